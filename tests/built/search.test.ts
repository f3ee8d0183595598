/** The search of the built site against queries with known answers: floors below which a change must not fall. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from '../../src/i18n/locales.ts';
import { createEngine } from '../../src/search/engine.ts';
import { evaluate, folderLoader, readQueries, serveFolder } from '../../src/search/evaluation.ts';
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

it('forms of a word find the same pages', async () => {
  for (const forms of [
    ['социальный', 'социальной', 'социальными'],
    ['местный', 'местного', 'местных'],
    ['государственный', 'государственном', 'государственные'],
    ['заказ', 'заказов', 'заказами'],
    ['организация', 'организаций', 'организациям'],
    ['программа', 'программу', 'программ'],
  ]) {
    const found = await Promise.all(
      forms.map(async (form) => new Set((await ask('ru', form)).hits.map(({ page }) => page.address))),
    );
    for (const other of found) expect(other, forms.join(', ')).toEqual(found[0]);
  }
});
