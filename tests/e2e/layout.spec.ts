/** Nothing scrolls sideways and no text is cut, from the narrowest phone to a desk, at ordinary and double size. */
import { misfits, ON_SCREEN } from './fit.ts';
import { EXAMPLES, expect, test } from './pages.ts';

const WIDTHS = [320, 360, 768, 1280, 1600];

/** WCAG 1.4.4: text at 200 %, as a reader sets it in the browser. */
const SIZES = [100, 200];

for (const { address, kind, locale } of EXAMPLES) {
  test(`fits at every width: ${kind} ${locale}`, async ({ shared: page }) => {
    await page.goto(address);
    for (const size of SIZES) {
      // By the page's own object model: the content policy refuses style elements from outside.
      await page.evaluate((percent) => {
        document.documentElement.style.setProperty('font-size', `${String(percent)}%`, 'important');
      }, size);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate(misfits, ON_SCREEN);
        expect.soft(found.join('\n'), `${String(width)} px wide, text at ${String(size)} %`).toBe('');
      }
    }
  });
}
