import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { citedBy } from '../../src/library/citations.ts';
import { thingKey } from '../../src/library/kinds.ts';
import type { ThingId } from '../../src/library/kinds.ts';
import { references, titleOf, usedBy } from '../../src/library/references.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

const ARTICLE: ThingId = { kind: 'articles', id: 'zakon-1/1' };

/** Backlinks as `kind: address label`. */
async function backlinks(thing: ThingId, locale: (typeof LOCALES)[number] = 'ru'): Promise<string[]> {
  const groups = await usedBy(thing, locale);
  return groups.flatMap(({ kind, links }) =>
    links.map(({ address, label }) => `${kind}: ${address} ${label}`),
  );
}

describe('where a thing is used', () => {
  it('is known from texts and from facts, grouped by kind', async () => {
    expect(await backlinks(ARTICLE)).toEqual([
      'home: / Библиотеки',
      'acts: /acts/zakon-1/ Закон №\u00a01',
      'guides: /guides/gorod/#step-0 Город открывает библиотеку: шаг 0',
      'cases: /cases/verhnij-holm/ Верхний холм открывает библиотеку',
      'glossary: /glossary/kniga/ книга',
    ]);
  });

  it('leads to the section that mentions it, if there is one only', async () => {
    expect(await backlinks({ kind: 'glossary', id: 'kniga' })).toEqual([
      'home: / Библиотеки',
      'articles: /acts/zakon-1/1/#art-1-p-2 Закон №\u00a01, статья 1',
      'cases: /cases/verhnij-holm/#problem Верхний холм открывает библиотеку',
    ]);
  });

  it('names the step of a guide that is meant', async () => {
    expect(await backlinks({ kind: 'guides', id: 'gorod' })).toEqual([
      'home: / Библиотеки',
      'cases: /cases/verhnij-holm/#result Верхний холм открывает библиотеку (к\u00a0шагу 1)',
    ]);
  });

  it('counts the chronicle’s links too', async () => {
    expect(await backlinks({ kind: 'conferences', id: 'chteniya-2002' })).toContain(
      'acts: /acts/zakon-1/ Закон №\u00a01',
    );
  });

  it('is told in the reader’s language, with titles in the best there is', async () => {
    const groups = await usedBy(ARTICLE, 'en');
    expect(groups.map(({ label }) => label)).toEqual(['Home', 'Act', 'Guide', 'Case study', 'Glossary']);
    expect((await backlinks(ARTICLE, 'en'))[1]).toBe('acts: /acts/zakon-1/ Law No.\u00a01');
    expect((await backlinks(ARTICLE, 'ky'))[3]).toContain('Жогорку дөңсөө китепкана ачат');
  });

  it('is nowhere for what nothing mentions', async () => {
    expect(await usedBy({ kind: 'articles', id: 'zakon-1/2-1' }, 'ru')).toEqual([]);
  });
});

describe('the graph', () => {
  it('has every reference once, from any language, and none of a thing to itself', async () => {
    const all = await references();
    const keys = all.map((reference) => JSON.stringify(reference));
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.filter(({ from, to }) => thingKey(from) === thingKey(to))).toEqual([]);
  });

  it('is the same both ways', async () => {
    const all = await references();
    const things = new Map(
      all.flatMap(({ from, to }) => [from, to]).map((thing) => [thingKey(thing), thing]),
    );
    for (const thing of things.values()) {
      const from = new Set(
        all.filter(({ to }) => thingKey(to) === thingKey(thing)).map((one) => thingKey(one.from)),
      );
      const shown = (await usedBy(thing, 'ru')).flatMap(({ links }) => links);
      expect(shown).toHaveLength(from.size);
    }
  });
});

describe('what a thing is called in links', () => {
  it.each([
    [ARTICLE, ['Закон №\u00a01, статья 1', 'Закон №\u00a01, 1-берене', 'Law No.\u00a01, article 1']],
    [
      { kind: 'cases', id: 'verhnij-holm' },
      [
        'Верхний холм открывает библиотеку',
        'Жогорку дөңсөө китепкана ачат',
        'Верхний холм открывает библиотеку',
      ],
    ],
    [{ kind: 'press', id: 'nowhere' }, ['nowhere', 'nowhere', 'nowhere']],
  ] satisfies [ThingId, string[]][])('%o', async (thing, names) => {
    expect(await Promise.all(LOCALES.map((locale) => titleOf(thing, locale)))).toEqual(names);
  });
});

describe('which pages cite a source', () => {
  it('counts facts and texts, each page once, with its language', async () => {
    const pages = await citedBy('en');
    expect(pages.get('LAW-1')).toEqual(
      expect.arrayContaining([
        { address: '/acts/zakon-1/', label: 'Law No.\u00a01', lang: 'en' },
        { address: '/glossary/kniga/', label: 'книга', lang: 'ru' },
      ]),
    );
    const addresses = pages.get('LETTER')?.map(({ address }) => address) ?? [];
    expect(addresses).toContain('/organisations/biblioteka/');
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
