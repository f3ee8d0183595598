import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localeParam, localePath, localePaths, splitPath } from '../../src/i18n/paths.ts';

const ADDRESSES = [
  '/',
  '/acts/',
  '/acts/zakon-70-2017/21-1/',
  '/sources/#CBD-70',
  '/search/?q=%D1%8F',
  '/kyzyl/',
];

describe('addresses', () => {
  it('stand at the root in Russian and under their language otherwise', () => {
    expect(LOCALES.map((locale) => localePath(locale, '/acts/'))).toEqual([
      '/acts/',
      '/ky/acts/',
      '/en/acts/',
    ]);
    expect(localePath('en', '/')).toBe('/en/');
  });

  it.each(ADDRESSES)('%s is the same after the way there and back', (address) => {
    for (const locale of LOCALES) expect(splitPath(localePath(locale, address))).toEqual({ locale, address });
  });
});

it('routes have one page per language, the default without a parameter', () => {
  expect(localePaths()).toEqual(
    LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } })),
  );
  expect(LOCALES.map(localeParam)).toEqual([undefined, 'ky', 'en']);
});
