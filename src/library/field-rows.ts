import * as z from 'zod';
import { unwrap } from './translatable.ts';

/** The tables of fields, for editors and for those who use the data: read from the schemas and their descriptions. */

type Schema = z.core.$ZodType;

/** A line of a table of fields: `timeline[].date`, whether it must be there, what to write. */
export interface Row {
  field: string;
  required: string;
  text: string;
}

/** The fields of an object, each followed by the fields inside it. */
export function rowsOf(schema: Schema, prefix = ''): Row[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, Schema>).flatMap(([name, field]) => {
    const required = field === unwrap(field) ? 'да' : 'нет';
    return [{ field: prefix + name, required, text: textOf(field) }, ...inside(field, prefix + name)];
  });
}

/** What stands inside a field: the items of a list, the parts of an object, the forms of a fact. */
function inside(field: Schema, path: string): Row[] {
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray) {
    const item = unwrap(inner.element);
    const own = described(inner) && described(item);
    const row = own ? [{ field: `${path}[]`, required: 'да', text: textOf(item) }] : [];
    return [...row, ...inside(item, `${path}[]`)];
  }
  if (inner instanceof z.ZodUnion) {
    return inner.options.flatMap((form) =>
      rowsOf(form, `${path}.`).map((row) => inForm(row, `${path}.unknown`)),
    );
  }
  return rowsOf(inner, `${path}.`);
}

/** A fact is known or not found, and each of its fields must be there in one of the two cases only. */
function inForm(row: Row, unknown: string): Row {
  if (row.field === unknown) return { ...row, required: 'если не найдено' };
  return row.required === 'да' ? { ...row, required: 'если известно' } : row;
}

/** What to write: the schema's own words, with the allowed values and the default where they do not say them. */
function textOf(field: Schema): string {
  const inner = unwrap(field);
  const item = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
  const said = described(field) ?? described(inner) ?? described(item) ?? standIn(item);
  const values = valuesOf(item);
  const unsaid = values.every((value) => said.includes(value)) ? '' : `Можно: ${values.join(', ')}`;
  return [inner === item ? '' : 'Список', said, unsaid, defaultOf(field)].filter(Boolean).join('. ');
}

function described(schema: Schema): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

/** For the few fields whose names say all. */
function standIn(schema: Schema): string {
  if (schema instanceof z.ZodUnion) return 'Известно — строки ниже без unknown; не найдено — только unknown';
  if (schema instanceof z.ZodObject) return 'Состоит из строк ниже';
  return valuesOf(schema).length > 0 ? '' : 'Как в источнике';
}

/** The values a field chooses from; none when it takes any. */
function valuesOf(schema: Schema): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function defaultOf(field: Schema): string {
  if (!(field instanceof z.ZodDefault)) return '';
  const value: unknown = field.def.defaultValue;
  return typeof value === 'string' || typeof value === 'number' ? `Без этой строки — ${value}` : '';
}
