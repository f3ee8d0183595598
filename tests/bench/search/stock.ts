/** Pagefind as it comes, over the same built pages: what the search is compared with. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { splitPath } from '../../../src/i18n/index.ts';
import type { Ask } from './evaluation.ts';

/** The part of Pagefind's browser API that is asked; its package types only the Node side. */
interface PagefindInstance {
  filters(): Promise<unknown>;
  search(text: string): Promise<{ results: { data(): Promise<StockData> }[] }>;
}
interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

/** The part of a stock result that counts: the page and its sections. */
interface StockData {
  url: string;
  sub_results: { url: string }[];
}

/**
 * Indexes a built site with Pagefind's own settings.
 * @param root the built site
 * @returns how to ask it in the language of a query, and how to clean up
 */
export async function openStock(root: string): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stock-'));
  const { index } = await pagefind.createIndex({ rootSelector: 'main' });
  if (!index) throw new Error('Pagefind did not start.');
  await index.addDirectory({ path: root });
  await index.writeFiles({ outputPath: path.join(folder, 'stock') });
  await pagefind.close();
  const instances = new Map<string, PagefindInstance>();
  const ask: Ask = async ({ query, language }) => {
    const undo = serveFolder(folder);
    try {
      const instance = instances.get(language) ?? (await open(folder, language));
      instances.set(language, instance);
      const { results } = await instance.search(query);
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return found.map(({ url, sub_results }) =>
        [url, ...sub_results.map((sub) => sub.url)].map((address) => splitPath(address).address),
      );
    } finally {
      undo();
    }
  };
  return { ask, close: () => rm(folder, { recursive: true }) };
}

async function open(folder: string, language: string): Promise<PagefindInstance> {
  const script = (await import(pathToFileURL(path.join(folder, 'stock/pagefind.js')).href)) as PagefindModule;
  const options = { basePath: '/stock/', noWorker: true, metaCacheTag: 'stock', forceLanguage: language };
  const instance = script.createInstance(options);
  await instance.filters();
  return instance;
}

/** Lets Pagefind's browser code read from a folder. Returns how to undo it. */
function serveFolder(root: string): () => void {
  const before = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const file = (address instanceof Request ? address.url : String(address))
      .replace(/^file:\/\//, '')
      .replace(/\?.*/, '');
    return new Response(await readFile(path.join(root, file)));
  };
  return () => {
    globalThis.fetch = before;
  };
}
