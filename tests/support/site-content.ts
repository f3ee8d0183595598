/** Stands in for Astro's content layer with the published content: `vi.mock('astro:content', () => import(…))`. */
import { loadContent } from '../../src/check/load.ts';
import { SCHEMAS } from '../../src/collections.ts';
import { entrySchema } from '../../src/library/entry-schema.ts';
import type { CollectionName } from '../../src/library/registry.ts';
import { contentDir } from '../../src/library/settings.ts';

const { files } = loadContent(contentDir());

export function getCollection(collection: CollectionName) {
  const schema = entrySchema(SCHEMAS[collection]);
  return Promise.resolve(
    files
      .filter((file) => file.collection === collection)
      .map((file) => ({
        id: `${file.id}/${file.locale}`,
        collection,
        body: file.body,
        data: schema.parse(file.data),
      })),
  );
}
