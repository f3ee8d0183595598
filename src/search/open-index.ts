/** Opens what the build wrote for the search: the catalogue of a reader and the indexes of its languages. */
import { bundlePath, cataloguePath, SEARCH_ROOT, type Catalogue } from './catalogue.ts';
import type { PagefindInstance, PagefindModule } from './pagefind.ts';
import { unpackWords, type Vocabulary } from './query/vocabulary.ts';

/** Where files come from: the network in a browser, the disk in tests. */
export interface Loader {
  json(path: string): Promise<unknown>;
  module(path: string): Promise<unknown>;
}

export interface OpenIndex {
  catalogue: Catalogue;
  /** None where the reader can reach no text at all. */
  pagefind: PagefindInstance | undefined;
  languages: readonly { code: string; vocabulary: Vocabulary }[];
  /** Language of each record the reader can reach, by the record's id. */
  records: ReadonlyMap<string, string>;
}

export const browserLoader: Loader = {
  async json(path) {
    // Asked for anew every time, at the price of a «not modified»: it names the files of its build.
    const response = await fetch(path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return (await response.json()) as unknown;
  },
  module: (path) => import(/* @vite-ignore */ path) as Promise<unknown>,
};

/** Rejects when anything is missing. */
export async function openIndex(reader: string, load: Loader): Promise<OpenIndex> {
  const [catalogue, script] = await Promise.all([
    load.json(cataloguePath(reader)) as Promise<Catalogue>,
    load.module(`${SEARCH_ROOT}pagefind.js`) as Promise<PagefindModule>,
  ]);
  return {
    catalogue,
    pagefind: await openBundles(script, catalogue),
    languages: catalogue.languages.map(({ code, words }) => ({ code, vocabulary: unpackWords(words) })),
    records: new Map(catalogue.pages.flatMap((page) => page.places.map(([id]) => [id, page.language]))),
  };
}

async function openBundles(
  script: PagefindModule,
  { languages, build }: Catalogue,
): Promise<PagefindInstance | undefined> {
  const [first, ...others] = languages.map(({ code }) => bundlePath(code));
  if (first === undefined) return undefined;
  // Without the tag Pagefind puts the time into an address, which defeats every cache. Without a worker there is
  // one script less to load and to allow; a search takes a few milliseconds.
  const tag = { metaCacheTag: build };
  const pagefind = script.createInstance({ basePath: first, noWorker: true, ...tag });
  // One after another: indexes opened at once spoil each other's WASM memory. Merged ones share the first's
  // program, so it loads once; that is why no bundle may have a stemmer of its own.
  await pagefind.filters();
  for (const other of others) await pagefind.mergeIndex(other, tag);
  return pagefind;
}
