import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import { DATA_LANGUAGE, text, type DataTable } from '../library/data-table.ts';
import { description } from '../library/fields.ts';
import { templateSchema } from './schema.ts';
import { templatesInOrder, wordAddress } from './queries.ts';
import { absolute } from '../library/json-ld.ts';

const { basis, by } = templateSchema.shape;

const schema = z.strictObject({
  id: text('Постоянное имя документа', 'Документтин туруктуу аты', 'Lasting name of the document'),
  title: text('Название', 'Аталышы', 'The title'),
  language: z.enum(LOCALES).meta(description('Язык слов', 'Сөздөрдүн тили', 'Language of the words')),
  basis,
  by,
  fields: z
    .array(z.string())
    .meta(description('Строки документа', 'Документтин саптары', 'The lines of the document')),
  sources: z
    .array(z.string())
    .meta(
      description(
        'Ключи источников из sources.json',
        'sources.json ичиндеги булактардын ачкычтары',
        'Keys of the sources in sources.json',
      ),
    ),
  page: z.url().meta(description('Страница документа', 'Документтин бети', 'The page of the document')),
  word: z.url().meta(description('Бланк в Word', 'Word файлындагы бланк', 'The blank as a Word file')),
});

/** The documents to fill in, in the order of their list. */
export const documentsTable: DataTable = {
  schema,
  rows: async () =>
    (await templatesInOrder(DATA_LANGUAGE)).map((entry) => ({
      id: entry.id,
      title: entry.data.title,
      language: entry.textLocale,
      basis: entry.data.basis,
      by: entry.data.by,
      fields: entry.data.parts.flatMap(({ fields }) => fields.map(({ label }) => label)),
      sources: [...new Set(entry.data.parts.flatMap(({ sources = [] }) => sources))],
      page: absolute(DATA_LANGUAGE, entry.address),
      word: absolute(DATA_LANGUAGE, wordAddress(entry)),
    })),
};
