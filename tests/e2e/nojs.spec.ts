/** With JavaScript off every page reads, the sections are reached, and search says what to do instead. */
import { DEFAULT_LOCALE } from '../../src/i18n/locales.ts';
import { EXAMPLES, expect, test } from './pages.ts';

// Languages share their templates: what reads in one without scripts does so in all.
for (const { address, kind } of EXAMPLES.filter(({ locale }) => locale === DEFAULT_LOCALE)) {
  test(`reads without JavaScript: ${kind}`, async ({ sharedWithoutScripts: page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    const words = (await page.locator('main').innerText()).trim();
    expect(words.length).toBeGreaterThan(60);
    // A button that no form sends can do nothing here.
    const idle = page.locator('button:visible:not(form button):not([popovertarget])');
    expect(await idle.allInnerTexts()).toEqual([]);
  });
}

test('the sections are reached without JavaScript', async ({ sharedWithoutScripts: page }) => {
  await page.goto('/');
  const links = page.locator('header nav a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(5);
  for (const href of new Set(hrefs)) {
    await page.goto('/');
    await page.locator(`header nav a[href="${href}"]`).first().click();
    await expect(page).toHaveURL(href);
    await expect(page.locator('h1')).toBeVisible();
  }
});

for (const { address, locale } of EXAMPLES.filter(({ kind }) => kind === 'search')) {
  test(`search says what to do without JavaScript: ${locale}`, async ({ sharedWithoutScripts: page }) => {
    await page.goto(address);
    const main = page.locator('main');
    await expect(main).toContainText('JavaScript');
    // Advice with nowhere to go is none.
    expect(await main.locator('a:visible').count()).toBeGreaterThan(0);
  });
}
