import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { SCHEMAS } from '../../src/collections.ts';
import { fieldAt, fieldTree, partsOf, type Field } from '../../src/library/field-tree.ts';
import {
  choice,
  day,
  description,
  fact,
  interfaceLabels,
  partialDate,
  reference,
  sources,
  translatable,
} from '../../src/library/fields.ts';
import { dataFiles } from '../../src/publishing/data/tables.ts';

/** Every form a field of ours can have. */
const schema = z.strictObject({
  title: translatable('Название', 'Аталышы', 'Title'),
  number: z.string().describe('Номер').optional(),
  date: partialDate('Когда'),
  updated: day('Когда меняли'),
  at: z.iso.datetime(),
  url: z.url(),
  count: z.int(),
  value: z.number().default(100),
  main: z.boolean(),
  type: choice({ law: { ru: 'закон', ky: 'мыйзам', en: 'law' } }, 'Вид'),
  by: reference('acts', 'Кем'),
  money: fact({ amount: z.number() }),
  events: z.array(z.strictObject({ text: translatable('Что'), sources: sources() })).min(1),
  words: z.record(z.string(), z.strictObject({ text: translatable('Слова') })),
});

const at = (...path: string[]) => fieldAt(fieldTree(schema), path);

describe('the tree of a schema', () => {
  it('knows what each field holds', () => {
    const types = [...partsOf(fieldTree(schema))].map(([name, { type }]) => `${name} ${type}`);
    expect(types).toEqual([
      'title words',
      'number text',
      'date date',
      'updated day',
      'at moment',
      'url address',
      'count integer',
      'value number',
      'main boolean',
      'type choice',
      'by text',
      'money forms',
      'events list',
      'words map',
    ]);
  });

  it('keeps what the schema says of it', () => {
    expect(at('title')).toMatchObject({ required: true, description: { ru: 'Название', en: 'Title' } });
    expect(at('number')).toMatchObject({ required: false, description: { ru: 'Номер' } });
    expect(at('value')).toMatchObject({ required: false, default: 100 });
    expect(at('by')).toMatchObject({ reference: 'acts' });
    expect(at('events')).toMatchObject({ mayBeEmpty: false });
    expect(at('type')).toMatchObject({
      options: [{ value: 'law', label: { ru: 'закон', ky: 'мыйзам', en: 'law' } }],
    });
  });

  it('is found by the path of the data, through lists, maps and both forms of a fact', () => {
    expect(at('events', '0', 'sources')).toMatchObject({ type: 'list', sources: true });
    expect(at('words', 'any-id', 'text')).toMatchObject({ type: 'words' });
    expect(at('money', 'amount')).toMatchObject({ type: 'number' });
    expect(at('money', 'unknown')).toMatchObject({ type: 'words' });
    expect(at('nothing', 'here')).toBeUndefined();
  });

  it('says so when a schema has a form that it does not know', () => {
    expect(() => fieldTree(z.strictObject({ much: z.map(z.string(), z.string()) }))).toThrow('«map»');
  });
});

it('labels may be taken from the strings of the interface', () => {
  expect(interfaceLabels(['law'], 'acts.type')).toEqual({ law: { ru: 'Закон', ky: 'Мыйзам', en: 'Law' } });
});

/** The fields of a tree that say something, or offer a choice, in Russian alone. */
function inRussianOnly(field: Field, path: string): string[] {
  const texts = [
    ...(field.description ? [field.description] : []),
    ...(field.type === 'choice' ? field.options.flatMap(({ label }) => label ?? []) : []),
  ];
  const own = texts.every(({ ky, en }) => ky && en) ? [] : [path];
  if (field.type === 'list') return [...own, ...inRussianOnly(field.item, `${path}[]`)];
  const parts =
    field.type === 'forms' ? field.forms.flatMap((form) => [...form.fields]) : [...partsOf(field)];
  return [...own, ...parts.flatMap(([name, part]) => inRussianOnly(part, `${path}.${name}`))];
}

it.each(dataFiles())(
  'readers of $name are told what its fields mean in their language',
  async ({ name, table }) => {
    expect(inRussianOnly(fieldTree((await table()).schema), name)).toEqual([]);
    expect(
      inRussianOnly(fieldTree(z.strictObject({ a: z.string().meta(description('Только')) })), ''),
    ).toEqual(['.a']);
  },
);

it('every choice of the content says what its values mean', () => {
  const silent = (field: Field, path: string): string[] => {
    if (field.type === 'list') return silent(field.item, path);
    if (field.type === 'choice') return field.options.every(({ label }) => label) ? [] : [path];
    return [...partsOf(field)].flatMap(([name, part]) => silent(part, `${path}.${name}`));
  };
  const found = Object.entries(SCHEMAS).flatMap(([kind, own]) => silent(fieldTree(own), kind));
  // The codes of languages speak for themselves.
  expect(found.filter((path) => !path.endsWith('.language'))).toEqual([]);
});
