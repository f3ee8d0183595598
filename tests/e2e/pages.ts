/** Which pages the browser tests visit, and a page object they share. */
import { test as base } from '@playwright/test';
import type { ConsoleMessage, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import type { Locale } from '../../src/i18n/locales.ts';
import { splitPath } from '../../src/i18n/paths.ts';
import { builtFolder, pageAddresses } from '../support/site.ts';

/** Addresses of every page of the site. */
export const ADDRESSES = pageAddresses(builtFolder());

/** The templates of single pages in a section: `cases/compare`. */
const SINGLE = new Set(
  globSync('*/*.astro', { cwd: path.join(import.meta.dirname, '../../src/pages/[...locale]') }).map((file) =>
    file.replace('.astro', ''),
  ),
);

/** `/ky/acts/zakon/5/` → `acts/*\/*`, `/cases/costs/` → `cases/costs`: pages of one kind are made by one template. */
export function kindOf(address: string): string {
  const parts = splitPath(address).address.split('/').filter(Boolean);
  if (SINGLE.has(parts.join('/'))) return parts.join('/');
  const [section = '', ...rest] = parts;
  return [section || 'home', ...rest.map(() => '*')].join('/');
}

/** One page of each kind in each language, the largest: what can overflow does so there. */
export const EXAMPLES: { kind: string; locale: Locale; address: string }[] = [
  ...Map.groupBy(ADDRESSES, (address) => `${splitPath(address).locale} ${kindOf(address)}`).values(),
].map((addresses) => {
  const [address = '/'] = addresses.toSorted((a, b) => size(b) - size(a));
  return { kind: kindOf(address), locale: splitPath(address).locale, address };
});

function size(address: string): number {
  return readFileSync(path.join(builtFolder(), address, address.endsWith('/') ? 'index.html' : '')).length;
}

/**
 * A test with `shared`: one page a worker, since a fresh context for each of hundreds of short visits costs more
 * than the visits. Tests that leave traces (storage, an open dialog) take the ordinary `page`.
 */
export const test = base.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, contextOptions, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Whether the browser complains of the page; that the tests keep the service worker away is no fault of it. */
export function isComplaint(message: ConsoleMessage): boolean {
  return (
    ['error', 'warning'].includes(message.type()) &&
    message.text() !== 'Service Worker registration blocked by Playwright'
  );
}

/** Whether a page waits for what it asks for: what keeps pages for reading offline comes after it. */
export function isWaitedFor(address: string): boolean {
  return !/\/(?:register|paths)\.[\w-]+\.js$|\/pack\.json$/.test(address);
}

export { expect } from '@playwright/test';
