/**
 * One visit to every page, on the narrowest phone: whether it fits, and all of axe's rules (WCAG 2.2 AA and best
 * practice). The largest page of each kind in each language, where a template can go wrong it does so there, has them
 * on a desk too, and its colours in the dark at both widths.
 * axe-core itself is run, not @axe-core/playwright's builder: without frames to cross they find the same, and it
 * takes a third of the time.
 */
import type axe from 'axe-core';
import { ALL_RULES, COLOUR_RULES, violations } from './axe.ts';
import { misfits, ON_SCREEN } from './fit.ts';
import { ADDRESSES, EXAMPLES, expect, test } from './pages.ts';

const PHONE = 320;
const DESK = 1280;

type Visit = [width: number, theme: 'light' | 'dark', rules: axe.RunOnly];

const EVERY_PAGE: Visit[] = [[PHONE, 'light', ALL_RULES]];
const EXAMPLE: Visit[] = [
  ...EVERY_PAGE,
  [PHONE, 'dark', COLOUR_RULES],
  [DESK, 'dark', COLOUR_RULES],
  [DESK, 'light', ALL_RULES],
];

const examples = new Set(EXAMPLES.map(({ address }) => address));

/** Two texts side by side are two pages that are visited by themselves; of these, only the largest are looked at. */
const VISITED = ADDRESSES.filter((address) => !address.includes('/side-by-side/') || examples.has(address));

for (const address of VISITED) {
  test(`every page: ${address}`, async ({ shared: page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: PHONE, height: 900 });
    await page.goto(address);
    expect.soft((await page.evaluate(misfits, ON_SCREEN)).join('\n'), `fits ${String(PHONE)} px`).toBe('');
    for (const [width, theme, rules] of examples.has(address) ? EXAMPLE : EVERY_PAGE) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      expect.soft(await violations(page, rules), `axe, ${theme}, ${String(width)} px`).toBe('');
    }
  });
}
