import * as z from 'zod';
import { LOCALES, translator, type Key } from '../i18n/index.ts';
import type { CollectionName } from './registry.ts';
import { fieldDemand } from './messages.ts';
import { plainText } from './plain.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** A field of words: translated, checked for typography; everything else is a fact and stands once. */
    translatable?: boolean;
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

/** A description for `.meta()`: `z.number().meta(description('Сумма', 'Суммасы', 'The sum'))`. */
export function description(ru: string, ky?: string, en?: string) {
  const descriptions = { ru, ...(ky !== undefined && { ky }), ...(en !== undefined && { en }) };
  return { description: ru, descriptions };
}

/** A choice of values, each with what it is called: `choice({ law: { ru: 'закон' } }, 'Вид акта')`. */
export function choice<const Value extends string>(
  labels: Labels<Value>,
  ...about: Parameters<typeof description>
) {
  return z.enum(Object.keys(labels) as Value[]).meta({ ...description(...about), labels });
}

/** What the interface calls the values of a choice: `interfaceLabels(SECTORS, 'ui.sector')`. */
export function interfaceLabels<const Value extends string, const Prefix extends string>(
  values: readonly Value[],
  prefix: `${Prefix}.${Value}` extends Key ? Prefix : never,
): Labels<Value> {
  const label = (value: Value) =>
    Object.fromEntries(
      LOCALES.map((locale) => [locale, plainText(translator(locale)(`${prefix}.${value}` as Key))]),
    );
  return Object.fromEntries(values.map((value) => [value, label(value)])) as Labels<Value>;
}

/** Words for the reader: written in the language of the file, translated in its translations. */
export function translatable(...about: Parameters<typeof description>) {
  return z
    .string()
    .trim()
    .min(1)
    .meta({ ...description(...about), translatable: true });
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isCalendarDate(value: string): boolean {
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A date known to the day: `2018-09-18`. */
export function day(...about: Parameters<typeof description>) {
  return z.iso.date(fieldDemand('fields.day')).meta(description(...about));
}

/** A date as far as it is known: `2018`, `2018-09` or `2018-09-18`. */
export function partialDate(...about: Parameters<typeof description>) {
  return z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
    .refine((value) => PARTIAL_DATE.test(value) && isCalendarDate(value), fieldDemand('fields.date'))
    .meta(description(...about));
}

/** A name of the network: parts with dots between, no number of somebody's own network, no name that only it knows. */
export const PUBLIC_HOST =
  /^(?!.*\.(?:local|localhost|internal|lan|test|invalid)$)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/i;

/** An address that any reader can open. */
export function webAddress() {
  return z.url({ protocol: /^https?$/, hostname: PUBLIC_HOST });
}

/** The id of another entry of the given collection (the name of its folder); its existence is checked. */
export function reference(collection: CollectionName, ...about: Parameters<typeof description>) {
  return z
    .string()
    .min(1)
    .meta({ ...description(...about), reference: collection });
}

/** What an item is called: small Latin letters, digits, hyphens, and a letter somewhere. */
export const ITEM_ID = /^(?=.*[a-z])[a-z\d]+(-[a-z\d]+)*$/;

/** The name of an item of a list that holds words, by which a translation finds it. */
export function itemId(ru?: string) {
  const about =
    ru === undefined
      ? description(
          'Имя строки латиницей, одно на всех языках: по нему перевод находит свою строку',
          'Саптын латынча аты, бардык тилдерде бирдей: котормо өз сабын ошол боюнча табат',
          'Name of the item in Latin letters, one for all languages: a translation finds its item by it',
        )
      : description(ru);
  return z.string().regex(ITEM_ID, fieldDemand('fields.itemId')).meta(about);
}

/** Keys of content/sources.yaml that support the fact they stand with. */
export function sources(ru?: string) {
  const about =
    ru === undefined
      ? description(
          'Ключи источников из content/sources.yaml, на которых держится этот факт',
          'Бул факт таянган булактардын content/sources.yaml файлындагы ачкычтары',
          'Keys of the sources in content/sources.yaml that support this fact',
        )
      : description(ru);
  return z
    .array(z.string().min(1))
    .min(1)
    .meta({ ...about, sources: true });
}

/** An explicit "not found": shown to the reader as an outline, never as a guess or a zero. */
const UNKNOWN = {
  unknown: translatable(
    'Что именно не найдено, словами для читателя: «название НКО не найдено»',
    'Так эмне табылган жок, окурманга түшүнүктүү сөз менен: «КЭУнун аталышы табылган жок»',
    'What exactly was not found, in words for the reader',
  ),
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

// What asks for no source comes first: a new file begins with it.
const BASES = ['advice', 'practice', 'rule'] as const;
export type Basis = (typeof BASES)[number];

/** What something said to do rests on: said on the page, on paper and in files. A rule and practice need sources. */
export function basis() {
  return choice(
    interfaceLabels(BASES, 'library.basis'),
    'Что это: прочитанное правило, чья-то практика или наш совет. Правилу и практике нужны источники',
    'Бул эмне: окулган эреже, бирөөнүн тажрыйбасы же биздин кеңеш',
    'What it is: a rule that was read, somebody’s practice, or our advice',
  );
}

/** What every original has. */
export const common = {
  title: translatable('Заголовок страницы', 'Беттин аталышы', 'Title of the page'),
  summary: translatable(
    'Одно-два предложения: о чём страница. Видны под заголовком, в списках и в поиске',
    'Бир-эки сүйлөм: бет эмне жөнүндө. Аталыштын астында, тизмелерде жана издөөдө көрүнөт',
    'One or two sentences on what the page is about; shown below the title, in lists and in the search',
  ),
  updated: day(
    'Когда текст в последний раз меняли по существу',
    'Текст мазмуну боюнча акыркы жолу качан өзгөртүлгөн',
    'When the text was last changed in substance',
  ),
};

/** The instant before which an entry, or an item of a list, is not on the site: src/library/embargo.ts. */
export function embargo(description: string) {
  return z.iso
    .datetime({ offset: true, error: fieldDemand('fields.moment') })
    .describe(`${description}: "2026-09-14T09:00:00+06:00"`)
    .optional();
}

/** A line of a chronicle: an event of content/events.yaml, by its name. */
export const chronicleLine = z.strictObject({
  event: z
    .string()
    .regex(ITEM_ID, fieldDemand('fields.itemId'))
    .meta(
      description(
        'Имя события из content/events.yaml',
        'content/events.yaml файлындагы окуянын аты',
        'Name of the event in content/events.yaml',
      ),
    ),
  main: z
    .boolean()
    .meta(
      description(
        'Событие, ради которого написана страница: красный ромб',
        'Бет ошол үчүн жазылган окуя: кызыл ромб',
        'The event for which the page was written: a red diamond',
      ),
    )
    .optional(),
  text: translatable(
    'Свои слова о событии, если общие здесь не подходят',
    'Жалпы сөздөр бул жерге туура келбесе, окуя жөнүндө өз сөзү',
    'Words of its own on the event, where the common ones do not fit here',
  ).optional(),
});
export type ChronicleLine = z.infer<typeof chronicleLine>;

/** Whether a fact is known; narrows the union made by `fact`. */
export function isKnown<Fact extends object>(value: Fact): value is Exclude<Fact, { unknown: string }> {
  return !('unknown' in value);
}
