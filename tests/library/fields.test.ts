import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { day, fact, isKnown, partialDate, translatable } from '../../src/library/fields.ts';
import { eventSchema } from '../../src/library/event-schema.ts';
import { phrase } from '../../src/i18n/messages.ts';

const accepts = (schema: z.ZodType, value: unknown) => z.safeParse(schema, value).success;

describe('dates', () => {
  it.each(['2018', '2018-09', '2018-09-18', '2020-02-29'])('partialDate takes %s', (date) => {
    expect(z.parse(partialDate('Дата'), date)).toBe(date);
  });

  it('partialDate takes a year that YAML read as a number', () => {
    expect(z.parse(partialDate('Дата'), 2018)).toBe('2018');
  });

  it.each([
    '',
    '18',
    '2018-13',
    '2018-00',
    '2018-9',
    '2018-02-30',
    '2019-02-29',
    '18.09.2018',
    'осень 2018',
    true,
  ])('partialDate refuses %s', (date) => {
    expect(accepts(partialDate('Дата'), date)).toBe(false);
  });

  it('day wants the whole date, one that is in the calendar', () => {
    expect(
      ['2018-09-18', '2018-09', '2018', '2018-02-30', 2018].map((date) => accepts(day('День'), date)),
    ).toEqual([true, false, false, false, false]);
  });

  it('say how a date is written, by a name that has words in every language', () => {
    const demands = [day('День'), partialDate('Дата')].map(
      (schema) => z.safeParse(schema, 'вчера').error?.issues[0]?.message ?? '',
    );
    expect(demands.map((name) => phrase(name)?.ru)).toEqual([
      'дата пишется так: 2018-09-18',
      'дата пишется так: 2018, 2018-09 или 2018-09-18',
    ]);
  });
});

it('words are trimmed and never empty', () => {
  expect(z.parse(translatable('Слова'), '  Баткен \n')).toBe('Баткен');
  expect(accepts(translatable('Слова'), '   ')).toBe(false);
});

describe('a fact', () => {
  const money = fact({ amount: z.number(), text: translatable('Откуда') });

  it('is known with its sources, or said to be unknown', () => {
    expect(accepts(money, { amount: 5, text: 'бюджет', sources: ['LAW-1'] })).toBe(true);
    expect(accepts(money, { unknown: 'сумма не найдена' })).toBe(true);
  });

  it.each([
    ['without sources', { amount: 5, text: 'бюджет' }],
    ['with no source in the list', { amount: 5, text: 'бюджет', sources: [] }],
    ['both known and unknown', { amount: 5, text: 'бюджет', sources: ['LAW-1'], unknown: 'не найдено' }],
    ['unknown without words', { unknown: '' }],
    ['empty', {}],
  ])('is not accepted %s', (_how, value) => {
    expect(accepts(money, value)).toBe(false);
  });

  it('isKnown tells the two apart, a zero from an unknown', () => {
    expect(isKnown({ amount: 0, text: 'бюджет', sources: ['LAW-1'] })).toBe(true);
    expect(isKnown({ unknown: 'сумма не найдена' })).toBe(false);
  });
});

describe('an event', () => {
  const base = {
    id: 'start',
    date: '2018-05',
    known: 'reported',
    kind: 'acts',
    about: 'articles/zakon-1/21-1',
    text: { ru: 'Что произошло' },
    sources: ['LAW-1'],
  };

  it('leads to a page, named by collection and id', () => {
    expect(accepts(eventSchema, base)).toBe(true);
    expect(accepts(eventSchema, { ...base, about: '/press/2018/' })).toBe(false);
    expect(accepts(eventSchema, { ...base, about: 'https://example.org' })).toBe(false);
  });

  it('has a day of its own or that of its page, never both', () => {
    expect(accepts(eventSchema, { ...base, date: undefined, dated: 'adopted' })).toBe(true);
    expect(accepts(eventSchema, { ...base, dated: 'adopted' })).toBe(false);
    expect(accepts(eventSchema, { ...base, date: undefined })).toBe(false);
  });

  it('says how it is known', () => {
    expect(accepts(eventSchema, { ...base, known: 'announced' })).toBe(true);
    expect(accepts(eventSchema, { ...base, known: undefined })).toBe(false);
  });
});
