/** The search of the built site against queries with known answers: floors below which a change must not fall. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import '../../../src/collections.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { splitPath } from '../../../src/i18n/paths.ts';
import { contentDir } from '../../../src/library/settings.ts';
import { wordKey } from '../../../src/search/morphology/index.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { evaluate, folderLoad, readQueries } from './evaluation.ts';
import { unmarked } from '../../../src/search/query/letters.ts';
import { fold, words, wordsAndJoined } from '../../../src/search/query/text.ts';
import { readSynonyms } from '../../../src/search/synonym-table.ts';
import { urlOf } from '../../../src/search/texts-once.ts';
import { readEntries } from '../../../src/search/records.ts';
import { LEMMAS } from '../../search/russian-lemmas.ts';
import { builtFolder } from '../../support/site.ts';

const QUERIES = path.resolve(import.meta.dirname, '../../search/queries');
const root = builtFolder();
const engines = new Map(LOCALES.map((language) => [language, createEngine(language, folderLoad(root))]));
async function ask(language: string, query: string) {
  const engine = engines.get(LOCALES.find((locale) => locale === language) ?? 'ru');
  const found = await engine?.search({ query, chosen: {}, literal: false }, { most: Infinity });
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
    // One that stands within a page is found by its place there.
    address: urlOf(address, entry.places[0]?.anchor ?? ''),
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

describe('Kyrgyz typed without its letters', () => {
  const all = new Set(entries('ky').flatMap(({ entry }) => entry.places.flatMap(({ text }) => words(text))));
  const marked = [...all].filter((word) => word !== unmarked(word) && /^[а-яңөү]{4,}$/.test(word));

  it('finds what the word itself finds, for every word of the texts', async () => {
    expect(marked.length).toBeGreaterThan(300);
    const missed: string[] = [];
    for (const word of marked) {
      const found = new Set((await ask('ky', unmarked(word))).hits.map(({ page }) => page.address));
      const [first] = (await ask('ky', word)).hits;
      if (first && !found.has(first.page.address)) missed.push(word);
    }
    expect(missed.length / marked.length, missed.join(', ')).toBeLessThanOrEqual(0.01);
  });
});

it('shows ten results for few kilobytes: the texts of a language are one or two files', () => {
  for (const language of LOCALES) {
    const files = globSync(`pagefind/${language}/texts-*.json`, { cwd: root, absolute: true });
    const packed = files.map((file) => brotliCompressSync(readFileSync(file)).length);
    expect(files.length).toBeLessThanOrEqual(2);
    expect(Math.max(...packed)).toBeLessThanOrEqual(80_000);
  }
});

it('no two terms of the site share a key by accident', () => {
  const groups = readSynonyms(contentDir());
  const names = groups.flatMap(({ address, wordings }) =>
    address === undefined
      ? []
      : wordings
          .filter(([, text]) => !text.includes(' '))
          .map(([language, text]) => ({ address, language, text })),
  );
  const byKey = Map.groupBy(names, ({ language, text }) => `${language} ${wordKey(language, text)}`);
  const shared = [...byKey.values()].filter((group) => {
    const spelled = new Set(group.map(({ text }) => text.toLowerCase()));
    return new Set(group.map(({ address }) => address)).size > 1 && spelled.size > 1;
  });
  expect(shared).toEqual([]);
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
