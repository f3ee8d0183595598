/** The form in a browser: registering, correcting, deleting without JavaScript; errors; axe; the keyboard. */
import type { Page } from '@playwright/test';
import { localePath, LOCALES } from '../../src/i18n/index.ts';
import { ALL_RULES, violations } from './axe.ts';
import { misfits, ON_SCREEN } from './fit.ts';
import { expect, isComplaint, test } from './pages.ts';

let people = 0;

/** Nobody shares an address: tests run side by side on one database. */
function address(): string {
  people += 1;
  return `p${String(process.pid)}-${String(Date.now())}-${String(people)}@example.kg`;
}

async function fillIn(page: Page, email: string): Promise<void> {
  await page.locator('#name').fill('Айгүл Осмонова');
  await page.locator('#email').fill(email);
  await page.locator('input[name=role][value=ngo]').check();
  await page.locator('#question').fill('Первая строка\n<b>вторая</b>');
  await page.locator('#consent').check();
}

const send = (page: Page) => page.locator('main form.form button').click();

async function check(page: Page): Promise<void> {
  // What a sent form leads to is there before its styles are.
  await page.waitForLoadState();
  expect(await violations(page, ALL_RULES)).toBe('');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect((await page.evaluate(misfits, ON_SCREEN)).join('\n')).toBe('');
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`one registers, corrects and deletes: ${locale}`, async ({ page }) => {
      await page.goto(localePath(locale, '/interest/'));
      await fillIn(page, address());
      await send(page);
      await expect(page).toHaveURL(/\/interest\/manage\/[\w-]+\/\?registered$/);
      await expect(page.locator('main [role=status]')).toBeVisible();
      await expect(page.locator('main dl')).toContainText('<b>вторая</b>');
      await page.locator('main summary').click();
      await page.locator('#place').fill('Нарын');
      await send(page);
      await expect(page).toHaveURL(/\?saved$/);
      await expect(page.locator('main dl')).toContainText('Нарын');
      const link = page.url();
      await page.locator('main button[value=delete]').click();
      await expect(page).toHaveURL(/\/interest\/deleted\/$/);
      expect((await page.goto(link))?.status()).toBe(404);
    });
  }
});

for (const locale of LOCALES) {
  test(`errors take the focus, lead to their fields and keep what was typed: ${locale}`, async ({ page }) => {
    await page.goto(localePath(locale, '/interest/'));
    const title = await page.title();
    await fillIn(page, 'aigul@');
    await page.locator('#consent').uncheck();
    await send(page);
    await expect(page).toHaveTitle(/^(?:Ошибка|Ката|Error): /);
    expect(await page.title()).toContain(title);
    const summary = page.locator('[role=alert]:focus');
    await expect(summary).toHaveCount(1);
    await expect(summary.locator('a')).toHaveCount(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#email')).toBeFocused();
    await expect(page.locator('#email')).toHaveValue('aigul@');
    await expect(page.locator('#email')).toHaveAttribute('aria-invalid', 'true');
    const described = await page.locator('#email').getAttribute('aria-describedby');
    expect(described).toContain('email-error');
    await expect(page.locator('#question')).toHaveValue('Первая строка\n<b>вторая</b>');
    await check(page);
  });
}

test('thank-you on the private page, and deletion: axe, fit, nothing for the console', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  await page.goto('/interest/');
  await fillIn(page, address());
  await send(page);
  await check(page);
  await page.locator('main summary').click();
  await check(page);
  await page.locator('main button[value=delete]').click();
  await check(page);
  expect(complaints).toEqual([]);
});

test('the form is filled in and sent by keyboard alone', async ({ page }) => {
  await page.goto('/interest/');
  await page.locator('#name').focus();
  await page.keyboard.type('Айгүл');
  await page.keyboard.press('Tab');
  await page.keyboard.type(address());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('#role')).toBeChecked();
  // Organisation, place, language, topics, question: nothing between takes the focus that people cannot see.
  for (
    let stop = 0;
    stop < 20 && !(await page.locator('#consent').evaluate((box) => box.matches(':focus')));
    stop++
  ) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toBeInViewport();
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  // The link inside the consent comes before the box; after it comes the button.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?registered$/);
});
