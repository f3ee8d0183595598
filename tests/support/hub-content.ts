/**
 * Stands in for Astro's content layer: the small site of the fixtures, through the site's own schemas.
 * `vi.mock('astro:content', () => import('./hub-content.ts'))`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../src/acts/official/file.ts';
import { officialFiles } from '../../src/acts/official/loader.ts';
import { renderEdition } from '../../src/acts/official/rendered.ts';
import { SCHEMAS } from '../../src/content.kinds.ts';
import { loadContent } from '../../src/check/load.ts';
import { entrySchema } from '../../src/library/entry-schema.ts';
import type { Kind } from '../../src/library/kinds.ts';
import { HUB } from './content.ts';

// For what reads the folder beside the collections: sources, links.
process.env['CONTENT_DIR'] = HUB;

const { files } = loadContent(HUB);
const official = officialFiles(HUB).map((id) => ({
  id,
  collection: 'official',
  data: renderEdition(readFile(readFileSync(path.join(HUB, id), 'utf8'))),
}));

export function getCollection(kind: Kind | 'official') {
  if (kind === 'official') return Promise.resolve(official);
  const schema = entrySchema(SCHEMAS[kind]);
  const entries = files
    .filter((file) => file.kind === kind)
    .map((file) => ({
      id: `${file.id}/${file.locale}`,
      collection: kind,
      body: file.body,
      data: schema.parse(file.data),
    }));
  return Promise.resolve(entries);
}
