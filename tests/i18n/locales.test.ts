import { describe, expect, it } from 'vitest';
import { FALLBACK, firstAvailable, isLocale, LOCALES } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';

describe('the fallback order', () => {
  const readers: { reader: Locale; texts: Locale[]; shown: Locale }[] = [
    { reader: 'ru', texts: ['ru', 'ky', 'en'], shown: 'ru' },
    { reader: 'ru', texts: ['en', 'ky'], shown: 'ky' },
    { reader: 'ky', texts: ['en', 'ru'], shown: 'ru' },
    { reader: 'ky', texts: ['en'], shown: 'en' },
    { reader: 'en', texts: ['ky', 'ru'], shown: 'ru' },
    { reader: 'en', texts: ['ky'], shown: 'ky' },
  ];

  it.each(readers)('gives a reader of $reader the text in $shown of $texts', ({ reader, texts, shown }) => {
    expect(firstAvailable(reader, (locale) => texts.includes(locale))).toBe(shown);
  });

  it('gives nothing where there is no text', () => {
    expect(firstAvailable('ky', () => false)).toBeUndefined();
  });

  it('names every language once, the reader’s own first', () => {
    for (const locale of LOCALES) {
      expect(FALLBACK[locale][0]).toBe(locale);
      expect([...FALLBACK[locale]].sort()).toEqual([...LOCALES].sort());
    }
  });
});

it('knows its languages from other words', () => {
  expect([...LOCALES, 'de', 'RU', '', undefined].filter(isLocale)).toEqual([...LOCALES]);
});
