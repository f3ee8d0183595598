import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { officialTexts } from './official/loader.ts';
import { editionSchema } from './official/rendered.ts';
import './collections.ts';
import { embargoedEntries, publishedLoader } from './library/embargo.ts';
import { entrySchema } from './library/entry-schema.ts';
import { tolerant } from './library/tolerant.ts';
import { allCollections, type Collection, type CollectionName } from './library/registry.ts';
import { parseContentPath } from './library/entry-id.ts';
import { contentDir } from './library/settings.ts';

/** One of our collections as Astro has it: one file an entry of its own, `batken-2018/ru`. */
function entriesOf({ name, schema, folders }: Collection) {
  const base = contentDir();
  // What is under embargo is no file of the site: its text must reach no bundle.
  const withheld = 'embargo' in schema.shape ? embargoedEntries(join(base, name)) : [];
  const all = folders ? `${folders.of('*/*')}/*.mdx` : `${name}/*/*.mdx`;
  const loader = publishedLoader(
    glob({
      base,
      pattern: [all, ...withheld.map((id) => `!${name}/${id}/*.mdx`)],
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
  ...(Object.fromEntries(
    allCollections().map((collection) => [collection.name, entriesOf(collection)]),
  ) as Record<CollectionName, ReturnType<typeof entriesOf>>),
  official: defineCollection({ loader: officialTexts(contentDir()), schema: editionSchema }),
};
