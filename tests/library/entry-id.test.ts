import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import {
  addressOf,
  anchorPrefix,
  contentPath,
  parseContentPath,
  referredEntry,
  entryAt,
  entryKey,
} from '../../src/library/entry-id.ts';
import type { EntryId } from '../../src/library/entry-id.ts';
import { collectionNames } from '../../src/library/registry.ts';

/** Entries of every collection, with the ids that are easy to get wrong. */
const ENTRIES: EntryId[] = [
  { collection: 'home', id: 'front' },
  { collection: 'about', id: 'hub' },
  { collection: 'about', id: 'accessibility' },
  { collection: 'articles', id: 'zakon-70-2017/5' },
  { collection: 'articles', id: 'zakon-70-2017/21-1' },
  ...collectionNames()
    .filter((collection) => collection !== 'home' && collection !== 'articles')
    .flatMap((collection) => [
      { collection, id: 'batken-2018' },
      { collection, id: '2018-09-17-release' },
      { collection, id: 'articles' },
    ]),
];

describe('paths of content files', () => {
  it.each(ENTRIES)('$collection $id: the path names the file and the file its path', (entry) => {
    for (const locale of LOCALES) {
      const path = contentPath({ ...entry, locale });
      expect(parseContentPath(path)).toEqual({ ...entry, locale });
    }
  });

  it('are different for different entries', () => {
    const paths = ENTRIES.map((entry) => contentPath({ ...entry, locale: 'ru' }));
    expect(new Set(paths).size).toBe(ENTRIES.length);
  });

  it.each([
    'cases/ru.mdx',
    'cases/batken-2018/de.mdx',
    'cases/batken-2018/ru.md',
    'cases/batken-2018/draft/ru.mdx',
    'towns/batken-2018/ru.mdx',
    'articles/5/ru.mdx/ru.mdx',
    'acts/zakon-70-2017/text/2023-07-25.ru.md',
    '../secrets/x/ru.mdx',
    'sources.yaml',
  ])('«%s» is no content file', (path) => {
    expect(parseContentPath(path)).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each(ENTRIES)('$collection $id: the address leads back to the entry', (entry) => {
    expect(addressOf(entry)).toMatch(/^\/(?:[\w-]+\/)*$/);
    expect(entryAt(addressOf(entry))).toEqual(entry);
    expect(entryAt(`${addressOf(entry)}#s-1`)).toEqual(entry);
  });

  it('are different for different entries', () => {
    expect(new Set(ENTRIES.map(addressOf)).size).toBe(ENTRIES.length);
  });

  it.each([
    '/cases/',
    '/sources/',
    '/acts/a/b/c/',
    '/cases/batken-2018',
    '/towns/osh/',
    'https://example.org/',
  ])('%s is no page of an entry', (address) => {
    expect(entryAt(address)).toBeUndefined();
  });
});

it('anchors follow the numbers of the law and of the steps', () => {
  const prefixes = [
    { collection: 'articles', id: 'zakon-70-2017/21-1' },
    { collection: 'guides', id: 'municipality' },
    { collection: 'acts', id: 'zakon-70-2017' },
    { collection: 'cases', id: 'batken-2018' },
  ] satisfies EntryId[];
  expect(prefixes.map(anchorPrefix)).toEqual(['art-21-1-p', 'step', 'p', 's']);
});

it('keys tell entries of different collections apart', () => {
  expect(new Set(ENTRIES.map(entryKey)).size).toBe(ENTRIES.length);
});

describe('what a field refers to', () => {
  it('is of the field’s own collection, or names its collection', () => {
    expect(referredEntry('articles', 'zakon-1/5')).toEqual({ collection: 'articles', id: 'zakon-1/5' });
    expect(referredEntry('any', 'articles/zakon-1/5')).toEqual({ collection: 'articles', id: 'zakon-1/5' });
    expect(referredEntry('any', 'press/2018')).toEqual({ collection: 'press', id: '2018' });
  });

  it('is nothing where that is no collection', () => {
    expect(['towns/osh', 'press', ''].map((value) => referredEntry('any', value))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
