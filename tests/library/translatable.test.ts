import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { common, fact, itemId, reference, sources, translatable } from '../../src/library/fields.ts';
import {
  collectMarked,
  collectTranslatable,
  fingerprint,
  langOf,
  mapTranslatable,
  applyTranslation,
  translationSchema,
} from '../../src/library/translatable.ts';

/** A subject with every way a field of words can stand: alone, in an object, a list, a union, optional. */
const schema = z.strictObject({
  ...common,
  place: z.strictObject({ name: translatable('Место'), height: z.number() }),
  synonyms: z.array(translatable('Ещё говорят')).default([]),
  events: z.array(
    z.strictObject({ id: itemId(), date: z.string(), text: translatable('Что'), sources: sources() }),
  ),
  money: fact({ amount: z.number(), text: translatable('Откуда') }),
  note: translatable('Оговорка').optional(),
  friends: z.array(reference('organisations', 'Друзья')),
  law: reference('acts', 'Закон').optional(),
});

const ORIGINAL = {
  title: 'Холм',
  summary: 'Город на холме.',
  updated: '2002-04-01',
  place: { name: 'Верхний холм', height: 900 },
  synonyms: ['гора', 'горка'],
  events: [
    { id: 'letter', date: '2001', text: 'Письмо', sources: ['LETTER'] },
    { id: 'readings', date: '2002', text: 'Чтения', sources: ['LETTER', 'LAW-1'] },
  ],
  money: { amount: 5, text: 'бюджет', sources: ['LAW-1'] },
  friends: ['biblioteka', 'shkola'],
  law: 'zakon-1',
};

/** A deep copy with one value changed. */
function changed(change: (copy: typeof ORIGINAL) => void): typeof ORIGINAL {
  const copy = structuredClone(ORIGINAL);
  change(copy);
  return copy;
}

describe('collectTranslatable', () => {
  it('finds what a translation has to give, and no facts', () => {
    expect(Object.fromEntries(collectTranslatable(schema, ORIGINAL))).toEqual({
      title: 'Холм',
      summary: 'Город на холме.',
      'place.name': 'Верхний холм',
      'synonyms.0': 'гора',
      'synonyms.1': 'горка',
      'events.letter.text': 'Письмо',
      'events.readings.text': 'Чтения',
      'money.text': 'бюджет',
    });
  });

  it('reads the other branch of a fact too', () => {
    const unknown = { ...ORIGINAL, money: { unknown: 'сумма не найдена' } };
    expect(collectTranslatable(schema, unknown).get('money.unknown')).toBe('сумма не найдена');
  });

  it('takes broken data as it comes', () => {
    expect([...collectTranslatable(schema, { title: 5, events: 'нет', place: null })]).toEqual([]);
    expect([...collectTranslatable(schema, undefined)]).toEqual([]);
  });
});

describe('mapTranslatable', () => {
  it('changes words and leaves facts, without touching what it was given', () => {
    const before = structuredClone(ORIGINAL);
    const loud = mapTranslatable(schema, ORIGINAL, (text) => text.toUpperCase());
    expect(loud.events[1]).toEqual({
      id: 'readings',
      date: '2002',
      text: 'ЧТЕНИЯ',
      sources: ['LETTER', 'LAW-1'],
    });
    expect(loud.place).toEqual({ name: 'ВЕРХНИЙ ХОЛМ', height: 900 });
    expect(loud.friends).toEqual(['biblioteka', 'shkola']);
    expect(ORIGINAL).toEqual(before);
  });
});

describe('applyTranslation', () => {
  const english = {
    title: 'Hill',
    place: { name: 'Upper Hill' },
    synonyms: ['mountain'],
    events: { readings: { text: 'Readings' } },
    money: { text: 'budget' },
  };
  const apply = (original: unknown, translation: unknown) =>
    applyTranslation(schema, original, translation, 'ru') as typeof ORIGINAL;
  /** What a page shows: without the marks of what is not translated. */
  const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

  it('lays words over the original by the names of items and keeps what was not translated', () => {
    expect(plain(apply(ORIGINAL, english))).toEqual({
      ...ORIGINAL,
      title: 'Hill',
      place: { name: 'Upper Hill', height: 900 },
      synonyms: ['mountain'],
      events: [ORIGINAL.events[0], { ...ORIGINAL.events[1], text: 'Readings' }],
      money: { amount: 5, text: 'budget', sources: ['LAW-1'] },
    });
  });

  it('tells which words are the original’s, and of what language', () => {
    const data = apply(ORIGINAL, english);
    expect([langOf(data, 'title'), langOf(data, 'summary')]).toEqual([undefined, 'ru']);
    expect(data.events.map((event) => langOf(event, 'text'))).toEqual(['ru', undefined]);
    expect(langOf({ ...data.events[0]! }, 'text'), 'a copy remembers').toBe('ru');
    expect(langOf(apply({ ...ORIGINAL, money: { unknown: 'нет' } }, english).money, 'unknown')).toBe('ru');
    expect(langOf(ORIGINAL, 'title')).toBeUndefined();
  });

  it('keeps words with their facts when items come, go and move', () => {
    const [letter, readings] = ORIGINAL.events;
    const added = { id: 'meeting', date: '2003', text: 'Встреча', sources: ['LETTER'] };
    for (const events of [[readings, letter], [readings], [added, letter, readings], [letter, added]]) {
      const shown = apply({ ...ORIGINAL, events }, english).events;
      expect(shown.map(({ date, text }) => [date, text])).toEqual(
        events.map((event) => [event!.date, event!.id === 'readings' ? 'Readings' : event!.text]),
      );
    }
  });

  it('gives the original where there is no translation', () => {
    expect(plain(apply(ORIGINAL, undefined))).toEqual(ORIGINAL);
  });

  it('never adds to the original: no fields, no rows of lists, no other numbers', () => {
    const tooMuch = {
      extra: 'x',
      events: { third: { text: 'Third' }, constructor: {} },
      place: { height: 1 },
    };
    expect(plain(apply(ORIGINAL, tooMuch))).toEqual(ORIGINAL);
  });

  it('takes a list of words as long as it is: a language has as many synonyms as it has', () => {
    expect(apply(ORIGINAL, { synonyms: ['a', 'b', 'c'] }).synonyms).toEqual(['a', 'b', 'c']);
  });
});

