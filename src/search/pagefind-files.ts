/**
 * What is used of Pagefind beyond its documentation, all of it. pagefind-files.test.ts fails when a version comes with
 * which it was not tried, or when it stops holding. Part of it is for the build, part for the browser.
 */
/** The version it was tried with. */
export const TRIED_WITH = '1.6.0';

/** Options of `createInstance`. */
export interface InstanceOptions {
  basePath: string;
  metaCacheTag: string;
  noWorker: boolean;
}

/**
 * Without a tag Pagefind puts the time into an address, which defeats every cache. Where the search runs there is a worker
 * already or there can be none: Pagefind, left alone, would wait five seconds for one of its own.
 */
export function instanceOptions(basePath: string, build: string): InstanceOptions {
  return { basePath, metaCacheTag: build, noWorker: true };
}

/** The script and what it loads; not the records, since texts are read from files of our own, nor ready-made pages. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_(meta|index))$/;

/** Whether a browser needs this file of an index. */
export function isNeeded(file: string): boolean {
  return NEEDED.test(file);
}

/**
 * Pagefind gzips its files and takes them as they are, too. As they are the site's own compression makes them a
 * sixth smaller: the program alone is 8 KB less.
 */
export function unzipped(content: Uint8Array, unzip: (zipped: Uint8Array) => Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? unzip(content) : content;
}

/** Stands before what Pagefind has written. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The ids of the records by their addresses: a fragment is the record as JSON, its name the id. A result has the id at
 * once, the address only after a request.
 */
export function recordIds(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    [...files].flatMap(([file, content]) => {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(file) ?? [];
      return id === undefined ? [] : [[urlIn(content), id]];
    }),
  );
}

function urlIn(fragment: Uint8Array): string {
  const text = new TextDecoder().decode(fragment.subarray(SIGNATURE.length));
  return (JSON.parse(text) as { url: string }).url;
}
