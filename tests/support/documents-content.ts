/** Stands in for Astro's content layer: the small site with documents to fill in. */
import { loadContent } from '../../src/check/load.ts';
import { SCHEMAS } from '../../src/collections.ts';
import { entrySchema } from '../../src/library/entry-schema.ts';
import type { CollectionName } from '../../src/library/registry.ts';
import { DOCUMENTS, hubWith } from './content.ts';

const folder = hubWith(DOCUMENTS);
// For what reads the folder beside the collections: sources, links.
process.env['CONTENT_DIR'] = folder;
const { files } = loadContent(folder);

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
