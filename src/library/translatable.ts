import { createHash } from 'node:crypto';
import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import { day } from './fields.ts';

/**
 * What the schemas know about words: which fields are translated, what a translation may contain,
 * how it is laid over its original, and the fingerprint that tells when the original has changed since.
 */

type Schema = z.core.$ZodType;

/** Removes optional(), default() and the like. */
export function unwrap(schema: Schema): Schema {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap();
  }
  return inner;
}

function isTranslatable(schema: Schema): boolean {
  return schema instanceof z.ZodString && z.globalRegistry.get(schema)?.translatable === true;
}

function mergeShapes(schemas: Schema[]): Record<string, Schema> {
  const shapes = schemas.map((schema) => (schema instanceof z.ZodObject ? schema.shape : {}));
  return Object.fromEntries(shapes.flatMap((shape) => Object.entries<Schema>(shape)));
}

/** The fields an object of this schema may have; those of every branch of a union together. */
function fieldsOf(schema: Schema): Record<string, Schema> {
  return mergeShapes(schema instanceof z.ZodUnion ? [...schema.options] : [schema]);
}

/** The part of a schema that holds words, every field optional; undefined when there are none. */
function translatablePart(schema: Schema): Schema | undefined {
  const inner = unwrap(schema);
  if (isTranslatable(inner)) {
    const description = z.globalRegistry.get(inner)?.description;
    const text = z.string().trim().min(1);
    return description === undefined ? text : text.describe(description);
  }
  if (inner instanceof z.ZodArray) {
    const item = translatablePart(inner.element);
    return item && z.array(item);
  }
  if (inner instanceof z.ZodUnion) {
    const options = inner.options.map(translatablePart).filter((option) => option !== undefined);
    return options.length > 0 ? z.strictObject(mergeShapes(options)) : undefined;
  }
  if (!(inner instanceof z.ZodObject)) return undefined;
  const shape = Object.entries(inner.shape as Record<string, Schema>).flatMap(([key, value]) => {
    const part = translatablePart(value);
    return part ? [[key, z.optional(part)] as const] : [];
  });
  return shape.length > 0 ? z.strictObject(Object.fromEntries(shape)) : undefined;
}

/** The schema of a translation: where it comes from, and the words of the original's schema. */
export function translationSchema(original: z.ZodObject) {
  const part = translatablePart(original);
  return z.strictObject({
    ...mergeShapes(part ? [part] : []),
    translates: z.enum(LOCALES).describe('С какого языка переведено: ru'),
    revision: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'отпечаток оригинала: 12 знаков, их ставит команда npm run translated')
      .describe('Отпечаток оригинала, с которого переведено'),
    state: z
      .enum(['unreviewed', 'reviewed'])
      .describe('unreviewed — носитель языка перевод не читал, reviewed — читал и исправил'),
    updated: day('Когда перевод в последний раз меняли'),
  });
}

type Visit = (text: string, path: readonly (string | number)[]) => string;

/** Returns a copy of `data` with every field of words replaced by `visit(text, path)`. */
export function mapTranslatable<T>(
  schema: Schema,
  data: T,
  visit: Visit,
  path: readonly (string | number)[] = [],
): T {
  const mapped = mapValue(unwrap(schema), data, visit, path);
  return mapped as T;
}

function mapValue(schema: Schema, data: unknown, visit: Visit, path: readonly (string | number)[]): unknown {
  if (data === undefined || data === null) return data;
  if (isTranslatable(schema)) return typeof data === 'string' ? visit(data, path) : data;
  if (schema instanceof z.ZodArray && Array.isArray(data)) {
    return data.map((item: unknown, i) => mapTranslatable(schema.element, item, visit, [...path, i]));
  }
  if (typeof data !== 'object') return data;
  const fields = fieldsOf(schema);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = fields[key];
      return [key, field ? mapTranslatable(field, value, visit, [...path, key]) : value];
    }),
  );
}

/** Every field of words of an original, as path → text: what a translation has to give. */
export function collectTranslatable(schema: Schema, data: unknown): Map<string, string> {
  const found = new Map<string, string>();
  mapTranslatable(schema, data, (text, path) => {
    found.set(path.join('.'), text);
    return text;
  });
  return found;
}

/**
 * The original's data with the translation's words in place of its own. Arrays are matched by position; a list of
 * words alone, such as synonyms, may be longer in the translation: a language has as many as it has.
 */
export function applyTranslation<T>(original: T, translation: unknown): T {
  return applyTo(original, translation) as T;
}

function applyTo(original: unknown, translation: unknown): unknown {
  if (translation === undefined) return original;
  if (Array.isArray(original) && Array.isArray(translation)) {
    if (translation.length > original.length && translation.every((item) => typeof item === 'string')) {
      return translation;
    }
    return original.map((item: unknown, i) => applyTo(item, translation[i]));
  }
  if (
    typeof original === 'object' &&
    original !== null &&
    typeof translation === 'object' &&
    translation !== null
  ) {
    const words = translation as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(original).map(([key, value]) => [key, applyTo(value, words[key])]),
    );
  }
  return typeof original === 'string' ? translation : original;
}

/**
 * The fingerprint of an original: 12 hexadecimal digits over its words and its body. Facts are left out on
 * purpose: they stand once and reach every language by themselves. So is the order in which the fields are written,
 * and items with an embargo: a translation must not turn stale, or fresh, because the hour has come.
 */
export function fingerprint(schema: Schema, data: unknown, body: string): string {
  const words = [...collectTranslatable(schema, withoutEmbargoed(data))]
    .map(([path, text]) => `${path}=${text.trim()}`)
    .sort();
  return createHash('sha256')
    .update([...words, body.trim()].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

function withoutEmbargoed(data: unknown): unknown {
  if (Array.isArray(data)) {
    return data
      .filter((item) => !(typeof item === 'object' && item !== null && 'embargo' in item))
      .map(withoutEmbargoed);
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutEmbargoed(value)]));
}

/** What a schema's fields of the given sort hold, in the order of the data: `reference` or `sources`. */
export function collectMarked<Mark extends 'reference' | 'sources'>(
  schema: Schema,
  data: unknown,
  mark: Mark,
): { value: string; mark: NonNullable<z.GlobalMeta[Mark]>; path: (string | number)[] }[] {
  const inner = unwrap(schema);
  const own = z.globalRegistry.get(inner as z.ZodType)?.[mark];
  if (own && data !== undefined) {
    const values: unknown[] = Array.isArray(data) ? data : [data];
    return values.flatMap((value, i) =>
      typeof value === 'string' ? [{ value, mark: own, path: Array.isArray(data) ? [i] : [] }] : [],
    );
  }
  if (data === undefined || data === null || typeof data !== 'object') return [];
  const within = (field: Schema, value: unknown, key: string | number) =>
    collectMarked(field, value, mark).map((found) => ({ ...found, path: [key, ...found.path] }));
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, i) => within(inner.element, item, i));
  }
  const fields = fieldsOf(inner);
  return Object.entries(data).flatMap(([key, value]) => {
    const field = fields[key];
    return field ? within(field, value, key) : [];
  });
}
