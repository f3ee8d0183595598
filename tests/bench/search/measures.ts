/** What `npm run bench:search` measures in a browser: the first answer over a cold cache. */
import type { Browser, CDPSession, Page, Request } from '@playwright/test';
import { setting } from '../../../src/settings/index.ts';

export interface Trial {
  /** `/ky`, or nothing for Russian. */
  prefix: string;
  query: string;
}

/** Since the query was typed. */
export interface Moment {
  seconds: number;
  /** With headers, as they come over the line. */
  bytes: number;
}

export interface Load {
  /** The first pages shown; none when titles do not have the whole query. */
  titles: Moment | undefined;
  /** The list is whole. */
  texts: Moment;
  /** What the results in sight say stands under them. */
  excerpts: Moment;
  /** How far entries moved under the reader's eyes: the sum of layout shifts. */
  shift: number;
  requests: readonly { from: number; to: number; bytes: number; address: string }[];
}

/** How many times slower the processor is made. */
export const SLOWER = setting('SLOWER');

/** Slows the processor of a page; not that of its worker, which DevTools cannot. */
export async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
}

/** Opens the search page in a fresh profile, then types a whole query, on a slow line. */
export async function timeLoad(browser: Browser, baseURL: string, { prefix, query }: Trial): Promise<Load> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto(`${prefix}/search/`, { waitUntil: 'networkidle' });
  const session = await slowed(page);
  await page.evaluate(watchShifts);
  const load = await timeAnswer(page, async () => {
    await page.locator('search-page input[type=search]').focus();
    const [letter = '', ...rest] = query;
    // By a real key: what moves at the reader's own doing is no shift.
    await pressKey(session, letter);
    await page.keyboard.insertText(rest.join(''));
  });
  await context.close();
  return load;
}

/** Opens a search by its address in a fresh profile, on a slow line. */
export async function timeAddress(
  browser: Browser,
  baseURL: string,
  { prefix, query }: Trial,
): Promise<Load> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await slowed(page);
  await page.addInitScript(watchShifts);
  const load = await timeAnswer(page, async () => {
    await page.goto(`${prefix}/search/?${new URLSearchParams({ q: query })}`, { waitUntil: 'commit' });
  });
  await context.close();
  return load;
}

async function timeAnswer(page: Page, ask: () => Promise<void>): Promise<Load> {
  const requests: Load['requests'][number][] = [];
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  const asked = new Map<Request, number>();
  page.on('request', (request) => asked.set(request, since()));
  page.on('requestfinished', (request) => {
    const to = since();
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      const bytes = responseBodySize + responseHeadersSize;
      requests.push({ from: asked.get(request) ?? 0, to, bytes, address: request.url() });
    });
  });
  const now = (): Moment => ({
    seconds: since(),
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  await ask();
  const list = page.locator('[data-search-results]');
  let titles: Moment | undefined;
  const shown = list
    .locator('li h2')
    .first()
    .waitFor()
    .then(() => (titles = now()));
  await page.locator('[data-search-results]:is([data-state=done],[data-state=weak])').waitFor();
  const texts = now();
  await shown;
  await list.locator('.hit__text:not(:empty)').first().waitFor();
  return { titles, texts, excerpts: now(), shift: await page.evaluate(readShifts), requests };
}

/** Types a letter of any alphabet. */
export async function pressKey(session: CDPSession, text: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text, unmodifiedText: text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
}

declare global {
  interface Window {
    shifts: number;
  }
}

interface Shift extends PerformanceEntry {
  value: number;
  /** It is the answer to something the reader has just done. */
  hadRecentInput: boolean;
}

function watchShifts(): void {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as Shift[])
      if (!hadRecentInput) window.shifts += value;
  }).observe({ type: 'layout-shift' });
}

function readShifts(): number {
  return window.shifts;
}

/** Which share of a processor this process gets when it asks for all of one, 0…1: less on a busy machine. */
export function processorShare(): number {
  const started = performance.now();
  const before = process.cpuUsage().user;
  while (performance.now() - started < 500);
  return (process.cpuUsage().user - before) / 1000 / (performance.now() - started);
}
