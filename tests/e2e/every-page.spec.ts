/**
 * One visit to every page, on the narrowest phone: whether it fits and keeps together what belongs together, and the
 * rules of axe (WCAG 2.2 AA and best practice); those of colours and sizes on pages in the language of the originals,
 * whose templates the translations share. Of each kind of page the largest, where a template can go wrong it does so
 * there, is looked at in every language from the narrowest phone to a desk, at ordinary and double size of text, by all
 * rules, in the light and in the dark.
 * axe-core itself is run, not @axe-core/playwright's builder: without frames to cross they find the same, and it
 * takes a third of the time.
 */
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { DEFAULT_LOCALE } from '../../src/i18n/locales.ts';
import { splitPath } from '../../src/i18n/paths.ts';
import { ALL_RULES, COLOUR_RULES, TEXT_RULES, violations } from './axe.ts';
import { misfits, ON_SCREEN } from './fit.ts';
import { ADDRESSES, begin, EXAMPLES, expect, test } from './pages.ts';
import { partedWords } from './parted-words.ts';

const NARROWEST = 320;
const PHONE = 360;
const DESK = 1280;
const WIDTHS = [NARROWEST, PHONE, 768, DESK, 1600];

type Visit = [width: number, theme: 'light' | 'dark', rules: axe.RunOptions];

const PAGE: Visit[] = [[NARROWEST, 'light', ALL_RULES]];
const TRANSLATION: Visit[] = [[NARROWEST, 'light', TEXT_RULES]];
const TRANSLATED_EXAMPLE: Visit[] = [...PAGE, [NARROWEST, 'dark', COLOUR_RULES]];
const EXAMPLE: Visit[] = [...TRANSLATED_EXAMPLE, [DESK, 'dark', COLOUR_RULES], [DESK, 'light', ALL_RULES]];

const examples = new Set(EXAMPLES.map(({ address }) => address));

/** Two texts side by side are two pages that are visited by themselves; of these, only the largest are looked at. */
const VISITED = ADDRESSES.filter((address) => !address.includes('/side-by-side/') || examples.has(address));

function visitsOf(address: string): Visit[] {
  const isOriginal = splitPath(address).locale === DEFAULT_LOCALE;
  if (examples.has(address)) return isOriginal ? EXAMPLE : TRANSLATED_EXAMPLE;
  return isOriginal ? PAGE : TRANSLATION;
}

/** Nothing scrolls sideways and no text is cut. */
async function expectFit(page: Page, width: number, size = 100): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  const found = (await page.evaluate(misfits, ON_SCREEN)).join('\n');
  expect.soft(found, `fits ${String(width)} px, text at ${String(size)} %`).toBe('');
}

/** WCAG 1.4.4: text at another size, as a reader sets it in the browser. */
async function setTextSize(page: Page, percent: number): Promise<void> {
  // By the page's own object model: the content policy refuses style elements from outside.
  await page.evaluate((size) => {
    document.documentElement.style.setProperty('font-size', `${String(size)}%`, 'important');
  }, percent);
}

async function expectFitEverywhere(page: Page): Promise<void> {
  for (const size of [100, 200]) {
    await setTextSize(page, size);
    for (const width of WIDTHS) await expectFit(page, width, size);
  }
  await setTextSize(page, 100);
}

/** The title begins in the first 250 px of a phone, where a page has one to see. */
async function expectTitleSoon(page: Page): Promise<void> {
  const title = page.locator('h1:not(.vh)').first();
  if ((await title.count()) === 0) return;
  expect.soft((await title.boundingBox())?.y ?? 0, 'the title begins soon').toBeLessThanOrEqual(250);
}

for (const address of VISITED) {
  test(`every page: ${address}`, async ({ shared: page }) => {
    await begin(page, { width: PHONE, height: 740 });
    await page.goto(address);
    expect.soft(await partedWords(page), 'stand on one line').toEqual([]);
    if (examples.has(address)) {
      await expectTitleSoon(page);
      await expectFitEverywhere(page);
    } else await expectFit(page, NARROWEST);
    for (const [width, theme, rules] of visitsOf(address)) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme: theme });
      expect.soft(await violations(page, rules), `axe, ${theme}, ${String(width)} px`).toBe('');
    }
  });
}
