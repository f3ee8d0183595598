/**
 * Stands in for Astro's content layer: the small site of the fixtures, through the site's own schemas.
 * `vi.mock('astro:content', () => import('./hub-content.ts'))`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../src/official/file.ts';
import { officialFiles } from '../../src/official/loader.ts';
import { renderEdition } from '../../src/official/rendered.ts';
import { SCHEMAS } from '../../src/collections.ts';
import { loadContent } from '../../src/check/load.ts';
import { entrySchema } from '../../src/library/entry-schema.ts';
import type { CollectionName } from '../../src/library/entry-id.ts';
import { HUB } from './content.ts';

// For what reads the folder beside the collections: sources, links.
process.env['CONTENT_DIR'] = HUB;

const { files } = loadContent(HUB);
const official = officialFiles(HUB).map((id) => ({
  id,
  collection: 'official',
  data: renderEdition(readFile(readFileSync(path.join(HUB, id), 'utf8'))),
}));

export function getCollection(collection: CollectionName | 'official') {
  if (collection === 'official') return Promise.resolve(official);
  const schema = entrySchema(SCHEMAS[collection]);
  const entries = files
    .filter((file) => file.collection === collection)
    .map((file) => ({
      id: `${file.id}/${file.locale}`,
      collection,
      body: file.body,
      data: schema.parse(file.data),
    }));
  return Promise.resolve(entries);
}
