/** Scores a search by queries with known answers. Reads files; runs in plain Node over the same engine as a browser. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Load } from '../../../src/search/catalogue.ts';

export interface EvalQuery {
  language: string;
  /** `inflected`, `synonym`, `typo`, `layout`, `translit`, `number`, `name`, `phrase`, `question`. */
  kind: string;
  query: string;
  /** Locale-less addresses, any of which answers; with «#» the section too. */
  expected: readonly string[];
}

/** What a search shows for a query, best first: each result with the addresses it links to. */
export type Ask = (query: EvalQuery) => Promise<readonly (readonly string[])[]>;

export interface Score {
  queries: number;
  /** Share of the queries with a right result among the first five. */
  recall: number;
  /** Mean of 1 / place of the first right result among the first ten. */
  mrr: number;
}

export interface Report {
  byLanguage: ReadonlyMap<string, Score>;
  /** `ru inflected` → score. */
  byKind: ReadonlyMap<string, Score>;
  failures: readonly { query: EvalQuery; place: number }[];
}

const AMONG = 5;
const FIRST = 10;

export async function readQueries(folder: string, language: string): Promise<EvalQuery[]> {
  const rows = parse(await readFile(path.join(folder, `${language}.yaml`), 'utf8')) as unknown[][];
  return rows.map(([kind, query, ...expected]) => ({
    language,
    kind: String(kind),
    query: String(query),
    expected: expected.map(String),
  }));
}

export async function evaluate(queries: readonly EvalQuery[], ask: Ask): Promise<Report> {
  const places = new Map<EvalQuery, number>();
  for (const query of queries) {
    const results = (await ask(query)).slice(0, FIRST);
    const place = results.findIndex((links) => links.some((link) => answers(link, query.expected)));
    places.set(query, place + 1);
  }
  const score = (some: readonly EvalQuery[]) => scoreOf(some.map((query) => places.get(query) ?? 0));
  const scores = (groups: ReadonlyMap<string, EvalQuery[]>) =>
    new Map([...groups].map(([name, some]) => [name, score(some)]));
  return {
    byLanguage: scores(Map.groupBy(queries, ({ language }) => language)),
    byKind: scores(Map.groupBy(queries, ({ language, kind }) => `${language} ${kind}`)),
    failures: [...places]
      .filter(([, place]) => place === 0 || place > AMONG)
      .map(([query, place]) => ({ query, place })),
  };
}

/** A page answers for all its sections; a section only for itself. */
function answers(link: string, expected: readonly string[]): boolean {
  return expected.some((one) => link === one || link.split('#')[0] === one);
}

function scoreOf(places: readonly number[]): Score {
  const share = (sum: number) => (places.length === 0 ? 0 : sum / places.length);
  return {
    queries: places.length,
    recall: share(places.filter((place) => place > 0 && place <= AMONG).length),
    mrr: share(places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0)),
  };
}

/** Reads the files of a search from a folder, as a browser would from the site. */
export function folderLoad(root: string): Load {
  return async (file) => {
    if (!file.endsWith('.js')) return JSON.parse(await readFile(path.join(root, file), 'utf8')) as unknown;
    const script = (await import(pathToFileURL(path.join(root, file)).href)) as PagefindScript;
    return {
      createInstance: (options: { basePath: string }) => {
        const basePath = path.join(root, options.basePath, '/');
        readFromDisk(basePath);
        return script.createInstance({ ...options, basePath });
      },
    };
  };
}

interface PagefindScript {
  createInstance(options: object): unknown;
}

const onDisk = new Set<string>();

/** Pagefind's browser code asks by `fetch`: what is asked of this folder is a file, all else is left alone. */
function readFromDisk(folder: string): void {
  if (onDisk.size === 0) {
    const before = globalThis.fetch;
    globalThis.fetch = async (address, options) => {
      const file = (address instanceof Request ? address.url : String(address)).replace(/\?.*/, '');
      return [...onDisk].some((own) => file.startsWith(own))
        ? new Response(await readFile(file))
        : before(address, options);
    };
  }
  onDisk.add(folder);
}
