/** Nothing scrolls sideways and no text is cut, from the narrowest phone to a desk, at ordinary and double size. */
import { EXAMPLES, expect, test } from './pages.ts';
import { misfits } from './fit.ts';

const WIDTHS = [320, 360, 768, 1280, 1600];

/** WCAG 1.4.4: text at 200 %, as a reader sets it in the browser. */
const SIZES = [100, 200];

for (const { address, kind, locale } of EXAMPLES) {
  for (const size of SIZES) {
    test(`fits at every width with text at ${String(size)} %: ${kind} ${locale}`, async ({
      shared: page,
    }) => {
      await page.goto(address);
      await page.addStyleTag({ content: `html { font-size: ${String(size)}% !important; }` });
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await page.evaluate(misfits)).map((line) => `${String(width)} px: ${line}`));
      }
      expect(found.join('\n')).toBe('');
    });
  }
}
