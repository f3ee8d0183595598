/** What `npm run bench:search` measures in a browser: the first answer over a cold cache, and typing. */
import type { Browser, CDPSession, Page } from '@playwright/test';

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
  /** How far the list moved under the reader's eyes: the sum of layout shifts. */
  shift: number;
  requests: readonly { from: number; to: number; bytes: number; address: string }[];
}

const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** How many times slower the processor is made. */
const SLOWER = Number(process.env['SLOWER'] ?? 4);

/** In milliseconds: so long after its first file all that can come has come, over a fast line. */
const SETTLED = 1500;
/** Between letters, in milliseconds: a fast hand, and pauses in which the search begins to work. */
const RHYTHM = [90, 140, 320];

async function slowed(page: Page, slowLink: boolean): Promise<CDPSession> {
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
  await page.locator('search-page input[type=search]').fill(query);
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

declare global {
  interface Window {
    shifts: number;
    paints: number[];
    tasks: number[];
  }
}

function watchShifts(): void {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.shifts += entry.value;
  }).observe({ type: 'layout-shift' });
}

function readShifts(): number {
  return window.shifts;
}

/** In milliseconds. */
export interface Typing {
  /** From each key to the next picture. */
  keys: readonly number[];
  /** Everything that kept the page for 50 ms or more. */
  tasks: readonly number[];
}

/** `cold`: everything is on its way, on a slow link; `titles`: the texts never come; `texts`: all is there. */
export const STAGES = ['cold', 'titles', 'texts'] as const;
export type Stage = (typeof STAGES)[number];

/** Types a query letter by letter on a slowed processor. */
export async function timeTyping(
  browser: Browser,
  baseURL: string,
  { prefix, query }: Trial,
  stage: Stage,
): Promise<Typing> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  if (stage === 'titles') await page.route(/\/pagefind\/(?!\w+\.json)/, () => undefined);
  await page.goto(`${prefix}/search/`, { waitUntil: 'networkidle' });
  const field = page.locator('search-page input[type=search]');
  if (stage !== 'cold') {
    const catalogue = page.waitForResponse(/\/pagefind\/\w+\.json/);
    await field.focus();
    await catalogue;
    await page.waitForFunction(
      (pause) => new Promise((done) => setTimeout(() => done(true), pause)),
      SETTLED,
    );
  }
  const session = await slowed(page, stage === 'cold');
  await page.evaluate(watchKeys);
  if (stage === 'cold') await field.focus();
  for (const [i, text] of [...query].entries()) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text, unmodifiedText: text });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    await page.evaluate((pause) => new Promise((done) => setTimeout(done, pause)), RHYTHM[i % RHYTHM.length]);
  }
  const typing = await page.evaluate(() => ({ keys: window.paints, tasks: window.tasks }));
  await context.close();
  return typing;
}

function watchKeys(): void {
  window.paints = [];
  window.tasks = [];
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message comes after the picture.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    window.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** Which share of a processor this process gets when it asks for all of one, 0…1: less on a busy machine. */
export function processorShare(): number {
  const started = performance.now();
  const before = process.cpuUsage().user;
  while (performance.now() - started < 500);
  return (process.cpuUsage().user - before) / 1000 / (performance.now() - started);
}
