/** The content policy at work: what a browser refuses, it says. Both policies rule, the page's and the header's. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { builtFolder } from '../support/site.ts';
import { DEFAULT_LOCALE } from '../../src/i18n/locales.ts';
import { EXAMPLES, expect, test } from './pages.ts';

/** The policy that the build writes for static hosts. */
const POLICY = /Content-Security-Policy: (.+)/.exec(
  readFileSync(path.join(builtFolder(), '_headers'), 'utf8'),
)![1]!;

/** Opens pages as a host that sends the header would serve them; answers with what the browser refuses. */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const tell = (window as unknown as { refused: (what: string) => void }).refused;
      tell(`${violatedDirective}: ${blockedURI} ${sourceFile}`);
    });
  });
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': POLICY };
    await route.fulfill({ response, headers });
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    // A violation is told a task later than it happens.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.unrouteAll({ behavior: 'wait' });
    return refused;
  };
}

// What a page runs and loads is its template's, in every language the same.
for (const { address, kind } of EXAMPLES.filter(({ locale }) => locale === DEFAULT_LOCALE)) {
  test(`nothing is refused: ${kind}`, async ({ page }) => {
    const refused = await refusals(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await refused()).toEqual([]);
  });
}

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
