/** What readers stumbled over, where a machine can see it. */
import type { Page } from '@playwright/test';
import { slowLine, type SlowLine } from '../support/slow-line.ts';
import { expect, OF_THESE_TEXTS, test } from './pages.ts';

const PHONE = { width: 360, height: 740 };
const LAW = '/acts/zakon-70-2017/';

test.describe('on a phone, whose scrollbar takes no room', () => {
  test.use({ isMobile: true, hasTouch: true, viewport: PHONE });

  for (const [address, limit] of [
    [LAW, 9000],
    ['/guides/municipality/', 6500],
    ['/guides/organisation/', 6500],
    ['/ky/guides/municipality/', 6500],
    ['/ky/guides/organisation/', 6500],
    ['/ky/guides/researcher/', 6500],
    ['/en/guides/municipality/', 6500],
    ['/sources/', 12_000],
    ['/acts/', 7500],
    ['/about/unchecked/', 9000],
  ] as const) {
    test(`${address} is at most ${String(limit)} px long`, OF_THESE_TEXTS, async ({ page }) => {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(limit);
    });
  }
});

test('a window of 1280 px with a scrollbar has the column of notes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(LAW);
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0);
  const text = await page.locator('#meaning .block__t').boundingBox();
  const notes = await page.locator('#meaning .block__n').boundingBox();
  expect(notes?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

for (const size of [PHONE, { width: 1280, height: 900 }]) {
  test(`a mark of a source opens where it stands and gives the place back: ${String(size.width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(LAW);
    const popup = page.locator('#source-popup');
    for (const mark of (await page.locator('#meaning a.ref').all()).slice(0, 5)) {
      await mark.scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => scrollY);
      await mark.click();
      await expect(popup).toBeInViewport({ ratio: 1 });
      await expect(popup.getByRole('link').first()).toBeVisible();
      expect(await page.evaluate(() => scrollY)).toBe(place);
      await page.keyboard.press('Escape');
      await expect(popup).toBeHidden();
      await expect(mark).toBeFocused();
    }
  });
}

test('marks of sources are 24 px each way, and stand in the order of reading', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(LAW);
  const marks = page.locator('header a.ref, #meaning a.ref');
  for (const mark of await marks.all()) {
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const first = [...new Set((await marks.allInnerTexts()).map(Number))];
  expect(first).toEqual(first.toSorted((a, b) => a - b));
});

test('forced colours keep what fills told: the current section, the state of an article', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(LAW);
  const outline = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outline('.sections [aria-current]')).toBe('solid');
  expect(await outline('.square--retold')).toBe('solid');
  const known = page.locator('.square--known').first();
  expect(await known.evaluate((element) => getComputedStyle(element).borderBlockEndWidth)).toBe('6px');
});

test('filters add up, stand in the address, and the results come first', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/cases/');
  const shown = page.locator('.view-cards > :visible');
  const all = await shown.count();
  await page.locator('.facets summary').click();
  await page.getByLabel('Дети', { exact: true }).check();
  const children = await shown.count();
  expect(children).toBeLessThan(all);
  await page.getByLabel('Мэрия', { exact: true }).check();
  expect(await shown.count()).toBeLessThan(children);
  await expect(page).toHaveURL(/\?sector=child&customer=city-hall$/);
  await page.getByRole('button', { name: 'К примерам' }).click();
  await expect(shown.first()).toBeInViewport();
  const list = await shown.first().boundingBox();
  const map = await page.locator('.map').boundingBox();
  expect(map?.y).toBeGreaterThan(list?.y ?? 0);
  const left = await shown.count();
  await page.reload();
  await expect(shown).toHaveCount(left);
});

/** Layout shift of a visit on a slow line, where the site's fonts come late. */
async function shift(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const moved = { total: 0 };
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.total += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(() => (globalThis as unknown as { moved: { total: number } }).moved.total);
}

test.describe('on a slow line', () => {
  let line: SlowLine;
  test.beforeAll(async ({ baseURL }) => {
    line = await slowLine(baseURL ?? '');
  });
  test.afterAll(() => {
    line.close();
  });

  for (const address of ['/', LAW, '/ky/cases/', '/guides/municipality/', `/en${LAW}`]) {
    for (const width of [360, 768]) {
      test(`nothing jumps when the fonts come: ${address} at ${String(width)} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        expect(await shift(page, line.baseURL + address)).toBeLessThanOrEqual(0.02);
      });
    }
  }
});
