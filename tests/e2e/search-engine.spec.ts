/** What a browser gets of the search: the same answers as the engine in Node gives, for few bytes. */
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { localePath } from '../../src/i18n/paths.ts';
import { createEngine } from '../../src/search/engine.ts';
import { folderLoad, readQueries } from '../bench/search/evaluation.ts';
import { builtFolder } from '../support/site.ts';
import { isWaitedFor } from './pages.ts';

const QUERIES = path.resolve(import.meta.dirname, '../search/queries');
const SHOWN = 10;

/** Answered, one way or another. */
async function answered(page: Page): Promise<void> {
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', /done|weak|empty/);
}

/** One query of each kind. */
async function someQueries(language: Locale): Promise<string[]> {
  const all = await readQueries(QUERIES, language);
  return all
    .filter(({ kind }, i) => all.findIndex((one) => one.kind === kind) === i)
    .map(({ query }) => query);
}

for (const language of LOCALES) {
  test(`answers in ${language} as the engine does in Node`, async ({ page }) => {
    const root = builtFolder();
    const engine = createEngine(language, folderLoad(root));
    const queries = await someQueries(language);
    expect(queries.length).toBeGreaterThan(5);
    for (const query of queries) {
      const { hits } = await engine.search({ query, chosen: {}, literal: false });
      await page.goto(`${localePath(language, '/search/')}?${new URLSearchParams({ q: query })}`);
      await answered(page);
      const shown = await page
        .locator('[data-search-results] > li h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const expected = hits.slice(0, SHOWN).map(({ page: { address }, places: [place] }) => {
        return localePath(language, address) + (place?.anchor ? `#${place.anchor}` : '');
      });
      expect(shown, query).toEqual(expected);
    }
  });
}

test('costs little over a cold cache', async ({ page }) => {
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  const loaded: Promise<{ url: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
    loaded.push(bytes.then((size) => ({ url: request.url(), bytes: size })));
  });
  await page.getByRole('searchbox').first().fill('конкурс');
  await answered(page);
  const files = await Promise.all(loaded);
  const weigh = (which: RegExp) =>
    files.filter(({ url }) => which.test(url)).reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  const scripts = weigh(/_astro\/.*\.js/);
  expect(scripts).toBeGreaterThan(1);
  expect(scripts).toBeLessThanOrEqual(22);
  expect(scripts + weigh(/pagefind\/ru\.json/)).toBeLessThanOrEqual(38);
  // The texts that results show are counted for themselves: tests/bench/search/floors.test.ts.
  expect(weigh(/_astro\/.*\.js|pagefind\/(?!.*texts-)/)).toBeLessThanOrEqual(120);
});

test('a search opened by its address shows ten results with their texts in few requests', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`/search/?${new URLSearchParams({ q: 'конкурс' })}`);
  await answered(page);
  await expect(page.locator('[data-search-results] .hit__text:not(:empty)')).toHaveCount(SHOWN);
  // Page, styles, four scripts, the worker, catalogue, list, texts; of Pagefind script, entry, list, program, one part of
  // the index or two. Fonts and the icon are any page's; what keeps pages for reading offline comes after the page.
  const own = requests.filter((address) => !/\.(?:woff2|svg)$/.test(address) && isWaitedFor(address));
  expect(own.length, own.join('\n')).toBeLessThanOrEqual(16);
});

test('searches in a worker; where there can be none, on the page', async ({ page, browser }) => {
  const query = `/search/?${new URLSearchParams({ q: 'талон' })}`;
  await page.goto(query);
  await answered(page);
  expect(page.workers()).toHaveLength(1);
  const first = await page.locator('[data-search-results] > li h2').first().textContent();
  for (const without of ['/_astro/worker', 'Worker']) {
    const other = await browser.newPage();
    if (without === 'Worker') await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    else await other.route(`**${without}*`, (route) => route.abort());
    await other.goto(new URL(query, page.url()).href);
    await answered(other);
    await expect(other.locator('[data-search-results] > li h2').first()).toHaveText(first ?? '');
    await expect(other.locator('[data-search-results] .hit__text').first()).not.toBeEmpty();
    await other.close();
  }
});
