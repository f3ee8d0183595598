/** Makes the search index of a built site: one Pagefind bundle a language of texts, one catalogue a reader. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { glob } from 'tinyglobby';
import { LOCALES, splitPath } from '../i18n/index.ts';
import {
  bundleCode,
  bundlePath,
  cataloguePath,
  SEARCH_ROOT,
  textsPath,
  type SynonymGroup,
} from './catalogue.ts';
import { filesOf, recordsOf, type BuiltPage, type IndexedRecord, type SearchRecord } from './corpus.ts';
import { partWords } from './query/text.ts';
import { readThings } from './records.ts';

export interface IndexReport {
  /** Fingerprint of the index. */
  build: string;
  /** Number of records by language of the text. */
  records: Record<string, number>;
}

/**
 * Reads every page of a built site and writes `pagefind/` into its folder: the same pages always give the same
 * files. Throws if a page carries marks that cannot be true or Pagefind refuses.
 * @param root the folder a static host serves (`dist/client`)
 * @param synonyms ways to say one thing, from the content folder (see synonym-table.ts)
 */
export async function buildIndex(root: string, synonyms: readonly SynonymGroup[] = []): Promise<IndexReport> {
  const pages = await readPages(root);
  const records = recordsOf(pages);
  const build = createHash('sha256')
    .update(JSON.stringify([records, synonyms]))
    .digest('hex')
    .slice(0, 12);
  const indexed: IndexedRecord[] = [];
  const metas = new Map<string, string>();
  const counts: Record<string, number> = {};
  await rm(path.join(root, SEARCH_ROOT), { recursive: true, force: true });
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  try {
    for (const language of LOCALES) {
      const own = records.filter((record) => record.language === language);
      if (own.length === 0) continue;
      counts[language] = own.length;
      const bundle = await writeBundle(root, language, own);
      indexed.push(...bundle.records);
      metas.set(language, bundle.meta);
    }
  } finally {
    await pagefind.close();
  }
  for (const reader of LOCALES) {
    const { catalogue, texts } = filesOf(reader, { pages, records: indexed, synonyms, metas, build });
    await write(root, cataloguePath(reader), JSON.stringify(catalogue));
    await write(root, textsPath(reader), JSON.stringify(texts));
  }
  return { build, records: counts };
}

async function readPages(root: string): Promise<BuiltPage[]> {
  const files = await glob('**/index.html', { cwd: root });
  return Promise.all(
    files.sort().map(async (file) => ({
      ...splitPath(`/${file.slice(0, -'index.html'.length)}`),
      things: readThings(await readFile(path.join(root, file), 'utf8')),
    })),
  );
}

async function writeBundle(
  root: string,
  language: string,
  records: readonly SearchRecord[],
): Promise<{ records: IndexedRecord[]; meta: string }> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, title, about, text } of records) {
    const { errors } = await index.addCustomRecord({
      url,
      // A code Pagefind has no stemmer for. Its Russian one would meet every «й» as «и» (it strips marks first)
      // and know no adjective; Kyrgyz it has none. Forms of words are the business of the query.
      language: bundleCode(language),
      content: partWords(text),
      meta: { title: partWords(title), ...(about && { about: partWords(about) }) },
    });
    if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join('; ')}`);
  }
  const bundle = await index.getFiles();
  if (bundle.errors.length > 0) throw new Error(`Pagefind: ${bundle.errors.join('; ')}`);
  await index.deleteIndex();
  const ids = new Map<string, string>();
  for (const file of bundle.files) {
    if (file.path === 'pagefind.js') await write(root, `${SEARCH_ROOT}pagefind.js`, file.content);
    if (NEEDED.test(file.path)) await write(root, bundlePath(language) + file.path, unzipped(file.content));
    if (file.path.endsWith('.pf_fragment'))
      ids.set(urlIn(file.content), path.basename(file.path, '.pf_fragment'));
  }
  const meta = bundle.files.find((file) => file.path.endsWith('.pf_meta'))?.path ?? '';
  return { records: records.map((record) => ({ ...record, id: idOf(ids, record) })), meta };
}

function idOf(ids: ReadonlyMap<string, string>, { url }: SearchRecord): string {
  const id = ids.get(url);
  if (id === undefined) throw new Error(`Pagefind: ${url} is not in the index`);
  return id;
}

/**
 * A query loads the chunks of the index in which its words stand, and a query here has many words: every other way
 * to say it is one more. Chunks of a few kilobytes cost a longer list of them, 1–2 KB, and save ten times that.
 * The setting is not documented; a test counts the chunks.
 */
const CHUNK_SIZE = '2000';

/**
 * Pagefind gzips its files and takes them as they are, too. As they are the site's own compression makes them a
 * sixth smaller: the program alone is 8 KB less.
 */
function unzipped(content: Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** Not its ready-made pages, nor the worker: the engine runs without one (see engine.ts). */
const NEEDED = /^(pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_(meta|index|fragment))$/;

/** A fragment is the record as JSON behind a signature, gzipped. */
function urlIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment)
    .toString()
    .replace(/^pagefind_dcd/, '');
  return (JSON.parse(text) as { url: string }).url;
}

async function write(root: string, address: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(root, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
