import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { tellPackages } from '../settings/index.ts';
import type { Chunk } from './catalogue.ts';

/**
 * What we know of Pagefind beyond its documentation: how large the chunks of its index are, and what its files hold.
 * Without it every search would load several times as much (a phone on a slow link: seconds), and only after one file
 * has named the next. Nothing else rests on it; pagefind-files.test.ts fails when a version comes with which it was not
 * tried, or when it stops holding. Tried with:
 */
export const TRIED_WITH = '1.6.0';

/**
 * A query loads the chunks of the index in which its words stand, and a query here has many words: every other way
 * to say it is one more. Chunks of a kilobyte or two cost a longer list of them, 2 KB, and save ten times that;
 * smaller ones would save no more, and each has headers of its own.
 */
export function setChunkSize(): void {
  tellPackages('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '1000');
}

/** Not its ready-made pages, nor the worker: the engine runs without one (see engine.ts). */
const NEEDED = /^(pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_(meta|index|fragment))$/;

/** Whether a browser needs this file of an index. */
export function isNeeded(file: string): boolean {
  return NEEDED.test(file);
}

/**
 * Pagefind gzips its files and takes them as they are, too. As they are the site's own compression makes them a
 * sixth smaller: the program alone is 8 KB less.
 */
export function unzipped(content: Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** Stands before what Pagefind has written. */
const SIGNATURE = 'pagefind_dcd';

/** The ids of the records by their addresses: a fragment is the record as JSON, its name the id. */
export function recordIds(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const fragments = [...files].filter(([file]) => file.endsWith('.pf_fragment'));
  return new Map(fragments.map(([file, content]) => [urlIn(content), path.basename(file, '.pf_fragment')]));
}

function urlIn(fragment: Uint8Array): string {
  const text = Buffer.from(fragment.subarray(SIGNATURE.length)).toString();
  return (JSON.parse(text) as { url: string }).url;
}

/** The chunks of an index with their first words, in the order of these. */
export function chunksIn(files: ReadonlyMap<string, Uint8Array>): Chunk[] {
  const chunks = [...files]
    .filter(([file]) => file.endsWith('.pf_index'))
    .flatMap(([file, content]): Chunk[] => {
      const first = firstWordIn(content);
      return first === undefined ? [] : [[first, path.basename(file, '.pf_index')]];
    });
  return chunks.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A chunk is the CBOR of one list: words in order, each with its places. Not all are words that one can look for. */
function firstWordIn(chunk: Uint8Array): string | undefined {
  const [words] = decode(chunk.subarray(SIGNATURE.length)) as [[word: string, ...unknown[]][]];
  return words.map(([word]) => word).find((word) => /^[\p{L}\p{N}]+$/u.test(word));
}
