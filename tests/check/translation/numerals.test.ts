import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/index.ts';
import { compareNumerals } from '../../../src/check/translation/compare-numerals.ts';
import { numeralsOf } from '../../../src/check/translation/numerals.ts';

const position = { line: 1, column: 1 };
const said = (text: string, locale: Locale) => ({ text, locale, position });
const values = (text: string, locale: Locale) =>
  numeralsOf(text, locale)
    .map(({ value }) => value)
    .sort();

/** What translators have written for one thing, in three languages. */
const SAME: readonly (readonly [ru: string, ky: string, en: string, value: string[]])[] = [
  ['50 000 сомов', '50 000 сом', '50,000 soms', ['50000']],
  ['50\u00a0000 сомов', '50\u00a0000 сомго', '50\u00a0000 soms', ['50000']],
  ['50 тыс. сомов', '50 миң сом', '50 thousand soms', ['50000']],
  ['43,8 млн сомов', '43,8 миллион сом', '43.8 million soms', ['43800000']],
  ['1,2 миллиарда', '1,2 млрд', '1.2 billion', ['1200000000']],
  ['28 апреля 2017 года', '2017-жылдын 28-апрелинде', '28 April 2017', ['2017', '28.4']],
  ['22 мая', '22-майда', '22 May', ['22.5']],
  ['22.05.2018', '2018-жылдын 22-майы', '22 May 2018', ['2018', '22.5']],
  ['в мае 2018 года', '2018-жылдын майында', 'In May 2018', ['2018', 'month 5']],
  ['в сентябре', 'сентябрда', 'in September', ['month 9']],
  ['в 2013–2015 годах', '2013–2015-жылдары', 'from 2013 to 2015', ['2013', '2015']],
  ['статья 12', '12-берене', 'article 12', ['12']],
  ['3-й шаг', '3-кадам', 'the 3rd step', ['3']],
  ['2000-е годы', '2000-жылдар', 'the 2000s', ['2000']],
  ['в 10:30', 'саат 10:30да', 'at 10:30', ['10:30']],
  ['пункт 2.1', '2.1-пункт', 'point 2.1', ['2.1']],
  ['тыс. сомов', 'миң сом', 'thousand soms', ['× 1000']],
];

describe('numbers and days of a text', () => {
  it.each(SAME)('reads %s, %s and %s alike', (ru, ky, en, expected) => {
    expect([values(ru, 'ru'), values(ky, 'ky'), values(en, 'en')]).toEqual([expected, expected, expected]);
  });

  it('takes no other words for months', () => {
    expect(values('Кызыл-Октябрьский аймак, Октябрьский район', 'ru')).toEqual([]);
    expect(values('майыптыгы бар адамдар, майда ишкерлер', 'ky')).toEqual([]);
    expect(values('The customer may march on.', 'en')).toEqual([]);
  });
});

describe('the comparison of numbers', () => {
  it.each([
    ['3 шага', 'three steps', 'en'],
    ['два города', '2 шаар', 'ky'],
    ['III квартал', '3-чейрек', 'ky'],
    ['со 2 по 7 февраля', '2-февралдан 7-февралга чейин', 'ky'],
    ['с 13,9 до 43,8 млн сомов', '13,9 млн сомдон 43,8 млн сомго чейин', 'ky'],
    ['слушания прошли в мае', 'угуулар майда өткөн', 'ky'],
  ] as const)('lets a translator say «%s» as «%s»', (ru, translated, locale) => {
    expect(compareNumerals(said(translated, locale), said(ru, 'ru'))).toEqual({ missing: [], extra: [] });
  });

  it.each([
    ['50 000 сомов', '5,000 soms', 'en', ['50 000'], ['5,000']],
    ['50 000 сомов', 'soms', 'en', ['50 000'], []],
    ['50 тыс. сомов', '50 million soms', 'en', ['50 тыс.'], ['50 million']],
    ['28 апреля', '28-августта', 'ky', ['28 апреля'], ['28-августта']],
    ['в июне', 'июлда', 'ky', ['июне'], ['июлда']],
    ['12 и 12 лет', '12 years', 'en', ['12'], []],
    ['два города', '3 шаар', 'ky', [], ['3']],
  ] as const)('finds what differs between «%s» and «%s»', (ru, translated, locale, missing, extra) => {
    expect(compareNumerals(said(translated, locale), said(ru, 'ru'))).toEqual({ missing, extra });
  });
});
