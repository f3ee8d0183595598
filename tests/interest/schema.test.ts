import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRINGS } from '../../src/i18n/translator.ts';
import { clean, readForm } from '../../src/interest/read-form.ts';
import { emptyValues, FIELDS, labelOf, lengthOf, validate } from '../../src/interest/schema.ts';
import { formBody } from '../support/poster.ts';

describe('a form', () => {
  it('is read as people fill it in', () => {
    const { values } = readForm(formBody('aigul@example.kg', { question: ' a\r\nb ' }), 'ru');
    expect(validate(values)).toMatchObject({
      data: {
        conference: 'next',
        email: 'aigul@example.kg',
        topics: ['law'],
        question: 'a\nb',
        consent: 'yes',
      },
    });
  });

  it.each(['on', 'true', '1', 'YES'])('takes %s for a ticked box', (consent) => {
    expect(validate(readForm(formBody('a@example.kg', { consent }), 'ru').values)).toHaveProperty('data');
  });

  it('has a message for every field that is missing, in the order of the page', () => {
    const result = validate({ ...emptyValues('ru'), language: '' });
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map(({ field }) => field)).toEqual(['name', 'email', 'role', 'language', 'consent']);
    for (const { message } of problems) expect(STRINGS).toHaveProperty([message]);
  });

  it('says how long an answer may be', () => {
    const values = readForm(formBody('a@example.kg', { name: 'я'.repeat(121) }), 'ru').values;
    expect(validate(values)).toEqual({
      problems: [{ field: 'name', message: 'interest.error.long', parameters: { max: 120 } }],
    });
    expect(lengthOf('name')).toBe(120);
  });

  it.each(['a', 'a@', '@b.kg', 'a b@c.kg', 'a@b..kg', 'a@b.kg,c@d.kg', '"<x>"@b.kg'])(
    'refuses %s as an address',
    (email) => {
      expect(validate(readForm(formBody(email), 'ru').values)).toMatchObject({
        problems: [{ field: 'email' }],
      });
    },
  );

  it('has a label for every field', () => {
    for (const field of FIELDS) expect(STRINGS).toHaveProperty([labelOf(field)]);
  });
});

describe('any input', () => {
  it('is read without an error, and what passes holds no control characters', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    const field = fc.constantFrom(...FIELDS, 'website', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, anything), { maxLength: 14 }), anything, (pairs, tail) => {
        const body = `${String(new URLSearchParams(pairs.map(([k, v]) => [k, v.toWellFormed()])))}&${tail}`;
        const result = validate(readForm(body, 'ky').values);
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(JSON.stringify(result.data).replaceAll('\\n', '')).not.toMatch(/\\u00[01]|\\[rt]/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays valid when it is valid: correcting nothing changes nothing', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((s) => clean(s) !== '');
    fc.assert(
      fc.property(text, text, (name, question) => {
        const once = readForm(formBody('a@example.kg', { name, question }), 'ru').values;
        const again = readForm(
          String(new URLSearchParams(FIELDS.flatMap((f) => [once[f]].flat().map((v) => [f, v])))),
          'ru',
        ).values;
        expect(again).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});
