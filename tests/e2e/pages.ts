/** The pages that browser tests visit, and a page object they share. */
import { test as base } from '@playwright/test';
import type { Browser, BrowserContextOptions, ConsoleMessage, Page, WorkerInfo } from '@playwright/test';

/**
 * What is true of the texts of today and an editor may change: a heading, the length of a page. No part of `npm test`;
 * `npm run eval:pages` measures it.
 */
export const OF_THESE_TEXTS = { tag: '@texts' };

interface SharedPages {
  shared: Page;
  sharedWithoutScripts: Page;
}

/** A page in a context of its own, with the settings of the tests. */
async function openPage(
  browser: Browser,
  { project }: WorkerInfo,
  more: BrowserContextOptions = {},
): Promise<Page> {
  const { baseURL, contextOptions, locale, timezoneId } = project.use;
  const context = await browser.newContext({
    ...contextOptions,
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
    ...more,
  });
  return context.newPage();
}

/**
 * A test with `shared`: one page a worker, since a fresh context for each of hundreds of short visits costs more
 * than the visits. Who takes it begins with `begin`. Tests that leave traces (storage, an open
 * dialog) take the ordinary `page`.
 */
export const test = base.extend<object, SharedPages>({
  shared: [
    async ({ browser }, use, worker) => {
      const page = await openPage(browser, worker);
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
  sharedWithoutScripts: [
    async ({ browser }, use, worker) => {
      const page = await openPage(browser, worker, { javaScriptEnabled: false });
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
});

/** Gives a shared page a window, and takes back the media and colours that a test before has set. */
export async function begin(page: Page, window: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(window);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}

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

export { ADDRESSES, EXAMPLES, kindOf } from '../support/kinds.ts';
export { expect } from '@playwright/test';
