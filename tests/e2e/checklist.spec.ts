/** The checklist of a guide: ticked with or without a script, kept on the device, printed as boxes. */
import { expect, test } from './pages.ts';

const GUIDE = '/guides/municipality/';
const OTHER = '/guides/organisation/';

test('ticks are counted, kept on the device and cleared', async ({ page }) => {
  await page.goto(GUIDE);
  const boxes = page.locator('#checklist').getByRole('checkbox');
  const status = page.locator('#checklist').getByRole('status');
  const total = await boxes.count();
  await boxes.nth(1).check();
  await boxes.nth(3).check();
  await expect(status).toHaveText(`Отмечено: 2 из ${String(total)}`);

  await page.reload();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(boxes.nth(3)).toBeChecked();
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(status).toHaveText(`Отмечено: 2 из ${String(total)}`);

  await page.goto(`/en${GUIDE}`);
  await expect(boxes.nth(1)).toBeChecked();
  await page.goto(OTHER);
  await expect(page.locator('#checklist :checked')).toHaveCount(0);

  await page.goto(GUIDE);
  await page.getByRole('button', { name: 'Снять отметки' }).click();
  await expect(page.locator('#checklist :checked')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#checklist :checked')).toHaveCount(0);
});

test('a broken store does not break the list', async ({ page }) => {
  await page.goto(GUIDE);
  await page.evaluate(() => {
    localStorage.setItem('checklist:municipality', '{"not": "a list"}');
  });
  await page.reload();
  const box = page.locator('#checklist').getByRole('checkbox').first();
  await expect(box).not.toBeChecked();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
});

test('every line leads to its step', async ({ page }) => {
  await page.goto(GUIDE);
  for (const link of await page.locator('#checklist li a').all()) {
    const target = await link.getAttribute('href');
    await expect(page.locator(`section${target ?? ''}`)).toHaveCount(1);
  }
});

test('is printed as boxes, without what only a screen can do', async ({ page }) => {
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#checklist').getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('#checklist button:visible')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes are ticked, and nothing is promised that does not work', async ({ page }) => {
    await page.goto(GUIDE);
    const box = page.locator('#checklist').getByRole('checkbox').first();
    await page.locator('#checklist label').first().click();
    await expect(box).toBeChecked();
    await expect(page.locator('#checklist button:visible')).toHaveCount(0);
    await expect(page.locator('#checklist').getByText('на вашем устройстве')).toBeHidden();
  });
});
