import { describe, expect, it } from 'vitest';
import {
  dateParts,
  formatDate,
  formatDay,
  formatNumber,
  formatSpan,
  numericDate,
} from '../../src/i18n/dates.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** What each language makes of the same dates, in the order of LOCALES. */
function inAll(format: (locale: Locale) => string): string[] {
  return LOCALES.map(format);
}

describe('formatDate', () => {
  it.each([
    { date: '2018', said: ['2018', '2018', '2018'] },
    { date: '2018-05', said: ['май 2018', '2018-жылдын майы', 'May 2018'] },
    { date: '2018-09-18', said: ['18 сентября 2018', '2018-жылдын 18-сентябры', '18 September 2018'] },
    { date: '2017-04-08', said: ['8 апреля 2017', '2017-жылдын 8-апрели', '8 April 2017'] },
    { date: '2020-02-29', said: ['29 февраля 2020', '2020-жылдын 29-февралы', '29 February 2020'] },
  ])('says $date as far as it is known', ({ date, said }) => {
    expect(inAll((locale) => formatDate(locale, date))).toEqual(said);
  });

  it('gives Kyrgyz months the ending their last vowel asks for', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2018-${String(i + 1).padStart(2, '0')}-01`);
    expect(months.map((date) => formatDate('ky', date).replace('2018-жылдын 1-', ''))).toEqual([
      'январы',
      'февралы',
      'марты',
      'апрели',
      'майы',
      'июну',
      'июлу',
      'августу',
      'сентябры',
      'октябры',
      'ноябры',
      'декабры',
    ]);
  });

  it.each(['', '18', '2018-5', '18.09.2018', '2018-09-18T10:00'])('refuses «%s»', (date) => {
    expect(() => formatDate('ru', date)).toThrow(RangeError);
  });
});

describe('formatDay', () => {
  it.each([
    ['2018-05-22', ['22 мая', '22-майы', '22 May']],
    ['2018-05', ['май', 'майы', 'May']],
    ['2018', ['2018', '2018', '2018']],
  ])('says of %s what its year does not', (date, said) => {
    expect(inAll((locale) => formatDay(locale, date))).toEqual(said);
  });
});

describe('formatSpan', () => {
  it.each([
    {
      from: '2018-08-28',
      to: undefined,
      said: ['28 августа 2018', '2018-жылдын 28-августу', '28 August 2018'],
    },
    { from: '2018', to: '2018', said: ['2018', '2018', '2018'] },
    { from: '2013', to: '2015', said: ['2013–2015', '2013–2015', '2013–2015'] },
    {
      from: '2018-08-28',
      to: '2018-08-29',
      said: ['28–29 августа 2018', '2018-жылдын 28–29-августу', '28–29 August 2018'],
    },
    {
      from: '2018-08-28',
      to: '2018-09-02',
      said: [
        '28 августа 2018 – 2 сентября 2018',
        '2018-жылдын 28-августу – 2018-жылдын 2-сентябры',
        '28 August 2018 – 2 September 2018',
      ],
    },
    {
      from: '2014-04',
      to: '2014-05',
      said: ['апрель 2014 – май 2014', '2014-жылдын апрели – 2014-жылдын майы', 'April 2014 – May 2014'],
    },
    {
      from: '2018',
      to: '2019-03',
      said: ['2018 – март 2019', '2018 – 2019-жылдын марты', '2018 – March 2019'],
    },
  ])('$from to $to', ({ from, to, said }) => {
    expect(inAll((locale) => formatSpan(locale, from, to))).toEqual(said);
  });
});

describe('dateParts', () => {
  it('sets the day apart from the rest', () => {
    expect(LOCALES.map((locale) => dateParts(locale, '2018-09-08'))).toEqual([
      { day: '8', rest: 'сентября 2018' },
      { day: '8', rest: '2018-жылдын сентябры' },
      { day: '8', rest: 'September 2018' },
    ]);
  });

  it('does not take the day out of the year', () => {
    expect(dateParts('ru', '2018-09-20')).toEqual({ day: '20', rest: 'сентября 2018' });
  });
});

it('numericDate turns the calendar’s order round, as far as the date is known', () => {
  expect(['2017-04-28', '2017-04', '2017'].map(numericDate)).toEqual(['28.04.2017', '04.2017', '2017']);
});

it('formatNumber groups thousands as each language does', () => {
  expect(inAll((locale) => formatNumber(locale, 50_000))).toEqual(['50\u00a0000', '50\u00a0000', '50,000']);
});
