import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { citedBy } from '../../src/library/citations.ts';
import { entryKey } from '../../src/library/entry-id.ts';
import type { EntryId } from '../../src/library/entry-id.ts';
import { references, titleOf, usedBy } from '../../src/library/references.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

const ARTICLE: EntryId = { collection: 'articles', id: 'zakon-1/1' };

/** Backlinks as `collection: address label`. */
async function backlinks(entry: EntryId, locale: (typeof LOCALES)[number] = 'ru'): Promise<string[]> {
  const groups = await usedBy(entry, locale);
  return groups.flatMap(({ collection, links }) =>
    links.map(({ address, label }) => `${collection}: ${address} ${label}`),
  );
}

describe('where an entry is used', () => {
  it('is known from texts and from facts, grouped by collection', async () => {
    expect(await backlinks(ARTICLE)).toEqual([
      'home: / Библиотеки',
      'acts: /acts/zakon-1/ Закон №\u00a01',
      'guides: /guides/gorod/#step-0 Город открывает библиотеку: шаг 0',
      'cases: /cases/verhnij-holm/ Верхний холм открывает библиотеку',
      'glossary: /glossary/kniga/ книга',
    ]);
  });

  it('leads to the section that mentions it, if there is one only', async () => {
    expect(await backlinks({ collection: 'glossary', id: 'kniga' })).toEqual([
      'home: / Библиотеки',
      'articles: /acts/zakon-1/1/#art-1-p-2 Закон №\u00a01, статья 1',
      'cases: /cases/verhnij-holm/#problem Верхний холм открывает библиотеку',
    ]);
  });

  it('names the step of a guide that is meant', async () => {
    expect(await backlinks({ collection: 'guides', id: 'gorod' })).toEqual([
      'home: / Библиотеки',
      'templates: /templates/opis/ Опись дома',
      'cases: /cases/verhnij-holm/#result Верхний холм открывает библиотеку (к\u00a0шагу 1)',
    ]);
  });

  it('counts the chronicle’s links too', async () => {
    expect(await backlinks({ collection: 'conferences', id: 'chteniya-2002' })).toContain(
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
    expect(await usedBy({ collection: 'articles', id: 'zakon-1/2-1' }, 'ru')).toEqual([]);
  });
});

describe('the graph', () => {
  it('has every reference once, from any language, and none of an entry to itself', async () => {
    const all = await references();
    const keys = all.map((reference) => JSON.stringify(reference));
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.filter(({ from, to }) => entryKey(from) === entryKey(to))).toEqual([]);
  });

  it('is the same both ways', async () => {
    const all = await references();
    const entries = new Map(
      all.flatMap(({ from, to }) => [from, to]).map((entry) => [entryKey(entry), entry]),
    );
    for (const entry of entries.values()) {
      const from = new Set(
        all.filter(({ to }) => entryKey(to) === entryKey(entry)).map((one) => entryKey(one.from)),
      );
      const shown = (await usedBy(entry, 'ru')).flatMap(({ links }) => links);
      expect(shown).toHaveLength(from.size);
    }
  });
});

describe('what an entry is called in links', () => {
  it.each([
    [ARTICLE, ['Закон №\u00a01, статья 1', 'Закон №\u00a01, 1-берене', 'Law No.\u00a01, article 1']],
    [
      { collection: 'cases', id: 'verhnij-holm' },
      [
        'Верхний холм открывает библиотеку',
        'Жогорку дөңсөө китепкана ачат',
        'Верхний холм открывает библиотеку',
      ],
    ],
    [{ collection: 'press', id: 'nowhere' }, ['nowhere', 'nowhere', 'nowhere']],
  ] satisfies [EntryId, string[]][])('%o', async (entry, names) => {
    expect(await Promise.all(LOCALES.map((locale) => titleOf(entry, locale)))).toEqual(names);
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
    expect(addresses).toContain('/organisations/#biblioteka');
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
