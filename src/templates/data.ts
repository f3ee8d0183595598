import * as z from 'zod';
import {
  DATA_LANGUAGE,
  recordFields,
  recordOf,
  sourceKeys,
  text,
  type DataTable,
} from '../library/data-table.ts';
import { description } from '../library/fields.ts';
import { templateSchema } from './schema.ts';
import { templatesInOrder, wordAddress } from './queries.ts';
import { absolute } from '../library/json-ld.ts';

const { basis, by } = templateSchema.shape;

const schema = z.strictObject({
  ...recordFields,
  title: text('Название', 'Аталышы', 'The title'),
  basis,
  by,
  fields: z
    .array(z.string())
    .meta(description('Строки документа', 'Документтин саптары', 'The lines of the document')),
  sources: sourceKeys,
  word: z.url().meta(description('Бланк в Word', 'Word файлындагы бланк', 'The blank as a Word file')),
});

/** The documents to fill in, in the order of their list. */
export const documentsTable: DataTable = {
  schema,
  rows: async () =>
    (await templatesInOrder(DATA_LANGUAGE)).map((entry) => ({
      ...recordOf(entry),
      title: entry.data.title,
      basis: entry.data.basis,
      by: entry.data.by,
      fields: entry.data.parts.flatMap(({ fields }) => fields.map(({ label }) => label)),
      sources: [...new Set(entry.data.parts.flatMap(({ sources = [] }) => sources))],
      word: absolute(DATA_LANGUAGE, wordAddress(entry)),
    })),
};
