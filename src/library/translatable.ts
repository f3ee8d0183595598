import { createHash } from 'node:crypto';
import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import { choice, day, description } from './fields.ts';
import { fieldDemand } from './messages.ts';
import { fieldAt, fieldTree, partsOf, type Field } from './field-tree.ts';

/**
 * What the schemas know about words: which fields are translated, what a translation may contain,
 * how it is laid over its original, and the fingerprint that tells when the original has changed since.
 */

type Schema = z.core.$ZodType;

/** The schema of the words in a field, every one optional; undefined when there are none. */
function translatablePart(field: Field): Schema | undefined {
  if (field.type === 'words') return z.string().trim().min(1).meta(aboutWords(field));
  if (field.type === 'list') {
    const item = translatablePart(field.item);
    return item && z.array(item);
  }
  const shape = wordFields(field);
  return Object.keys(shape).length > 0 ? z.strictObject(shape) : undefined;
}

/** The fields with words inside a group, or inside all forms of a fact. */
function wordFields(field: Field): Record<string, Schema> {
  return Object.fromEntries(
    [...partsOf(field)].flatMap(([name, part]) => {
      const words = translatablePart(part);
      return words ? [[name, z.optional(words)] as const] : [];
    }),
  );
}

function aboutWords({ description: about }: Field) {
  return about ? description(about.ru, about.ky, about.en) : {};
}

/** The schema of a translation: where it comes from, and the words of the original's schema. */
export function translationSchema(original: z.ZodObject) {
  return z.strictObject({
    ...wordFields(fieldTree(original)),
    translates: z.enum(LOCALES).describe('С какого языка переведено: ru'),
    revision: z
      .string()
      .regex(/^[0-9a-f]{12}$/, fieldDemand('fields.revision'))
      .describe('Отпечаток оригинала, с которого переведено'),
    state: choice(
      {
        unreviewed: { ru: 'носитель языка перевод не читал' },
        reviewed: { ru: 'носитель языка читал и исправил' },
      },
      'Проверен ли перевод',
    ),
    updated: day('Когда перевод в последний раз меняли'),
  });
}

type Visit = (text: string, path: readonly (string | number)[]) => string;

/** Returns a copy of `data` with every field of words replaced by `visit(text, path)`. */
export function mapTranslatable<T>(schema: Schema, data: T, visit: Visit): T {
  return mapValue(fieldTree(schema), data, visit, []) as T;
}

function mapValue(
  field: Field | undefined,
  data: unknown,
  visit: Visit,
  path: readonly (string | number)[],
): unknown {
  if (field === undefined || data === undefined || data === null) return data;
  if (field.type === 'words') return typeof data === 'string' ? visit(data, path) : data;
  if (typeof data !== 'object') return data;
  if (Array.isArray(data)) {
    return data.map((item: unknown, i) => mapValue(fieldAt(field, [i]), item, visit, [...path, i]));
  }
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      mapValue(fieldAt(field, [key]), value, visit, [...path, key]),
    ]),
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
): Marked<Mark>[] {
  return markedIn(fieldTree(schema), data, mark, []);
}

interface Marked<Mark extends 'reference' | 'sources'> {
  value: string;
  mark: NonNullable<Field[Mark]>;
  path: (string | number)[];
}

function markedIn<Mark extends 'reference' | 'sources'>(
  field: Field | undefined,
  data: unknown,
  mark: Mark,
  path: (string | number)[],
): Marked<Mark>[] {
  if (field === undefined || data === undefined || data === null) return [];
  const own = field[mark];
  if (own !== undefined) {
    const values: unknown[] = Array.isArray(data) ? data : [data];
    return values.flatMap((value, i) =>
      typeof value === 'string'
        ? [{ value, mark: own, path: Array.isArray(data) ? [...path, i] : path }]
        : [],
    );
  }
  if (typeof data !== 'object') return [];
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, i) => markedIn(fieldAt(field, [i]), item, mark, [...path, i]));
  }
  return Object.entries(data).flatMap(([key, value]) =>
    markedIn(fieldAt(field, [key]), value, mark, [...path, key]),
  );
}
