import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldTables, GUIDE, withTables } from '../../src/cli/fields.ts';
import { choice } from '../../src/library/fields.ts';
import { rowsOf } from '../../src/library/field-rows.ts';

describe('the tables of fields in content/README.md', () => {
  it('say what the schemas say (otherwise: node src/cli/fields.ts)', async () => {
    const guide = readFileSync(GUIDE, 'utf8');
    expect(guide).toBe(withTables(guide, await fieldTables()));
  });
});

describe('rowsOf', () => {
  it('names nested fields by their path and tells what may be left out', () => {
    const schema = z.strictObject({
      timeline: z
        .array(
          z.strictObject({
            date: z.string().describe('Дата'),
            main: z.boolean().describe('Главное').optional(),
          }),
        )
        .describe('По датам'),
    });
    expect(rowsOf(schema)).toEqual([
      { field: 'timeline', required: 'да', text: 'Список. По датам' },
      { field: 'timeline[].date', required: 'да', text: 'Дата' },
      { field: 'timeline[].main', required: 'нет', text: 'Главное' },
    ]);
  });

  it('shows both forms of a fact', () => {
    const known = z.strictObject({ amount: z.number().describe('Сумма') });
    const schema = z.strictObject({ money: z.union([known, z.strictObject({ unknown: z.string() })]) });
    expect(rowsOf(schema).map(({ field, required }) => [field, required])).toEqual([
      ['money', 'да'],
      ['money.amount', 'если известно'],
      ['money.unknown', 'если не найдено'],
    ]);
  });

  it('adds the values and the default that the words leave out', () => {
    const schema = z.strictObject({
      language: z.enum(['ru', 'ky']).describe('Язык'),
      unit: choice({ article: { ru: 'статьи' } }, 'Что считается').default('article'),
    });
    expect(rowsOf(schema).map(({ text }) => text)).toEqual([
      'Язык. Можно: ru, ky',
      'Что считается. Можно: article — статьи. Без этой строки — article',
    ]);
  });
});

describe('withTables', () => {
  it('replaces what stands between the marks and nothing else', () => {
    const guide = 'до\n\n<!-- поля: начало -->\n\nстарое\n\n<!-- поля: конец -->\n\nпосле\n';
    expect(withTables(guide, 'новое\n')).toBe(guide.replace('старое', 'новое'));
  });

  it('refuses a guide without the marks', () => {
    expect(() => withTables('до и после', 'новое')).toThrow('поля: начало');
  });
});
