import { describe, expect, test } from 'vitest';
import { isHashed, isOffered, mayStay } from '../../src/offline/addresses.ts';
import { packsOf } from '../../src/offline/packs.ts';

const page = (address: string, html = '') => ({ address, html });

describe('the files of a pack', () => {
  const hashed = new Map([
    ['guide.1.js', 'import("./word.2.js")'],
    ['word.2.js', ''],
    ['main.3.css', 'url(font.4.woff2)'],
    ['font.4.woff2', ''],
    ['other.5.js', ''],
  ]);
  const pages = [
    page('/ky/acts/zakon/', '<script src="/_astro/guide.1.js"></script><link href="/_astro/main.3.css">'),
    page('/ky/acts/zakon/1/', '<a href="/ky/acts/zakon/1/blank.docx">'),
    page('/ky/acts/zakon/1/side-by-side/ru/'),
    page('/ky/acts/drugoj/'),
    page('/ky/search/'),
    page('/ky/offline/', '<script src="/_astro/guide.1.js"></script><link href="/_astro/main.3.css">'),
    page('/ky/press/'),
  ];
  const packs = packsOf(pages, hashed);

  test('are the page, what is below it, what these load to the end, documents, and the search of titles', () => {
    expect(packs.get('/ky/acts/zakon/')).toEqual([
      '/_astro/font.4.woff2',
      '/_astro/guide.1.js',
      '/_astro/main.3.css',
      '/_astro/word.2.js',
      '/ky/acts/zakon/',
      '/ky/acts/zakon/1/',
      '/ky/acts/zakon/1/blank.docx',
      '/ky/search/',
      '/pagefind/ky.json',
    ]);
  });

  test('of the page for readers without a network are its scripts and styles, without the fonts that it does not ask for', () => {
    expect(packs.get('/ky/offline/')).toEqual([
      '/_astro/guide.1.js',
      '/_astro/main.3.css',
      '/_astro/word.2.js',
      '/ky/offline/',
    ]);
  });

  test('are there for the pages that are offered only', () => {
    expect([...packs.keys()]).toEqual(['/ky/acts/zakon/', '/ky/acts/drugoj/', '/ky/offline/']);
  });
});

test.each([
  ['/guides/municipality/', true],
  ['/acts/zakon-70-2017/', true],
  ['/cases/', true],
  ['/acts/zakon-70-2017/13/', false],
  ['/cases/batken-2018/', false],
  ['/press/', false],
])('%s is offered to be kept: %s', (address, offered) => {
  expect(isOffered(address)).toBe(offered);
});

test.each([
  ['/interest/', true],
  ['/interest/3f8a9c/', false],
  ['/ky/interest/3f8a9c/', false],
  ['/conferences/forum-2027/interest/confirm/', false],
  ['/admin/', false],
  ['/data/acts.json', false],
  ['/ky/acts/', true],
])('a copy of %s may stay on a device: %s', (path, may) => {
  expect(mayStay(path)).toBe(may);
});

test('only names with a fingerprint are never asked for again', () => {
  expect(isHashed('/_astro/main.3aF.css')).toBe(true);
  expect(isHashed('/pagefind/ru/texts-e95afba222.json')).toBe(true);
  expect(isHashed('/pagefind/ru.json')).toBe(false);
  expect(isHashed('/favicon.svg')).toBe(false);
});
