import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import type * as z from 'zod';
import { officialTexts } from './acts/official/loader.ts';
import { editionSchema } from './acts/official/rendered.ts';
import { SCHEMAS } from './content.kinds.ts';
import { publishedFields } from './library/embargo.ts';
import { entrySchema } from './library/entry-schema.ts';
import { tolerant } from './library/tolerant.ts';
import { contentPath, parseContentPath, type Kind } from './library/kinds.ts';
import { contentDir } from './library/settings.ts';

/** The collection of one kind: one entry a file, `batken-2018/ru`. */
function things(kind: Kind, schema: z.ZodObject) {
  const base = contentDir();
  const pattern = contentPath({ kind, id: kind === 'articles' ? '*/*' : '*', locale: 'ru' }).replace(
    'ru.mdx',
    '*.mdx',
  );
  const loader = publishable(
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

/**
 * The loader, with the fields as the library reads them: without what is under embargo, and by the same YAML reader
 * that the check has.
 */
function publishable(loader: Loader): Loader {
  return {
    name: loader.name,
    load: (context) =>
      loader.load({
        ...context,
        parseData: ({ id, data, filePath = '' }) => {
          const fields = publishedFields(filePath);
          if (!fields) throw new Error(`${filePath}: the fields do not read; npm run check says why`);
          return context.parseData({ id, data: fields as typeof data, filePath });
        },
      }),
  };
}

export const collections = {
  home: things('home', SCHEMAS.home),
  about: things('about', SCHEMAS.about),
  acts: things('acts', SCHEMAS.acts),
  articles: things('articles', SCHEMAS.articles),
  overviews: things('overviews', SCHEMAS.overviews),
  guides: things('guides', SCHEMAS.guides),
  cases: things('cases', SCHEMAS.cases),
  conferences: things('conferences', SCHEMAS.conferences),
  press: things('press', SCHEMAS.press),
  glossary: things('glossary', SCHEMAS.glossary),
  organisations: things('organisations', SCHEMAS.organisations),
  official: defineCollection({ loader: officialTexts(contentDir()), schema: editionSchema }),
};
