/** Lets Pagefind index the texts in one language, and makes of its files those that the site serves. Build only. */
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { tellPackages } from '../settings/index.ts';
import { bundleCode, type Chunk } from './catalogue.ts';
import type { IndexedRecord, SearchRecord } from './texts-once.ts';
import { partWords } from './query/text.ts';

export interface PagefindBundle {
  records: IndexedRecord[];
  /** Name of Pagefind's list of records. */
  meta: string;
  chunks: Chunk[];
  /** What a browser needs of it, by path inside the bundle. */
  files: Map<string, Uint8Array>;
  /** Pagefind's script; the same in every bundle. */
  script: string;
}

/**
 * A query loads the chunks of the index in which its words stand, and a query here has many words: every other way
 * to say it is one more. Chunks of a kilobyte or two cost a longer list of them, 2 KB, and save ten times that;
 * smaller ones would save no more, and each has headers of its own.
 * The setting is not documented; a test counts the chunks.
 */
const CHUNK_SIZE = '1000';

/** Not its ready-made pages, nor the worker: the engine runs without one (see engine.ts). */
const NEEDED = /^(pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_(meta|index|fragment))$/;

/** Throws if Pagefind refuses. Whoever has made the last bundle closes Pagefind. */
export async function makeBundle(
  language: string,
  records: readonly SearchRecord[],
): Promise<PagefindBundle> {
  tellPackages('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', CHUNK_SIZE);
  const files = await indexOf(language, records);
  const ids = new Map<string, string>();
  const chunks: Chunk[] = [];
  for (const [file, content] of files) {
    if (file.endsWith('.pf_fragment')) ids.set(urlIn(content), path.basename(file, '.pf_fragment'));
    const first = file.endsWith('.pf_index') && firstWordIn(content);
    if (first) chunks.push([first, path.basename(file, '.pf_index')]);
  }
  const names = [...files.keys()];
  return {
    records: records.map((record) => ({ ...record, id: idOf(ids, record) })),
    meta: names.find((file) => file.endsWith('.pf_meta')) ?? '',
    chunks: chunks.sort(([a], [b]) => (a < b ? -1 : 1)),
    files: new Map([...files].filter(([file]) => NEEDED.test(file))),
    script: await smaller(Buffer.from(files.get('pagefind.js') ?? '').toString()),
  };
}

/** All files of an index, uncompressed. */
async function indexOf(language: string, records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
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
  return new Map(bundle.files.map((file) => [file.path, unzipped(file.content)]));
}

function idOf(ids: ReadonlyMap<string, string>, { url }: SearchRecord): string {
  const id = ids.get(url);
  if (id === undefined) throw new Error(`Pagefind: ${url} is not in the index`);
  return id;
}

/**
 * Pagefind gzips its files and takes them as they are, too. As they are the site's own compression makes them a
 * sixth smaller: the program alone is 8 KB less.
 */
function unzipped(content: Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** Stands before what Pagefind has written. */
const SIGNATURE = 'pagefind_dcd';

/** A fragment is the record as JSON. */
function urlIn(fragment: Uint8Array): string {
  const text = Buffer.from(fragment.subarray(SIGNATURE.length)).toString();
  return (JSON.parse(text) as { url: string }).url;
}

/** A chunk is the CBOR of one list: words in order, each with its places. Not all are words that one can look for. */
function firstWordIn(chunk: Uint8Array): string | undefined {
  const [words] = decode(chunk.subarray(SIGNATURE.length)) as [[word: string, ...unknown[]][]];
  return words.map(([word]) => word).find((word) => /^[\p{L}\p{N}]+$/u.test(word));
}

/** Pagefind's script with the names inside it shortened, 2 KB less for every searcher; what it exports stays. */
async function smaller(script: string): Promise<string> {
  const { code } = await transform(script, { format: 'esm', minify: true, target: 'es2022' });
  return code;
}
