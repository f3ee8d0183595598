/** What `npm run bench:search` measures in a browser: the first answer over a cold cache. */
import type { Browser, CDPSession, Page } from '@playwright/test';
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

const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** How many times slower the processor is made. */
export const SLOWER = setting('SLOWER');

/** A page on a slowed processor, and on a slow link if asked. */
export async function slowed(page: Page, slowLink: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (slowLink) await session.send('Network.emulateNetworkConditions', LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
}

/** Opens the search page in a fresh profile, then types a whole query on a slow link. */
export async function timeLoad(browser: Browser, baseURL: string, { prefix, query }: Trial): Promise<Load> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto(`${prefix}/search/`, { waitUntil: 'networkidle' });
  const session = await slowed(page, true);
  await page.evaluate(watchShifts);
  const asked = new Map<string, { from: number; address: string }>();
  const requests: { from: number; to: number; bytes: number; address: string }[] = [];
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    asked.set(requestId, { from: since(), address: request.url });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) requests.push({ ...request, to: since(), bytes: encodedDataLength });
  });
  const now = (): Moment => ({
    seconds: since(),
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  const list = page.locator('[data-search-results]');
  await page.locator('search-page input[type=search]').focus();
  const [letter = '', ...rest] = query;
  // By a real key: what moves at the reader's own doing is no shift.
  await pressKey(session, letter);
  await page.keyboard.insertText(rest.join(''));
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
  // Of what is in sight; the rest comes with scrolling.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.hit__text:empty')].every(
      (text) => text.getBoundingClientRect().top > window.innerHeight,
    ),
  );
  const load = { titles, texts, excerpts: now(), shift: await page.evaluate(readShifts), requests };
  await context.close();
  return load;
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
