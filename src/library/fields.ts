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
function unknown() {
  return z.strictObject({
    unknown: translatable(
      'Что именно не найдено, словами для читателя: «название НКО не найдено»',
      'Так эмне табылган жок, окурманга түшүнүктүү сөз менен: «КЭУнун аталышы табылган жок»',
      'What exactly was not found, in words for the reader',
    ),
  });
}

/** A fact that may be unknown: either the known form, with its sources, or `unknown: «что не найдено»`. */
export function fact<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.union([z.strictObject({ ...shape, sources: sources() }), unknown()]);
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

/** A line of a chronicle. */
export const event = z.strictObject({
  date: partialDate(
    'Дата: 2018-05-22, 2018-05 или 2018',
    'Датасы: 2018-05-22, 2018-05 же 2018',
    'The date: 2018-05-22, 2018-05 or 2018',
  ),
  until: partialDate(
    'Последний день, если событие длилось дольше дня',
    'Окуя бир күндөн узакка созулса, анын акыркы күнү',
    'The last day, where the event took more than one',
  ).optional(),
  text: translatable(
    'Что произошло, одной строкой',
    'Эмне болгон, бир сап менен',
    'What happened, in one line',
  ),
  main: z
    .boolean()
    .meta(
      description(
        'Главное событие: красный ромб',
        'Башкы окуя: кызыл ромб менен белгиленет',
        'A main event: it is marked with a red diamond',
      ),
    )
    .optional(),
  meeting: z
    .boolean()
    .meta(
      description(
        'Встреча: конференция, слушания, тренинг; в общей хронике стоит среди встреч',
        'Жолугушуу: конференция, угуу, тренинг; жалпы хроникада жолугушуулардын арасында турат',
        'A meeting: a conference, hearing or training; the common chronicle lists it among the meetings',
      ),
    )
    .optional(),
  about: z
    .string()
    .regex(/^[a-z]+\/[\w/-]+$/, fieldDemand('fields.about'))
    .meta({
      ...description(
        'О какой странице речь: вид и имя папки, например conferences/bishkek-2018',
        'Сөз кайсы бет жөнүндө: түрү жана папканын аты, мисалы conferences/bishkek-2018',
        'The page it is about: its collection and folder, such as conferences/bishkek-2018',
      ),
      reference: 'any',
    })
    .optional(),
  sources: sources(),
});
export type ChronicleEvent = z.infer<typeof event>;

/** Whether a fact is known; narrows the union made by `fact`. */
export function isKnown<Fact extends object>(value: Fact): value is Exclude<Fact, { unknown: string }> {
  return !('unknown' in value);
}
