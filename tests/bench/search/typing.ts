/** What `npm run bench:search` measures in a browser: how soon a typed letter shows. */
import type { Browser } from '@playwright/test';
import { pressKey, slowed, type Trial } from './measures.ts';

/** In milliseconds: so long after its first file all that can come has come, over a fast line. */
const SETTLED = 1500;
/** Between letters, in milliseconds: a fast hand, and pauses in which the search begins to work. */
const RHYTHM = [90, 140, 320];

declare global {
  interface Window {
    paints: number[];
    tasks: number[];
  }
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
  const session = await slowed(page);
  await page.evaluate(watchKeys);
  if (stage === 'cold') await field.focus();
  for (const [i, text] of [...query].entries()) {
    await pressKey(session, text);
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
