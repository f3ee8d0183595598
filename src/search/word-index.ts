/** Lets Pagefind index the keys of all texts, and takes of its files those that the site serves. Build only. */
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { keyToken } from './key-token.ts';
import { isNeeded, recordIds, unzipped } from './pagefind-files.ts';

export interface KeyedRecord {
  /** Tells it from every other. */
  name: string;
  language: string;
  /** Of all its words, with repetitions. */
  keys: readonly string[];
}

export interface WordIndex {
  /** Pagefind's ids of the records, by name, without the part that all share. */
  ids: ReadonlyMap<string, string>;
  /** What a browser needs, by path inside the folder. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** A code Pagefind has no stemmer for: the keys are stems already, and it would fold й before stemming. */
const LANGUAGE = 'zxx';

/** Throws if Pagefind refuses. */
export async function wordIndex(records: readonly KeyedRecord[]): Promise<WordIndex> {
  try {
    const files = await filesOf(records);
    const ids = recordIds(files);
    const needed = [...files].filter(([file]) => isNeeded(file));
    return {
      ids: new Map(records.map(({ name }, i) => [name, idOf(ids, addressOf(i))])),
      files: new Map(await Promise.all(needed.map(smaller))),
    };
  } finally {
    await pagefind.close();
  }
}

/** All files of an index, uncompressed. */
async function filesOf(records: readonly KeyedRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const [i, { name, language, keys }] of records.entries()) {
    // In order, so that equal ones are neighbours: nobody asks for phrases, and their places are smaller numbers so.
    const content = keys.toSorted().map((key) => keyToken(language, key));
    const { errors } = await index.addCustomRecord({
      url: addressOf(i),
      language: LANGUAGE,
      content: content.join(' '),
    });
    if (errors.length > 0) throw new Error(`Pagefind: ${name}: ${errors.join('; ')}`);
  }
  const bundle = await index.getFiles();
  if (bundle.errors.length > 0) throw new Error(`Pagefind: ${bundle.errors.join('; ')}`);
  await index.deleteIndex();
  return new Map(bundle.files.map((file) => [file.path, unzipped(file.content, gunzipSync)]));
}

/** Pagefind wants one; nobody ever follows it. */
function addressOf(record: number): string {
  return `/${record}`;
}

function idOf(ids: ReadonlyMap<string, string>, address: string): string {
  const id = ids.get(address);
  if (id === undefined) throw new Error(`Pagefind: ${address} is not in the index`);
  return id.replace(`${LANGUAGE}_`, '');
}

/** Pagefind's script with the names inside it shortened, 2 KB less for every searcher; what it exports stays. */
async function smaller([file, content]: [string, Uint8Array]): Promise<[string, Uint8Array]> {
  if (!file.endsWith('.js')) return [file, content];
  const { code } = await transform(Buffer.from(content).toString(), {
    format: 'esm',
    minify: true,
    target: 'es2022',
  });
  return [file, Buffer.from(code)];
}
