/**
 * Paper: every kind of page as a PDF on A4. Nothing is cut off at the side, no word is lost, the sheets are no more
 * than the text needs; a case is a sheet to hand out.
 */
import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { DEFAULT_LOCALE } from '../../src/i18n/locales.ts';
import { splitPath } from '../../src/i18n/paths.ts';
import { misfits } from './fit.ts';
import { ADDRESSES, begin, EXAMPLES, expect, kindOf, OF_THESE_TEXTS, test } from './pages.ts';

/** Sheets to hand out; of the translations, the longest. */
const CASES = ADDRESSES.filter(
  (address) =>
    kindOf(address) === 'cases/*' &&
    (splitPath(address).locale === DEFAULT_LOCALE || EXAMPLES.some((example) => example.address === address)),
);
/** Languages share their templates; cases, which are sheets, are looked at below. */
const KINDS = EXAMPLES.filter(({ locale, kind }) => locale === DEFAULT_LOCALE && kind !== 'cases/*');

/** The years of the whole country, with charts and tables, take three sheets, the pilot of twelve places two. */
const LONG: Readonly<Record<string, number>> = { '/cases/gosudarstvo-2009/': 3, '/cases/pilot-2013/': 2 };

/** A4 without the margins of print.css (16 mm at the sides), and of a case, in CSS px. */
const SHEET = { width: 672, height: 994 };
const CASE_SHEET = { width: 703, height: 1069 };

/** Big numerals hang a little into the paper's margin, in px; what is at the edge of a screen would be cut. */
const HANG = 16;

/** So many signs a sheet of text holds at the least, headings and margins of notes counted in; and one sheet over. */
const SIGNS_A_SHEET = 1000;

/** How many sheets a case may take; a notice about its translation may push a full one over. */
function sheets(address: string): number {
  const { locale, address: own } = splitPath(address);
  return (LONG[own] ?? 1) + (locale === DEFAULT_LOCALE ? 0 : 1);
}

/** The page as a PDF: the number of its sheets and its words. */
async function print(page: Page): Promise<{ sheets: number; text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { sheets: totalPages, text };
}

/** The texts of `main` that the browser lays out for paper; not what is there for the ear or a trap for programs. */
async function shownTexts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.locator('main').evaluate((main) => {
    const shown: string[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      let box = text.parentElement;
      if (box?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      while (box !== null && box !== main && getComputedStyle(box).clipPath === 'none')
        box = box.parentElement;
      if (box === main) shown.push(text.textContent ?? '');
    }
    return shown;
  });
}

/** How often a page begins a new sheet on purpose: a list to hand out stands on one of its own. */
function forcedSheets(page: Page): Promise<number> {
  return page.locator('main *').evaluateAll(
    (all) =>
      all.filter((element) => {
        const { breakBefore, breakAfter } = getComputedStyle(element);
        return breakBefore === 'page' || breakAfter === 'page';
      }).length,
  );
}

/** Letters and digits in a row: where lines break and words are divided does not matter. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words that are shown and not printed. Only long ones: they are not found by chance. */
function lostWords(shown: string[], printed: string): string[] {
  const whole = letters(printed);
  const words = shown.flatMap((text) => text.split(/\s+/)).map(letters);
  return [...new Set(words.filter((word) => word.length > 3 && !whole.includes(word)))];
}

for (const { kind, address } of KINDS) {
  test(`prints whole: ${kind}`, async ({ shared: page }) => {
    await begin(page, SHEET);
    await page.goto(address);
    const shown = await shownTexts(page);
    expect.soft((await page.evaluate(misfits, HANG)).join('\n'), 'fits the sheet').toBe('');
    const forced = await forcedSheets(page);
    const { sheets, text } = await print(page);
    expect.soft(lostWords(shown, text)).toEqual([]);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(Math.ceil(letters(text).length / SIGNS_A_SHEET) + 1 + forced);
  });
}

for (const address of CASES) {
  test(`prints whole: ${address}`, async ({ shared: page }) => {
    await begin(page, CASE_SHEET);
    await page.goto(address);
    const shown = await shownTexts(page);
    expect.soft((await page.evaluate(misfits, HANG)).join('\n'), 'fits the sheet').toBe('');
    const { sheets: used, text } = await print(page);
    expect.soft(lostWords(shown, text)).toEqual([]);
    expect(used).toBeGreaterThan(0);
  });

  test(`prints on as few pages as its text allows: ${address}`, OF_THESE_TEXTS, async ({ page }) => {
    await page.goto(address);
    expect((await print(page)).sheets).toBeLessThanOrEqual(sheets(address));
  });
}

test('a guide prints its checklist with boxes, and every page its sources with their addresses', async ({
  page,
}) => {
  await page.goto('/guides/municipality/');
  const items = await page.locator('main input[type=checkbox]').count();
  expect(items).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main input[type=checkbox]').first()).toBeVisible();
  const hrefs = await page
    .locator('#sources a[href^="http"], .sources a[href^="http"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(3);
  const { text } = await print(page);
  const printed = letters(text);
  expect(hrefs.filter((href) => !printed.includes(letters(href)))).toEqual([]);
});

test('cases side by side are printed with their own sources', async ({ page }) => {
  await page.goto('/cases/compare/?cases=batken-2018,karakol-2019');
  const all = await page.locator('#sources li').count();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('#sources li:visible');
  expect(await printed.count()).toBeLessThan(all);
  const numbers = await printed.evaluateAll((items) => items.map(({ id }) => id));
  const cited = await page
    .locator('.compare :is(td, th):visible a[href^="#source-"]')
    .evaluateAll((marks) => marks.map((mark) => (mark.getAttribute('href') ?? '').slice(1)));
  expect(new Set(numbers)).toEqual(new Set(cited));
});

test('the navigation stays on the screen', async ({ page }) => {
  await page.goto('/acts/zakon-70-2017/1/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header nav').first()).toBeHidden();
  await expect(page.locator('main h1')).toBeVisible();
});
