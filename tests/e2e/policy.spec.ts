/** The content policy at work beyond a first visit: what a browser refuses, it says. */
import { expect, test } from './pages.ts';
import { refusals } from './refusals.ts';

test('search works under the policy, on its page and in its dialog', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto(`/search/?${new URLSearchParams({ q: 'закон' })}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
  await page.goto('/');
  await page.locator('header [data-search-open]').click();
  await page.locator('dialog input[type=search]').fill('закон');
  await expect(page.locator('dialog a').first()).toBeVisible();
  expect(await refused()).toEqual([]);
});

test('the policy does refuse what it should', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "foreign"';
    document.body.append(script);
    document.body.setAttribute('style', 'color: red');
  });
  await expect(page).not.toHaveTitle('foreign');
  const told = (await refused()).join('\n');
  expect(told).toContain('script-src');
  expect(told).toContain('style-src');
});
