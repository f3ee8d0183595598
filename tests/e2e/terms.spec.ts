/** A defined term opens its definition where it stands: by touch, by keyboard, without a script, not on paper. */
import type { Page } from '@playwright/test';
import { ALL_RULES, violations } from './axe.ts';
import { expect, test } from './pages.ts';

const GUIDE = '/guides/municipality/';

/** The first marked term of the steps and what it opens. */
function firstTerm(page: Page) {
  const mark = page.locator('#step-0 button[popovertarget]').first();
  const definition = page.locator('#step-0 [popover]').first();
  return { mark, definition };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true, viewport: { width: 320, height: 700 } });

  test('a tap opens the definition within the window, another closes it', async ({ page }) => {
    await page.goto(GUIDE);
    const { mark, definition } = firstTerm(page);
    await expect(definition).toBeHidden();
    await mark.tap();
    await expect(definition).toBeVisible();
    const box = await definition.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(701);
    await definition.getByRole('button', { name: 'Закрыть' }).tap();
    await expect(definition).toBeHidden();
  });

  test('the definition leads to the whole term', async ({ page }) => {
    await page.goto(GUIDE);
    const { mark, definition } = firstTerm(page);
    await mark.tap();
    await definition.getByRole('link').tap();
    await expect(page).toHaveURL(/\/glossary\/[a-z-]+\/$/);
  });
});

test('the keyboard opens a definition, reaches into it, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto(GUIDE);
  const { mark, definition } = firstTerm(page);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(definition).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(mark).toBeFocused();
});

for (const width of [360, 1280]) {
  test(`an open definition is accessible and stands in the window at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(GUIDE);
    // Of one step all marks, also those in its closed part.
    await page.locator('#step-0 details summary').click();
    const marks = page.locator('main button[popovertarget]:not([popovertargetaction]):visible');
    for (const mark of (await marks.all()).slice(0, 6)) {
      await mark.click();
      const open = page.locator('[popover]:popover-open');
      await expect(open).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
    await marks.first().click();
    expect(await violations(page, ALL_RULES, 'main')).toBe('');
  });
}

test('only the first use of a term on a page is marked; the others are links', async ({ page }) => {
  await page.goto(GUIDE);
  const targets = await page
    .locator('main button[popovertarget]:not([popovertargetaction])')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('popovertarget')));
  expect(targets.length).toBeGreaterThan(5);
  expect(new Set(targets).size).toBe(targets.length);
});

test('a definition is in the language of the reader, or says which it is in', async ({ page }) => {
  await page.goto(`/en${GUIDE}`);
  const { mark, definition } = firstTerm(page);
  await mark.click();
  await expect(definition).toHaveAttribute('lang', 'en');
  await expect(definition.locator('p').first()).toHaveAttribute('lang', /^(ru|ky|en)$/);
  await expect(definition.getByRole('button')).toHaveText('Close');
});

test('paper shows neither marks nor definitions', async ({ page }) => {
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button[popovertarget]:visible')).toHaveCount(0);
  await expect(page.locator('[popover]:visible')).toHaveCount(0);
});
