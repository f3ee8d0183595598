import * as z from 'zod';
import { LOCALES, type InLanguages, type Locale } from '../i18n/index.ts';
import { chronicleOf } from './chronicle.ts';
import type { Entry } from './entries.ts';
import { entryKey } from './entry-id.ts';
import { choice, description, type ChronicleLine } from './fields.ts';
import { absolute } from './json-ld.ts';

/** The language of the data: that of the originals. */
export const DATA_LANGUAGE: Locale = 'ru';

/** A file of data: the form of one record, and the records. */
export interface DataTable {
  schema: z.ZodObject;
  rows: () => Promise<readonly Record<string, unknown>[]>;
}

/** A file of open data as readers hear of it; its table is loaded when files are made. */
export interface DataFile {
  /** `cases.csv`, a line a record, or `cases.json`. */
  name: string;
  about: InLanguages;
  table: () => Promise<DataTable>;
}

declare module './registry.ts' {
  interface Collection {
    /** What of it is published as open data. */
    data?: readonly DataFile[];
  }
}

/** A field of words in open data, with what it means. */
export const text = (...about: Parameters<typeof description>) => z.string().meta(description(...about));

/** What every record of an entry has besides the entry's own fields. */
export const recordFields = {
  id: text(
    'Постоянное имя записи; часть адреса её страницы',
    'Жазуунун туруктуу аты; бетинин дарегинин бөлүгү',
    'Lasting name of the record; part of the address of its page',
  ),
  language: z.enum(LOCALES).meta(description('Язык слов', 'Сөздөрдүн тили', 'Language of the words')),
  pages: z
    .strictObject({
      ru: z.url().meta(description('Страница по-русски', 'Орусча бет', 'The page in Russian')),
      ky: z.url().meta(description('Страница по-кыргызски', 'Кыргызча бет', 'The page in Kyrgyz')),
      en: z.url().meta(description('Страница по-английски', 'Англисче бет', 'The page in English')),
    })
    .meta(
      description(
        'Адреса страницы на языках сайта',
        'Беттин сайттын тилдериндеги даректери',
        'Addresses of the page in the languages of the site',
      ),
    ),
};

/** The values of those fields. */
export function recordOf({ id, address, textLocale }: Entry<unknown>) {
  const pages = Object.fromEntries(LOCALES.map((locale) => [locale, absolute(locale, address)]));
  return { id, language: textLocale, pages };
}

/** Keys of sources, in a record. */
export const sourceKeys = z
  .array(z.string())
  .meta(
    description(
      'Ключи источников из sources.json',
      'sources.json ичиндеги булактардын ачкычтары',
      'Keys of the sources in sources.json',
    ),
  );

/** What open data tell of every event. */
export const eventFields = {
  date: text(
    'Дата: 2018-05-22, 2018-05 или 2018',
    'Датасы: 2018-05-22, 2018-05 же 2018',
    'The date: 2018-05-22, 2018-05 or 2018',
  ),
  until: text(
    'Последний день, если событие длилось дольше дня',
    'Окуя бир күндөн узакка созулса, анын акыркы күнү',
    'The last day, where the event took more than one',
  ).optional(),
  known: choice(
    {
      announced: { ru: 'объявили заранее', ky: 'алдын ала жарыялашкан', en: 'announced beforehand' },
      reported: { ru: 'рассказали после', ky: 'кийин айтып беришкен', en: 'reported afterwards' },
    },
    'Откуда известно',
    'Кайдан белгилүү',
    'How it is known',
  ),
  text: text('Что произошло', 'Эмне болгон', 'What happened'),
  language: z.enum(LOCALES).meta(description('Язык слов', 'Сөздөрдүн тили', 'Language of the words')),
  sources: sourceKeys,
};

/** The chronicle of a page in open data: each event whole, so that nobody has to look it up. */
export const chronicleSchema = z
  .array(
    z.strictObject({
      event: text(
        'Постоянное имя события, то же в timeline.json',
        'Окуянын туруктуу аты, timeline.json ичиндегидей',
        'Lasting name of the event, the same in timeline.json',
      ),
      ...eventFields,
      main: z
        .boolean()
        .meta(
          description(
            'Событие, ради которого написана страница',
            'Бет ошол үчүн жазылган окуя',
            'The event for which the page was written',
          ),
        ),
      about: text(
        'Страница, где сказано больше: вид и имя',
        'Көбүрөөк айтылган бет: түрү жана аты',
        'The page that tells more: its kind and name',
      ).optional(),
    }),
  )
  .meta(description('Хроника страницы', 'Беттин хроникасы', 'Chronicle of the page'));

/** The lines of an entry's chronicle as records. */
export function chronicleRecords(entry: Entry<unknown>, lines: readonly ChronicleLine[]) {
  return chronicleOf(entry, lines).map(({ id, date, until, known, text, lang, main, about, sources }) => ({
    event: id,
    date,
    ...(until !== undefined && { until }),
    known,
    text,
    language: lang,
    main,
    ...(about && { about: entryKey(about) }),
    sources,
  }));
}
