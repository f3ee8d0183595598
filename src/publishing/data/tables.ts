import * as z from 'zod';
import { actsInOrder, articlesOf, numberOf } from '../../acts/queries.ts';
import { actSchema, articleSchema } from '../../acts/schema.ts';
import { casesInOrder } from '../../cases/queries.ts';
import { caseSchema } from '../../cases/schema.ts';
import { LOCALES, type Locale } from '../../i18n/index.ts';
import type { Entry } from '../../library/entries.ts';
import { description } from '../../library/fields.ts';
import { plainData } from '../../library/plain.ts';
import { siteUrl } from '../../library/settings.ts';
import { sourceSchema } from '../../library/source-schema.ts';
import { allSources } from '../../library/sources.ts';
import { absolute, dataAddress, type DataFile } from '../addresses.ts';
import { TEXT_LICENCE } from '../../library/licence.ts';
import { caseRow, caseRowSchema } from './case-rows.ts';
import { chronicleRecords, chronicleSchema } from './chronicle.ts';
import { documentRows, documentRowSchema } from './documents.ts';
import { timelineRows, timelineRowSchema } from './timeline.ts';

/** The language of the data: that of the originals. */
const LANGUAGE: Locale = 'ru';

/** What every record of an entry has besides the entry's own fields. */
const record = {
  id: z.string().meta(description('Постоянное имя записи; часть адреса её страницы', 'Жазуунун туруктуу аты; бетинин дарегинин бөлүгү', 'Lasting name of the record; part of the address of its page')),
  language: z.enum(LOCALES).meta(description('Язык слов', 'Сөздөрдүн тили', 'Language of the words')),
  pages: z
    .strictObject({
      ru: z.url().meta(description('Страница по-русски', 'Орусча бет', 'The page in Russian')),
      ky: z.url().meta(description('Страница по-кыргызски', 'Кыргызча бет', 'The page in Kyrgyz')),
      en: z.url().meta(description('Страница по-английски', 'Англисче бет', 'The page in English')),
    })
    .meta(description('Адреса страницы на языках сайта', 'Беттин сайттын тилдериндеги даректери', 'Addresses of the page in the languages of the site')),
};

const caseRecord = z.strictObject({ ...record, ...caseSchema.shape, timeline: chronicleSchema });
const actRecord = z.strictObject({
  ...record,
  ...actSchema.shape,
  history: chronicleSchema,
  articlePages: z
    .array(
      z.strictObject({
        number: z.string().meta(description('Номер статьи', 'Берененин номери', 'Number of the article')),
        title: z.string().meta(description('О чём статья', 'Берене эмне жөнүндө', 'What the article is about')),
        state: articleSchema.shape.state,
        page: z.url().meta(description('Страница статьи', 'Берененин бети', 'The page of the article')),
      }),
    )
    .meta(description('Статьи, о которых есть страница', 'Бети бар беренелер', 'Articles that have a page')),
});

function base({ id, address, textLocale }: Entry<unknown>) {
  const pages = Object.fromEntries(LOCALES.map((locale) => [locale, absolute(locale, address)]));
  return { id, language: textLocale, pages };
}

async function cases() {
  return (await casesInOrder(LANGUAGE)).map((entry) => ({
    ...base(entry),
    ...entry.data,
    timeline: chronicleRecords(entry, entry.data.timeline),
  }));
}

async function acts() {
  const all = await actsInOrder(LANGUAGE);
  return Promise.all(
    all.map(async (act) => {
      const articlePages = (await articlesOf(act)).map((article) => ({
        number: numberOf(article),
        title: article.data.title,
        state: article.data.state,
        page: absolute(LANGUAGE, article.address),
      }));
      return { ...base(act), ...act.data, history: chronicleRecords(act, act.data.history), articlePages };
    }),
  );
}

/** A file of data: the form of one record, and the records. */
export interface DataTable {
  schema: z.ZodObject;
  rows: () => Promise<readonly Record<string, unknown>[]>;
}

export const TABLES: Readonly<Record<DataFile, DataTable>> = {
  'cases.csv': {
    schema: caseRowSchema,
    rows: async () => (await casesInOrder(LANGUAGE)).map((entry) => caseRow(entry, absolute(LANGUAGE, entry.address))),
  },
  'cases.json': { schema: caseRecord, rows: cases },
  'acts.json': { schema: actRecord, rows: acts },
  'documents.json': { schema: documentRowSchema, rows: () => documentRows(LANGUAGE) },
  'timeline.json': { schema: timelineRowSchema, rows: () => timelineRows(LANGUAGE) },
  'sources.json': { schema: sourceSchema, rows: () => Promise.resolve(allSources()) },
};

/** A JSON file of data: who made it and on what terms, then the records, in the order of the site's lists. */
export async function dataJson(file: DataFile): Promise<string> {
  const rows = await TABLES[file].rows();
  const document = {
    address: siteUrl() + dataAddress(file),
    dictionary: `${absolute(LANGUAGE, '/data/')}#${anchorOf(file)}`,
    licence: TEXT_LICENCE.url,
    records: rows,
  };
  return `${JSON.stringify(plainData(document), undefined, 2)}\n`;
}

/** The place of a file's fields in the dictionary. */
export function anchorOf(file: DataFile): string {
  return file.replace('.', '-');
}
