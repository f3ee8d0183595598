import { describe, expect, it, vi } from 'vitest';
import '../../src/collections.ts';
import { byLetter, equivalentsOf, heading, indexFrom, termsInOrder } from '../../src/glossary/queries.ts';
import type { Term } from '../../src/glossary/schema.ts';
import { original } from '../support/entries.ts';

const TITLES = [
  'ярлык',
  'еда',
  'ёлка',
  'жар',
  'үй',
  'уй',
  'Айыл',
  'айыл өкмөтү',
  'өкмөт',
  'отчёт',
  'ңе',
  'нан',
];

vi.mock('astro:content', () => ({
  getCollection: () =>
    Promise.resolve(
      TITLES.map((title, i) =>
        original(`term-${i}`, {
          title,
          summary: 'Слово.',
          updated: '2002-04-01',
          equivalents: { ky: [{ term: `сөз ${title}`, sources: ['K'] }], en: [] },
        }),
      ),
    ),
}));

describe('terms stand in the alphabet', () => {
  it('of the Russian reader, ё with е', async () => {
    const titles = (await termsInOrder('ru')).map(({ data }) => data.title);
    const russian = ['Айыл', 'еда', 'ёлка', 'жар', 'нан', 'отчёт', 'уй', 'ярлык'];
    expect(titles.filter((title) => russian.includes(title))).toEqual(russian);
  });

  it('of the Kyrgyz reader: ң after н, ө after о, ү after у', async () => {
    const titles = (await termsInOrder('ky')).map(({ data }) => data.title.replaceAll('\u00a0', ' '));
    const kyrgyz = ['Айыл', 'айыл өкмөтү', 'нан', 'ңе', 'отчёт', 'өкмөт', 'уй', 'үй', 'ярлык'];
    expect(titles.filter((title) => kyrgyz.includes(title))).toEqual(kyrgyz);
  });
});

it('a heading begins with a capital and changes nothing else', () => {
  const said = ['государственный заказчик', 'ГСЗ', 'өкмөт'].map((title) => heading({ title } as Term));
  expect(said).toEqual(['Государственный заказчик', 'ГСЗ', 'Өкмөт']);
});

describe('the letters of the list', () => {
  it('hold the terms in order, ё with е, each at an address of its own', async () => {
    const letters = byLetter(await termsInOrder('ru'));
    const under = Object.fromEntries(
      letters.map(({ letter, items }) => [letter, items.map(({ data }) => data.title)]),
    );
    expect(under['Е']).toEqual(['еда', 'ёлка']);
    expect(under['А']).toHaveLength(2);
    expect(letters.map(({ anchor }) => anchor)).toContain('letter-415');
    expect(new Set(letters.map(({ anchor }) => anchor)).size).toBe(letters.length);
  });
});

describe('the other languages', () => {
  it('are those that the text is not in; the original is one of them', async () => {
    const [term] = await termsInOrder('ru');
    if (!term) throw new Error('no terms');
    expect((await equivalentsOf(term)).map(({ language, list }) => [language, list.length])).toEqual([
      ['ky', 1],
      ['en', 0],
    ]);
    const translated = { ...term, textLocale: 'ky' as const };
    expect((await equivalentsOf(translated))[0]).toEqual({
      language: 'ru',
      list: [{ term: 'Айыл', sources: [] }],
    });
  });

  it('have an index in their own alphabet', async () => {
    const words = (await indexFrom('ky', await termsInOrder('ru'))).map(({ word }) => word);
    const place = (word: string) => words.indexOf(`сөз ${word}`);
    expect(words).toHaveLength(TITLES.length);
    expect(place('нан')).toBeLessThan(place('ңе'));
    expect(place('отчёт')).toBeLessThan(place('өкмөт'));
  });
});
