import * as z from 'zod';
import type { CollectionName } from './registry.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** A field of words: translated, checked for typography; everything else is a fact and stands once. */
    words?: boolean;
    /** A field that names another entry: of this collection by its id, or of any by collection and id. */
    reference?: CollectionName | 'any';
    /** A field that holds keys of content/sources.yaml. */
    sources?: boolean;
    /** What the field means, in the languages it is told in. */
    descriptions?: Description;
    /** What the values of a choice are called. */
    labels?: Labels<string>;
  }
}

/** What a field or a value means: in Russian for editors, in the other languages too where readers meet it. */
export type Description = Readonly<{ ru: string; ky?: string; en?: string }>;

/** What each value of a choice is called. */
export type Labels<Value extends string> = Readonly<Record<Value, Description>>;

/** Words for the reader: written in the language of the file, translated in its translations. */
export function translatable(description: string) {
  return z.string().trim().min(1).meta({ description, translatable: true });
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isCalendarDate(value: string): boolean {
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A date known to the day: `2018-09-18`. */
export function day(description: string) {
  return z.iso.date('дата пишется так: 2018-09-18').meta({ description });
}

/** A date as far as it is known: `2018`, `2018-09` or `2018-09-18`. */
export function partialDate(description: string) {
  const message = 'дата пишется так: 2018, 2018-09 или 2018-09-18';
  return z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
    .refine((value) => PARTIAL_DATE.test(value) && isCalendarDate(value), message)
    .meta({ description });
}

/** The id of another entry of the given collection (the name of its folder); its existence is checked. */
export function reference(collection: CollectionName, description: string) {
  return z.string().min(1).meta({ description, reference: collection });
}

/** What an item is called: small Latin letters, digits, hyphens, and a letter somewhere. */
export const ITEM_ID = /^(?=.*[a-z])[a-z\d]+(-[a-z\d]+)*$/;

/** The name of an item of a list that holds words, by which a translation finds it. */
export function itemId(
  description = 'Имя строки латиницей, одно на всех языках: по нему перевод находит свою строку',
) {
  return z
    .string()
    .regex(ITEM_ID, 'имя пишется латиницей, строчными буквами, через дефис: mery-2018')
    .meta({ description });
}

/** Keys of content/sources.yaml that support the fact they stand with. */
export function sources(
  description = 'Ключи источников из content/sources.yaml, на которых держится этот факт',
) {
  return z.array(z.string().min(1)).min(1).meta({ description, sources: true });
}

/** An explicit "not found": shown to the reader as an outline, never as a guess or a zero. */
const UNKNOWN = {
  unknown: translatable('Что именно не найдено, словами для читателя: «название НКО не найдено»'),
};

/** A fact that may be unknown: either the known form, with its sources, or `unknown: «что не найдено»`. */
export function fact<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.union([z.strictObject({ ...shape, sources: sources() }), z.strictObject(UNKNOWN)]);
}

/** A fact that is one of a list: with a name, where it has words. */
export function listedFact<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const id = itemId().optional();
  return z.union([z.strictObject({ id, ...shape, sources: sources() }), z.strictObject({ id, ...UNKNOWN })]);
}

/** What every original has. */
export const common = {
  title: translatable('Заголовок страницы'),
  summary: translatable('Одно-два предложения: о чём страница. Видны под заголовком, в списках и в поиске'),
  updated: day('Когда текст в последний раз меняли по существу'),
};

/** A line of a chronicle: an event of content/events.yaml, by its name. */
export const chronicleLine = z.strictObject({
  event: z
    .string()
    .regex(ITEM_ID, 'имя пишется латиницей, строчными буквами, через дефис: batken-competition')
    .describe('Имя события из content/events.yaml'),
  main: z.boolean().describe('Событие, ради которого написана страница: красный ромб').optional(),
  text: translatable('Свои слова о событии, если общие здесь не подходят').optional(),
});
export type ChronicleLine = z.infer<typeof chronicleLine>;

/** Whether a fact is known; narrows the union made by `fact`. */
export function isKnown<Fact extends object>(value: Fact): value is Exclude<Fact, { unknown: string }> {
  return !('unknown' in value);
}
