import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRINGS } from '../../src/i18n/translator.ts';
import { emailKey, mailboxHash } from '../../src/interest/address.ts';
import { clean, readForm } from '../../src/interest/read-form.ts';
import { emptyValues, FIELDS, labelOf, lengthOf, validate } from '../../src/interest/schema.ts';
import { formBody } from '../support/poster.ts';

/** What was typed, read from a body as the server gets it. */
const read = (body: string, locale: 'ru' | 'ky' = 'ru') => readForm(new URLSearchParams(body), locale).values;

describe('a form', () => {
  it('is read as people fill it in', () => {
    const values = read(formBody('aigul@example.kg', { question: ' a\r\nb ' }));
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

  it('has a message for every field that is missing, in the order of the page', () => {
    const result = validate({ ...emptyValues('ru'), language: '' });
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map(({ field }) => field)).toEqual(['name', 'email', 'role', 'language', 'consent']);
    for (const { message } of problems) expect(STRINGS).toHaveProperty([message]);
  });

  it('says how long an answer may be', () => {
    const values = read(formBody('a@example.kg', { name: 'я'.repeat(121) }));
    expect(validate(values)).toEqual({
      problems: [{ field: 'name', message: 'interest.error.long', parameters: { max: 120 } }],
    });
    expect(lengthOf('name')).toBe(120);
  });

  it.each([
    ...['a', 'a@', '@b.kg', 'a b@c.kg', 'a@b..kg', 'a@b.kg,c@d.kg', '"<x>"@b.kg', 'a@b', 'a@localhost'],
    ...['a@b.kg.', '.a@b.kg', 'a..b@c.kg', 'a@-b.kg', 'a@127.0.0.1', 'a@[127.0.0.1]', 'a@b.kg:25', 'а@b.kg'],
    ...[`${'a'.repeat(65)}@b.kg`, `a@${'b'.repeat(64)}.kg`, 'a@b.кг/x', 'a@b.1'],
  ])('refuses %s as an address', (email) => {
    expect(validate(read(formBody(email)))).toMatchObject({
      problems: [{ field: 'email' }],
    });
  });

  it.each([
    ['a@пример.рф', 'a@xn--e1afmkfd.xn--p1ai'],
    ['Aigul@Example.KG', 'aigul@example.kg'],
    ["o'neil+x@mail.example.com", "o'neil+x@mail.example.com"],
  ])('takes %s as an address, and compares it as %s', (email, key) => {
    expect(validate(read(formBody(email)))).toMatchObject({ data: { email } });
    expect(emailKey(email)).toBe(key);
  });

  it('knows the mailbox behind what is written after a plus', () => {
    expect(mailboxHash('a+b@example.kg')).toBe(mailboxHash('A@EXAMPLE.kg'));
    expect(mailboxHash('a@example.kg')).not.toBe(mailboxHash('b@example.kg'));
    expect(mailboxHash('+a@example.kg')).not.toBe(mailboxHash('+b@example.kg'));
  });

  it.each(['\u200b', '\u2060\u00ad', '\u3164', '\u2800', '\ufeff\u200f', '…', '123'])(
    'refuses a name of signs that nobody sees or that are no letters (%j)',
    (name) => {
      expect(validate(read(formBody('a@example.kg', { name })))).toMatchObject({
        problems: [{ field: 'name', message: 'interest.error.name' }],
      });
    },
  );

  it('takes invisible signs out of a name', () => {
    const name = 'Ай\u200bгүл\u202e О\u00adсмонова';
    expect(validate(read(formBody('a@example.kg', { name })))).toMatchObject({
      data: { name: 'Айгүл Осмонова' },
    });
  });

  it('refuses with its cause what is no UTF-8', () => {
    // «Айгүл» as windows-1251 would send it.
    const body = formBody('a@example.kg').replace(/name=[^&]*/, 'name=%C0%E9%E3%BF%EB');
    expect(validate(read(body))).toEqual({
      problems: [{ field: 'name', message: 'interest.error.unreadable', parameters: {} }],
    });
  });

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
        const result = validate(read(body, 'ky'));
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(JSON.stringify(result.data).replaceAll('\\n', '')).not.toMatch(/\\u00[01]|\\[rt]/);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('stays valid when it is valid: correcting nothing changes nothing', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((s) => clean(s) !== '');
    fc.assert(
      fc.property(text, text, (name, question) => {
        const once = read(formBody('a@example.kg', { name, question }));
        const pairs = FIELDS.flatMap((field) => [once[field]].flat().map((value) => [field, value]));
        const again = read(String(new URLSearchParams(pairs)));
        expect(again).toEqual(once);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
