/** Changing the language, two languages side by side, the letters of Kyrgyz. */
import { expect, test } from './pages.ts';

test('another language opens at the same place of the text', async ({ page }) => {
  await page.goto('/acts/zakon-70-2017/1/#art-1-p-4');
  await page.getByRole('link', { name: 'Кыргызча', exact: true }).click();
  await expect(page).toHaveURL(/\/ky\/acts\/zakon-70-2017\/1\/#art-1-p-4$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('another language opens the same text', async ({ page }) => {
    await page.goto('/acts/zakon-70-2017/1/#art-1-p-4');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/acts\/zakon-70-2017\/1\/$/);
  });

  for (const [width, beside] of [
    [1280, true],
    [320, false],
  ] as const) {
    test(`two languages stand ${beside ? 'side by side' : 'one under the other'} at ${String(width)} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/cases/batken-2018/');
      await page.getByRole('link', { name: 'Русский + Кыргызча' }).click();
      // On a phone the other language is closed under each section.
      const closed = page
        .locator('details', { has: page.locator('#ky-result') })
        .locator('summary')
        .last();
      if (!beside) await closed.click();
      const own = await page.locator('#result').boundingBox();
      const other = await page.locator('#ky-result').boundingBox();
      const next = await page.locator('#lessons').boundingBox();
      if (beside) expect(other?.y).toBe(own?.y);
      else expect(other?.y).toBeGreaterThanOrEqual((own?.y ?? 0) + (own?.height ?? 0));
      expect(next?.y).toBeGreaterThanOrEqual((other?.y ?? 0) + (other?.height ?? 0));
      await expect(page.locator('#ky-result')).toHaveAttribute('lang', 'ky');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

for (const family of ['--sans', '--serif']) {
  test(`Kyrgyz letters are drawn by the site's own font (${family})`, async ({ page }) => {
    await page.goto('/ky/');
    await page.evaluate(async (name) => {
      const sample = document.createElement('p');
      sample.id = 'letters';
      sample.textContent = 'Ңң Үү Өө';
      sample.style.fontFamily = `var(${name})`;
      document.querySelector('main')?.append(sample);
      await document.fonts.load('1rem Golos', 'Ңң Үү Өө');
      await document.fonts.load('1rem Piazzolla', 'Ңң Үү Өө');
      await document.fonts.ready;
    }, family);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#letters' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
  });
}
