import * as z from 'zod';
import type { Description } from './fields.ts';
import type { CollectionName } from './registry.ts';

/**
 * The fields of a schema as a tree of plain objects: the one place that walks zod. Tables of fields, forms, questions
 * of the scaffold, translations and messages read the tree.
 */

interface Base {
  /** Must a file have it? */
  required: boolean;
  /** What stands for it where a file leaves it out. */
  default?: unknown;
  /** What to write, in the words of the schema. */
  description?: Description;
  /** It names another entry: of this collection by its id, or of any by collection and id. */
  reference?: CollectionName | 'any';
  /** It holds keys of content/sources.yaml. */
  sources?: true;
}

/** What a field of one line holds. A `date` is as exact as it is known: `2018-09`; `words` are translated. */
export type LineType =
  'words' | 'text' | 'number' | 'integer' | 'boolean' | 'day' | 'date' | 'moment' | 'address';

export interface LineField extends Base {
  type: LineType;
}

/** One of the values that the schema lists. */
export interface ChoiceField extends Base {
  type: 'choice';
  options: readonly Option[];
}

export interface Option {
  value: string;
  /** What it is called; missing where the value says all. */
  label?: Description;
}

export interface ListField extends Base {
  type: 'list';
  item: Field;
  mayBeEmpty: boolean;
}

/** An object with fields of its own. */
export interface GroupField extends Base {
  type: 'group';
  fields: ReadonlyMap<string, Field>;
}

/** Several groups of which a file has one: a fact is known, or said to be unknown. */
export interface FormsField extends Base {
  type: 'forms';
  forms: readonly GroupField[];
}

/** Values by a key that the file chooses: the words of a translated list by the ids of its items. */
export interface MapField extends Base {
  type: 'map';
  value: Field;
}

export type Field = LineField | ChoiceField | ListField | GroupField | FormsField | MapField;

type Schema = z.core.$ZodType;

const known = new WeakMap<Schema, Field>();

/**
 * The tree of a schema; of an object a group. The same schema gives the same tree.
 * @throws for a schema of a form that no field of ours has
 */
export function fieldTree(schema: Schema): Field {
  const before = known.get(schema);
  if (before) return before;
  const field = read(schema);
  known.set(schema, field);
  return field;
}

/** The fields of an object's schema by name, in the order of the schema. */
export function fieldsOf(schema: z.ZodObject): ReadonlyMap<string, Field> {
  return partsOf(fieldTree(schema));
}

const NO_PARTS: ReadonlyMap<string, Field> = new Map();
const joined = new WeakMap<FormsField, ReadonlyMap<string, Field>>();

/** The fields inside a field: those of a group, of all forms of a fact together; none for the rest. */
export function partsOf(field: Field | undefined): ReadonlyMap<string, Field> {
  if (field?.type === 'group') return field.fields;
  if (field?.type !== 'forms') return NO_PARTS;
  const parts = joined.get(field) ?? new Map(field.forms.flatMap((form) => [...form.fields]));
  joined.set(field, parts);
  return parts;
}

/** The field that a path of names and positions leads to; undefined where the schema has none. */
export function fieldAt(field: Field | undefined, path: readonly PropertyKey[]): Field | undefined {
  return path.reduce<Field | undefined>((inner, step) => {
    if (inner?.type === 'list') return inner.item;
    if (inner?.type === 'map') return inner.value;
    return partsOf(inner).get(String(step));
  }, field);
}

function read(schema: Schema): Field {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    const inner = fieldTree(schema.unwrap());
    return {
      ...inner,
      ...marksOf(schema),
      required: false,
      ...(schema instanceof z.ZodDefault && { default: schema.def.defaultValue }),
    };
  }
  return { required: true, ...marksOf(schema), ...formOf(schema) };
}

function marksOf(schema: Schema): Pick<Base, 'description' | 'reference' | 'sources'> {
  const meta = z.globalRegistry.get(schema as z.ZodType);
  const description = meta?.descriptions ?? (meta?.description ? { ru: meta.description } : undefined);
  return {
    ...(description && { description }),
    ...(meta?.reference && { reference: meta.reference }),
    ...(meta?.sources && { sources: true as const }),
  };
}

/** `Omit` that keeps the members of a union apart. */
type WithoutMarks<T> = T extends unknown ? Omit<T, keyof Base> : never;

function formOf(schema: Schema): WithoutMarks<Field> {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<Schema>(schema.shape);
    return { type: 'group', fields: new Map(fields.map(([name, field]) => [name, fieldTree(field)])) };
  }
  if (schema instanceof z.ZodUnion) {
    const forms = schema.options.map((option) => fieldTree(option));
    if (!forms.every((form) => form.type === 'group')) throw new TypeError('the forms of a fact are objects');
    return { type: 'forms', forms };
  }
  if (schema instanceof z.ZodArray) {
    return {
      type: 'list',
      item: fieldTree(schema.element),
      mayBeEmpty: z.safeParse(schema, []).success,
    };
  }
  if (schema instanceof z.ZodRecord) return { type: 'map', value: fieldTree(schema.valueType) };
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    const labels = z.globalRegistry.get(schema)?.labels;
    const values = schema instanceof z.ZodEnum ? schema.options : [...schema.values];
    return {
      type: 'choice',
      options: values
        .map(String)
        .map((value) => ({ value, ...(labels?.[value] && { label: labels[value] }) })),
    };
  }
  return { type: lineType(schema) };
}

function lineType(schema: Schema): LineType {
  if (schema instanceof z.ZodISODate) return 'day';
  if (schema instanceof z.ZodISODateTime) return 'moment';
  if (schema instanceof z.ZodURL) return 'address';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return schema.format?.includes('int') ? 'integer' : 'number';
  // Text that may be written as a number: only dates are.
  if (schema instanceof z.ZodPipe) return 'date';
  if (schema instanceof z.ZodString) return z.globalRegistry.get(schema)?.translatable ? 'words' : 'text';
  throw new TypeError(`fieldTree does not know schemas of type «${schema._zod.def.type}»: teach it`);
}
