import { describe, expect, it, vi } from 'vitest';
import { glossaryItems, heading, termsInOrder } from '../../src/glossary/queries.ts';
import type { Term } from '../../src/glossary/schema.ts';
import { original } from '../support/things.ts';

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
      TITLES.map((title, i) => original(`term-${i}`, { title, summary: 'Слово.', updated: '2002-04-01' })),
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

it('a list of terms leads to pages of the reader’s language and names the language of the words', async () => {
  const [first] = glossaryItems(await termsInOrder('ky'), 'ky');
  expect(first).toEqual({ term: 'Айыл', href: '/ky/glossary/term-6/', definition: 'Слово.', lang: 'ru' });
});
