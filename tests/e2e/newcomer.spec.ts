/** What a stranger asks first, walked from the front page on a phone: each answer is at most three taps away. */
import type { Page } from '@playwright/test';
import { expect, OF_THESE_TEXTS, test } from './pages.ts';

test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

/** Taps links one after another, from the front page; three at most. */
async function walk(page: Page, ...taps: string[]): Promise<void> {
  expect(taps.length).toBeLessThanOrEqual(3);
  await page.goto('/');
  for (const name of taps) {
    const link = page.getByRole('main').getByRole('link', { name, exact: true });
    const anywhere = page.getByRole('link', { name, exact: true });
    await ((await link.count()) > 0 ? link : anywhere).first().tap();
  }
}

test('can our village order, and what comes first', OF_THESE_TEXTS, async ({ page }) => {
  await walk(page, 'Вправе ли мы');
  await expect(page.locator('#step-0')).toBeInViewport();
});

test('where is a contest now: who announces, and at what website', OF_THESE_TEXTS, async ({ page }) => {
  await walk(page, 'Конкурсы сейчас');
  await expect(page.locator('h1')).toBeInViewport();
  await expect(page.locator('#websites a[href^="http"]').first()).toBeInViewport();
});

test('which papers', OF_THESE_TEXTS, async ({ page }) => {
  await walk(page, 'Какие бумаги');
  await expect(page.locator('#step-4')).toBeInViewport();
});

test('how much money in 2019', OF_THESE_TEXTS, async ({ page }) => {
  await walk(page, 'Деньги по годам');
  await expect(page.locator('.deck')).toContainText('2019');
  await expect(page.locator('.deck')).toContainText('43,8');
  await expect(page.locator('.deck')).toBeInViewport({ ratio: 1 });
});

test('when the next conference is, and how to be told', OF_THESE_TEXTS, async ({ page }) => {
  await walk(page, 'Оставить адрес');
  await expect(page).toHaveURL(/\/interest\/$/);
  await expect(page.getByRole('main').locator('form').first()).toBeInViewport();
});

test('article 13, and where its official text is', OF_THESE_TEXTS, async ({ page }) => {
  await walk(page, 'Закон № 70');
  await page
    .getByRole('link', { name: /^Статья\s13,/ })
    .first()
    .tap();
  await expect(page.locator('#art-13')).toBeInViewport();
  await expect(page.locator('a.official').first()).toBeVisible();
});

test('the same in Kyrgyz', OF_THESE_TEXTS, async ({ page }) => {
  await walk(page, 'Кыргызча', 'Укугубуз барбы');
  await expect(page).toHaveURL(/\/ky\/guides\/municipality\/#step-0$/);
  await expect(page.locator('#step-0')).toBeInViewport();
});

for (const start of ['/', '/ky/', '/en/']) {
  test(`the field of search and three doors stand on the first screen: ${start}`, async ({ page }) => {
    await page.goto(start);
    await expect(page.getByRole('main').getByRole('searchbox')).toBeInViewport({ ratio: 1 });
    const doors = page.locator('.role-card h2 a');
    await expect(doors).toHaveCount(3);
    for (const door of await doors.all()) await expect(door).toBeInViewport({ ratio: 1 });
  });
}
