/** Lets Pagefind index the texts in one language, and makes of its files those that the site serves. Build only. */
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { bundleCode, type Chunk } from './catalogue.ts';
import type { IndexedRecord, SearchRecord } from './texts-once.ts';
import { chunksIn, isNeeded, recordIds, setChunkSize, unzipped } from './pagefind-files.ts';
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

/** Throws if Pagefind refuses. Whoever has made the last bundle closes Pagefind. */
export async function makeBundle(
  language: string,
  records: readonly SearchRecord[],
): Promise<PagefindBundle> {
  setChunkSize();
  const files = await indexOf(language, records);
  const ids = recordIds(files);
  const names = [...files.keys()];
  return {
    records: records.map((record) => ({ ...record, id: idOf(ids, record) })),
    meta: names.find((file) => file.endsWith('.pf_meta')) ?? '',
    chunks: chunksIn(files),
    files: new Map([...files].filter(([file]) => isNeeded(file))),
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

/** Pagefind's script with the names inside it shortened, 2 KB less for every searcher; what it exports stays. */
async function smaller(script: string): Promise<string> {
  const { code } = await transform(script, { format: 'esm', minify: true, target: 'es2022' });
  return code;
}
