import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import {
  addressOf,
  anchorPrefix,
  contentPath,
  KINDS,
  parseContentPath,
  referredThing,
  thingAt,
  thingKey,
} from '../../src/library/kinds.ts';
import type { ThingId } from '../../src/library/kinds.ts';

/** Things of every kind, with the ids that are easy to get wrong. */
const THINGS: ThingId[] = [
  { kind: 'home', id: 'front' },
  { kind: 'about', id: 'hub' },
  { kind: 'about', id: 'accessibility' },
  { kind: 'articles', id: 'zakon-70-2017/5' },
  { kind: 'articles', id: 'zakon-70-2017/21-1' },
  ...KINDS.filter((kind) => kind !== 'home' && kind !== 'articles').flatMap((kind) => [
    { kind, id: 'batken-2018' },
    { kind, id: '2018-09-17-release' },
    { kind, id: 'articles' },
  ]),
];

describe('paths of content files', () => {
  it.each(THINGS)('$kind $id: the path names the file and the file its path', (thing) => {
    for (const locale of LOCALES) {
      const path = contentPath({ ...thing, locale });
      expect(parseContentPath(path)).toEqual({ ...thing, locale });
    }
  });

  it('are different for different things', () => {
    const paths = THINGS.map((thing) => contentPath({ ...thing, locale: 'ru' }));
    expect(new Set(paths).size).toBe(THINGS.length);
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
  it.each(THINGS)('$kind $id: the address leads back to the thing', (thing) => {
    expect(addressOf(thing)).toMatch(/^\/(?:[\w-]+\/)*$/);
    expect(thingAt(addressOf(thing))).toEqual(thing);
    expect(thingAt(`${addressOf(thing)}#s-1`)).toEqual(thing);
  });

  it('are different for different things', () => {
    expect(new Set(THINGS.map(addressOf)).size).toBe(THINGS.length);
  });

  it.each([
    '/cases/',
    '/sources/',
    '/acts/a/b/c/',
    '/cases/batken-2018',
    '/towns/osh/',
    'https://example.org/',
  ])('%s is no page of a thing', (address) => {
    expect(thingAt(address)).toBeUndefined();
  });
});

it('anchors follow the numbers of the law and of the steps', () => {
  const prefixes = [
    { kind: 'articles', id: 'zakon-70-2017/21-1' },
    { kind: 'guides', id: 'municipality' },
    { kind: 'acts', id: 'zakon-70-2017' },
    { kind: 'cases', id: 'batken-2018' },
  ] satisfies ThingId[];
  expect(prefixes.map(anchorPrefix)).toEqual(['art-21-1-p', 'step', 'p', 's']);
});

it('keys tell things of different kinds apart', () => {
  expect(new Set(THINGS.map(thingKey)).size).toBe(THINGS.length);
});

describe('what a field refers to', () => {
  it('is of the field’s own kind, or names its kind', () => {
    expect(referredThing('articles', 'zakon-1/5')).toEqual({ kind: 'articles', id: 'zakon-1/5' });
    expect(referredThing('any', 'articles/zakon-1/5')).toEqual({ kind: 'articles', id: 'zakon-1/5' });
    expect(referredThing('any', 'press/2018')).toEqual({ kind: 'press', id: '2018' });
  });

  it('is nothing where that is no kind', () => {
    expect(['towns/osh', 'press', ''].map((value) => referredThing('any', value))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
