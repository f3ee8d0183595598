import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type * as z from 'zod';
import { officialTexts } from './official/loader.ts';
import { editionSchema } from './official/rendered.ts';
import { SCHEMAS } from './collections.ts';
import { publishedLoader } from './library/embargo.ts';
import { entrySchema } from './library/entry-schema.ts';
import { tolerant } from './library/tolerant.ts';
import { contentPath, parseContentPath, type CollectionName } from './library/entry-id.ts';
import { contentDir } from './library/settings.ts';

/** One of our collections as Astro has it: one file an entry of its own, `batken-2018/ru`. */
function entries(collection: CollectionName, schema: z.ZodObject) {
  const base = contentDir();
  const pattern = contentPath({
    collection,
    id: collection === 'articles' ? '*/*' : '*',
    locale: 'ru',
  }).replace('ru.mdx', '*.mdx');
  const loader = publishedLoader(
    glob({
      base,
      pattern,
      generateId: ({ entry }) => {
        const file = parseContentPath(entry);
        return file ? `${file.id}/${file.locale}` : entry;
      },
    }),
  );
  return defineCollection({
    loader: import.meta.env.DEV ? tolerant(loader) : loader,
    schema: entrySchema(schema),
  });
}

export const collections = {
  home: entries('home', SCHEMAS.home),
  about: entries('about', SCHEMAS.about),
  acts: entries('acts', SCHEMAS.acts),
  articles: entries('articles', SCHEMAS.articles),
  overviews: entries('overviews', SCHEMAS.overviews),
  guides: entries('guides', SCHEMAS.guides),
  cases: entries('cases', SCHEMAS.cases),
  conferences: entries('conferences', SCHEMAS.conferences),
  press: entries('press', SCHEMAS.press),
  glossary: entries('glossary', SCHEMAS.glossary),
  organisations: entries('organisations', SCHEMAS.organisations),
  official: defineCollection({ loader: officialTexts(contentDir()), schema: editionSchema }),
};