describe('translationSchema', () => {
  const translation = {
    translates: 'ru',
    revision: '0123456789ab',
    state: 'unreviewed',
    updated: '2002-05-01',
    title: 'Hill',
    events: { readings: { text: 'Readings' } },
    money: { text: 'budget' },
  };
  const accepts = (data: unknown) => z.safeParse(translationSchema(schema), data).success;

  it('takes words only, as many as there are', () => {
    expect(accepts(translation)).toBe(true);
    expect(accepts({ ...translation, money: { unknown: 'the sum was not found' } })).toBe(true);
  });

  it.each([
    ['a number', { place: { name: 'Upper Hill', height: 900 } }],
    ['a date', { events: { letter: { date: '2001' } } }],
    ['items by their places', { events: [{ text: 'Letter' }] }],
    ['an item without a proper name', { events: { Письмо: { text: 'Letter' } } }],
    ['sources', { money: { text: 'budget', sources: ['LAW-1'] } }],
    ['a reference', { law: 'zakon-1' }],
    ['a field nobody knows', { titel: 'Hill' }],
    ['empty words', { title: ' ' }],
  ])('refuses %s', (_what, more) => {
    expect(accepts({ ...translation, ...more })).toBe(false);
  });

  it.each(['translates', 'revision', 'state', 'updated'])('asks for %s', (field) => {
    expect(accepts({ ...translation, [field]: undefined })).toBe(false);
  });

  it('knows a fingerprint when it sees one', () => {
    expect(accepts({ ...translation, revision: '0123' })).toBe(false);
    expect(accepts({ ...translation, revision: 'XYZ456789abc' })).toBe(false);
  });
});

describe('fingerprint', () => {
  const of = (data: unknown, body = 'Текст.') => fingerprint(schema, data, body);

  it('is twelve hexadecimal digits, as translations write it', () => {
    expect(of(ORIGINAL)).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    ['a word', changed((copy) => (copy.title = 'Гора'))],
    ['a word deep inside', changed((copy) => (copy.events[1]!.text = 'Встреча'))],
    ['a row', changed((copy) => copy.synonyms.push('курган'))],
    ['the order of words', changed((copy) => copy.synonyms.reverse())],
    ['the name of an item', changed((copy) => (copy.events[0]!.id = 'note'))],
  ])('changes with %s', (_what, data) => {
    expect(of(data)).not.toBe(of(ORIGINAL));
  });

  it('does not change when items change places', () => {
    expect(of(changed((copy) => copy.events.reverse()))).toBe(of(ORIGINAL));
  });

  it('changes with the body, but not with its last line break', () => {
    expect(of(ORIGINAL, 'Другой текст.')).not.toBe(of(ORIGINAL));
    expect(of(ORIGINAL, '\nТекст.\n\n')).toBe(of(ORIGINAL));
  });

  it.each([
    ['a number', changed((copy) => (copy.money.amount = 6))],
    ['a date', changed((copy) => (copy.events[0]!.date = '2000'))],
    ['a source', changed((copy) => copy.events[0]!.sources.push('LAW-1'))],
    ['a reference', changed((copy) => (copy.law = 'zakon-2'))],
    ['the date of the text', changed((copy) => (copy.updated = '2003-01-01'))],
  ])('stays with %s: facts reach every language by themselves', (_what, data) => {
    expect(of(data)).toBe(of(ORIGINAL));
  });

  it('stays when fields change places, so that the check and the page agree', () => {
    const turned = Object.fromEntries(Object.entries(ORIGINAL).reverse());
    expect(of(turned)).toBe(of(ORIGINAL));
    expect(of(schema.parse(turned))).toBe(of(ORIGINAL));
  });
});

describe('collectMarked', () => {
  it('finds references with their collection and place', () => {
    expect(collectMarked(schema, ORIGINAL, 'reference')).toEqual([
      { mark: 'organisations', value: 'biblioteka', path: ['friends', 0] },
      { mark: 'organisations', value: 'shkola', path: ['friends', 1] },
      { mark: 'acts', value: 'zakon-1', path: ['law'] },
    ]);
  });

  it('finds source keys wherever a fact may stand', () => {
    const found = collectMarked(schema, ORIGINAL, 'sources');
    expect(found.map(({ value, path }) => `${path.join('.')} ${value}`)).toEqual([
      'events.0.sources.0 LETTER',
      'events.1.sources.0 LETTER',
      'events.1.sources.1 LAW-1',
      'money.sources.0 LAW-1',
    ]);
  });

  it('passes over data of the wrong shape, which the schema reports', () => {
    expect(collectMarked(schema, { events: [null, { sources: [5] }], law: undefined }, 'sources')).toEqual(
      [],
    );
  });
});
