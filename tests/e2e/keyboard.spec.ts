/** The site without a mouse: the skip link, a visible focus everywhere, the search dialog by its key. */
import type { Page } from '@playwright/test';
import { DEFAULT_LOCALE } from '../../src/i18n/locales.ts';
import { begin, EXAMPLES, expect, test } from './pages.ts';

const IN_ONE_LANGUAGE = EXAMPLES.filter(({ locale }) => locale === DEFAULT_LOCALE);

/** Enough for what a page begins with; long lists repeat themselves. */
const STOPS = 40;

/** What the focus changes on the focused element, and where it stands. */
function focused(page: Page): Promise<{ name: string; isVisible: boolean; isMarked: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const looks = () => {
      // A control hidden behind its label is marked on the label.
      const shown = [element, element.closest('label'), element.nextElementSibling].filter(
        (box) => box !== null,
      );
      return shown.map((box) => {
        const { outline, boxShadow, backgroundColor, textDecoration, borderColor } = getComputedStyle(box);
        return [outline, boxShadow, backgroundColor, textDecoration, borderColor].join();
      });
    };
    const name = `<${element.tagName.toLowerCase()}> ${(element.textContent || element.id).trim().slice(0, 50)}`;
    const { width, height } = element.getBoundingClientRect();
    const withFocus = looks().join();
    element.blur();
    const without = looks().join();
    element.focus({ preventScroll: true });
    return { name, isVisible: width > 0 && height > 0, isMarked: withFocus !== without };
  });
}

for (const { address, kind } of IN_ONE_LANGUAGE) {
  test(`every stop of the Tab key shows: ${kind}`, async ({ shared: page }) => {
    await begin(page, { width: 1280, height: 720 });
    await page.goto(address);
    // The header is every page's: one of them is walked through from its first stop.
    if (kind !== 'home') await page.locator('.skip').press('Enter');
    const unseen: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      await page.keyboard.press('Tab');
      const here = await focused(page);
      if (here === undefined) break;
      if (!here.isVisible || !here.isMarked) unseen.push(here.name);
    }
    expect(unseen).toEqual([]);
  });
}

for (const { address, locale } of EXAMPLES.filter(({ kind }) => kind === 'home' || kind === 'guides/*')) {
  test(`the skip link comes first and leads to the text: ${locale} ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    // The next stop is inside the text, past header and navigation.
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });
}

for (const { address, locale } of EXAMPLES.filter(({ kind }) => kind === 'cases')) {
  test(`the / key opens search and Esc gives the place back: ${locale}`, async ({ page }) => {
    await page.goto(address);
    const place = page.locator('main a').first();
    await place.focus();
    await page.keyboard.press('/');
    const dialog = page.locator('dialog[open]');
    await expect(dialog).toBeVisible();
    const field = dialog.locator('input:focus');
    await expect(field).toHaveCount(1);
    await page.keyboard.press('/');
    await expect(field).toHaveValue('/');
    await field.fill('');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(place).toBeFocused();
  });

  test(`the search link opens the dialog and gets the focus back: ${locale}`, async ({ page }) => {
    await page.goto(address);
    const opener = page.locator('header a[href$="/search/"]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('dialog[open] input')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}
