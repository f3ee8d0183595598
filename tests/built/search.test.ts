/** The search of the built site against queries with known answers: floors below which a change must not fall. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { LOCALES } from '../../src/i18n/locales.ts';
import { splitPath } from '../../src/i18n/paths.ts';
import { createEngine } from '../../src/search/engine.ts';
import { evaluate, folderLoader, readQueries, serveFolder } from '../bench/search/evaluation.ts';
import { fold, wordsAndJoined } from '../../src/search/query/text.ts';
import { readEntries } from '../../src/search/records.ts';
import { LEMMAS } from '../search/russian-lemmas.ts';
import { builtFolder } from '../support/site.ts';

const QUERIES = path.resolve(import.meta.dirname, '../search/queries');
const root = builtFolder();
const engines = new Map(LOCALES.map((language) => [language, createEngine(language, folderLoader(root))]));
let undo: () => void;

beforeAll(() => {
  undo = serveFolder(root);
});
afterAll(() => {
  undo();
});

async function ask(language: string, query: string) {
  const engine = engines.get(LOCALES.find((locale) => locale === language) ?? 'ru');
  const found = await engine?.search({ query, chosen: {}, literal: false });
  if (!found) throw new Error(language);
  return found;
}

describe.each(LOCALES)('%s', (language) => {
  it('finds what is asked among the first five, mostly first', async () => {
    const report = await evaluate(await readQueries(QUERIES, language), async ({ query }) => {
      const { hits } = await ask(language, query);
      return hits.map(({ page, places }) => [
        page.address,
        ...places.map(({ anchor }) => `${page.address}#${anchor}`),
      ]);
    });
    const missed = report.failures.map(({ query }) => query.query);
    const score = report.byLanguage.get(language);
    expect(score?.recall, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
    expect(score?.mrr, missed.join(', ')).toBeGreaterThanOrEqual(0.9);
  });
});

it('gives no sure answer to what the site does not have', async () => {
  const rows = parse(readFileSync(path.join(QUERIES, 'absent.yaml'), 'utf8')) as [string, string][];
  expect(rows.length).toBeGreaterThanOrEqual(30);
  const sure: string[] = [];
  for (const [language, query] of rows) {
    if ((await ask(language, query)).state === 'done') sure.push(query);
  }
  expect(sure).toEqual([]);
});

describe('Russian forms', () => {
  const pages = entries('ru').map(({ address, entry }) => ({
    address,
    words: new Set(
      wordsAndJoined(`${entry.title} ${entry.places.map((one) => `${one.heading} ${one.text}`).join(' ')}`),
    ),
  }));

  it.each(LEMMAS)('each finds the pages that have any: %s', async (all) => {
    const forms = all.split(' ').map(fold);
    const having = pages.filter(({ words }) => forms.some((form) => words.has(form)));
    expect(having.length).toBeGreaterThan(0);
    const missed: string[] = [];
    for (const form of forms) {
      const found = new Set((await ask('ru', form)).hits.map(({ page }) => page.address));
      missed.push(
        ...having.filter(({ address }) => !found.has(address)).map(({ address }) => `${form} ${address}`),
      );
    }
    expect(missed.length / (forms.length * having.length), missed.join(', ')).toBeLessThanOrEqual(0.01);
  });
});

it('shows a result for a kilobyte and a half', () => {
  const fragments = globSync('pagefind/*/fragment/*.pf_fragment', { cwd: root, absolute: true });
  expect(fragments.length).toBeGreaterThan(100);
  const heavy = fragments.filter((file) => brotliCompressSync(readFileSync(file)).length > 1536);
  expect(heavy).toEqual([]);
});

/** What readers of a language find in texts of that language. */
function entries(language: string) {
  return globSync('**/index.html', { cwd: root })
    .map((file) => ({ file, ...splitPath(`/${file.slice(0, -'index.html'.length)}`) }))
    .filter(({ locale }) => locale === language)
    .flatMap(({ file, address }) =>
      readEntries(load(readFileSync(path.join(root, file), 'utf8'))).map((entry) => ({ address, entry })),
    )
    .filter(({ entry }) => entry.language === language);
}
