import * as z from 'zod';
import {
  chronicleRecords,
  chronicleSchema,
  DATA_LANGUAGE,
  recordFields,
  recordOf,
  text,
  type DataTable,
} from '../library/data-table.ts';
import { description } from '../library/fields.ts';
import { absolute } from '../library/json-ld.ts';
import { actsInOrder, articlesOf, numberOf } from './queries.ts';
import { actSchema, articleSchema } from './schema.ts';

const schema = z.strictObject({
  ...recordFields,
  ...actSchema.shape,
  history: chronicleSchema,
  articlePages: z
    .array(
      z.strictObject({
        number: text('Номер статьи', 'Берененин номери', 'Number of the article'),
        title: text('О чём статья', 'Берене эмне жөнүндө', 'What the article is about'),
        state: articleSchema.shape.state,
        page: z.url().meta(description('Страница статьи', 'Берененин бети', 'The page of the article')),
      }),
    )
    .meta(description('Статьи, о которых есть страница', 'Бети бар беренелер', 'Articles that have a page')),
});

/** The acts whole, with their articles. */
export const actRecords: DataTable = {
  schema,
  rows: async () => {
    const acts = await actsInOrder(DATA_LANGUAGE);
    return Promise.all(
      acts.map(async (act) => ({
        ...recordOf(act),
        ...act.data,
        history: chronicleRecords(act, act.data.history),
        articlePages: (await articlesOf(act)).map((article) => ({
          number: numberOf(article),
          title: article.data.title,
          state: article.data.state,
          page: absolute(DATA_LANGUAGE, article.address),
        })),
      })),
    );
  },
};
