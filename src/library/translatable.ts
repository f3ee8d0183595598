import { createHash } from 'node:crypto';
import * as z from 'zod';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { choice, day, description, ITEM_ID } from './fields.ts';
import { fieldDemand } from './messages.ts';
import { fieldAt, fieldTree, partsOf, type Field, type ListField } from './field-tree.ts';

/**
 * What the schemas know about words: which fields are translated, what a translation may contain, how it is laid over
 * its original, and the fingerprint that tells when the original has changed since.
 *
 * The items of a list that hold words have an `id`, or the name of an event; a translation gives their words as a map by it:
 * `timeline: { contest-announced: { text: … } }`. A list of words alone, such as synonyms, is one in a translation too,
 * and as long as its language has words.
 */

type Schema = z.core.$ZodType;

/** Whether the items of a list are told apart by their ids, so that its translations are maps. */
export function goesById(field: Field | undefined): field is ListField {
  return field?.type === 'list' && isNamed(field.item) && wordsOf(field.item) !== undefined;
}

/**
 * The schema of the words in a field, every one optional; undefined when there are none.
 * @throws where items of a list hold words and have no `id` to find them by
 */
function wordsOf(field: Field): Schema | undefined {
  if (field.type === 'words') return aboutWords(field);
  if (field.type === 'list') {
    const item = wordsOf(field.item);
    if (!item) return undefined;
    if (field.item.type === 'words') return z.array(item);
    if (!isNamed(field.item))
      throw new TypeError('the items of a list that hold words need an id: see itemId in fields.ts');
    return z.record(z.string().regex(ITEM_ID), item);
  }
  const shape = wordFields(field);
  return Object.keys(shape).length > 0 ? z.strictObject(shape) : undefined;
}

/** The fields with words inside a group, or inside all forms of a fact. */
function wordFields(field: Field): Record<string, Schema> {
  return Object.fromEntries(
    [...partsOf(field)].flatMap(([name, part]) => {
      const words = wordsOf(part);
      return words ? [[name, z.optional(words)] as const] : [];
    }),
  );
}

function aboutWords({ description: about }: Field): Schema {
  const text = z.string().trim().min(1);
  return about ? text.meta(description(about.ru, about.ky, about.en)) : text;
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

type Visit = (text: string, path: readonly string[]) => string;

/**
 * Returns a copy of `data`, an original's or a translation's, with every field of words replaced by
 * `visit(text, path)`. The path is the same for both: `['timeline', 'contest-announced', 'text']`.
 */
export function mapTranslatable<T>(schema: Schema, data: T, visit: Visit): T {
  return mapValue(fieldTree(schema), data, visit, []) as T;
}

function mapValue(field: Field | undefined, data: unknown, visit: Visit, path: readonly string[]): unknown {
  if (field === undefined || data === undefined || data === null) return data;
  if (field.type === 'words') return typeof data === 'string' ? visit(data, path) : data;
  if (typeof data !== 'object') return data;
  if (Array.isArray(data)) {
    return data.map((item: unknown, i) =>
      mapValue(fieldAt(field, [i]), item, visit, [...path, idOf(item) ?? String(i)]),
    );
  }
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      mapValue(fieldAt(field, [key]), value, visit, [...path, key]),
    ]),
  );
}

/** Items have names of their own, or go by the name of the event they tell of. */
function isNamed(item: Field): boolean {
  return partsOf(item).has('id') || partsOf(item).has('event');
}

/** The name by which a translation finds an item; undefined where it has none. */
export function idOf(item: unknown): string | undefined {
  const { id, event } = (typeof item === 'object' && item !== null ? item : {}) as {
    id?: unknown;
    event?: unknown;
  };
  const name = id ?? event;
  return typeof name === 'string' ? name : undefined;
}

/** Every field of words, as dotted path → text: of an original, what a translation has to give. */
export function collectTranslatable(schema: Schema, data: unknown): Map<string, string> {
  const found = new Map<string, string>();
  mapTranslatable(schema, data, (text, path) => {
    found.set(path.join('.'), text);
    return text;
  });
  return found;
}

/**
 * The steps by which a dotted path of `collectTranslatable` is walked in the data of one file: in an original the ids of
 * items become their places in the list.
 */
export function stepsIn(data: unknown, path: string): (string | number)[] {
  let value = data;
  return path.split('.').map((key) => {
    const named = Array.isArray(value) ? value.findIndex((item) => idOf(item) === key) : -1;
    const step = !Array.isArray(value) ? key : named >= 0 ? named : Number(key);
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    return step;
  });
}

const UNTRANSLATED = Symbol('fields whose words are those of the original');

interface Untranslated {
  locale: Locale;
  fields: ReadonlySet<string>;
}

/**
 * The original's data with the translation's words in place of its own. Words that the translation lacks stay the
 * original's, and `langOf` tells of them; what the original does not have, or no longer, is left out.
 * @param locale the language of the original
 */
export function applyTranslation<T>(schema: Schema, original: T, translation: unknown, locale: Locale): T {
  return applied(fieldTree(schema), original, translation, locale) as T;
}

function applied(field: Field | undefined, original: unknown, words: unknown, locale: Locale): unknown {
  if (field === undefined || original === undefined || original === null) return original;
  if (field.type === 'words') return typeof words === 'string' ? words : original;
  if (typeof original !== 'object') return original;
  if (Array.isArray(original)) {
    if (field.type === 'list' && field.item.type === 'words') return Array.isArray(words) ? words : original;
    return original.map((item: unknown) =>
      applied(fieldAt(field, [0]), item, valueAt(words, idOf(item)), locale),
    );
  }
  const untranslated = new Set<string>();
  const data: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(original)) {
    const part = fieldAt(field, [key]);
    const own = valueAt(words, key);
    data[key] = applied(part, value, own, locale);
    if (own === undefined && value !== undefined && isWords(part)) untranslated.add(key);
  }
  return untranslated.size === 0 ? data : { ...data, [UNTRANSLATED]: { locale, fields: untranslated } };
}

function isWords(field: Field | undefined): boolean {
  return field?.type === 'words' || (field?.type === 'list' && field.item.type === 'words');
}

function valueAt(words: unknown, key: string | undefined): unknown {
  if (key === undefined || typeof words !== 'object' || words === null || !Object.hasOwn(words, key))
    return undefined;
  return (words as Record<string, unknown>)[key];
}

/**
 * The language of the words in a field of translated data, where it is not that of the text around: the translation
 * lacks them and the original's are shown. To be set as the `lang` of the element; undefined sets none.
 * @param data the entry's data, or an object or item within it
 */
export function langOf(data: object, field: string): Locale | undefined {
  const mark = (data as { [UNTRANSLATED]?: Untranslated })[UNTRANSLATED];
  return mark?.fields.has(field) ? mark.locale : undefined;
}

/**
 * The fingerprint of an original: 12 hexadecimal digits over its words and its body. Facts are left out on
 * purpose: they stand once and reach every language by themselves. So is the order in which fields and items are
 * written, and items with an embargo: a translation must not turn stale, or fresh, because the hour has come.
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

/** Removes optional(), default() and the like. */
export function unwrap(schema: Schema): Schema {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap();
  }
  return inner;
}
