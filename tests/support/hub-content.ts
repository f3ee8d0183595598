/**
 * Stands in for Astro's content layer: the small site of the fixtures, through the site's own schemas.
 * `vi.mock('astro:content', () => import('./hub-content.ts'))`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { readFile } from '../../src/official/file.ts';
import { officialFiles } from '../../src/official/loader.ts';
import { renderEdition } from '../../src/official/rendered.ts';
import { SCHEMAS } from '../../src/collections.ts';
import { loadContent } from '../../src/check/load.ts';
import { entrySchema } from '../../src/library/entry-schema.ts';
import type { CollectionName } from '../../src/library/registry.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { remarkPlugins } from '../../src/markdown/index.ts';
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
      filePath: file.path,
      data: schema.parse(file.data),
    }));
  return Promise.resolve(entries);
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();
const plugins = unified()
  .use(remarkPlugins(markdownOptions(HUB)))
  .freeze();

const compiled = new Map<string, Promise<Record<string, unknown>>>();

/** What Astro answers of a compiled text, made by the same plugins; the text itself cannot be shown here. */
export async function render({ filePath }: { filePath: string }) {
  const facts = compiled.get(filePath) ?? compile(filePath);
  compiled.set(filePath, facts);
  return { Content: undefined, remarkPluginFrontmatter: await facts };
}

async function compile(filePath: string): Promise<Record<string, unknown>> {
  const frontmatter = {};
  const file = new VFile({ path: filePath, value: readFileSync(path.join(HUB, filePath), 'utf8') });
  Object.assign(file.data, { astro: { frontmatter } });
  await plugins.run(parser.parse(file), file);
  return frontmatter;
}
