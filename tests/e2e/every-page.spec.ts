/**
 * One visit to every page: axe (WCAG 2.2 AA and best practice) on a phone and on a desk, light and dark, and
 * whether it fits a narrow phone. All of axe's rules run at both widths; in the dark only those that look at
 * colours, because nothing else changes with the theme. axe-core itself is run, not @axe-core/playwright's
 * builder: without frames to cross they find the same, and it takes a third of the time.
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { misfits } from './fit.ts';
import { ADDRESSES, expect, test } from './pages.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const WIDTHS = [360, 1280];
const NARROW = 320;

for (const address of ADDRESSES) {
  test(`every page: ${address}`, async ({ shared: page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: NARROW, height: 900 });
    await page.goto(address);
    expect.soft((await page.evaluate(misfits)).join('\n'), `fits ${String(NARROW)} px`).toBe('');
    await page.evaluate(axe.source);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await violations(page, { type: 'tag', values: STANDARDS });
      expect.soft(light, `axe, light, ${String(width)} px`).toBe('');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, { type: 'rule', values: COLOUR_RULES });
      expect.soft(dark, `axe, dark, ${String(width)} px`).toBe('');
    }
  });
}

/** Violations as text: each rule with the first elements that break it, and what would mend them. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<string> {
  const found = await page.evaluate(async (only) => {
    const results = await window.axe.run({ runOnly: only, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      elements: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  }, runOnly);
  return found.map(({ rule, elements }) => `${rule}\n  ${elements.slice(0, 5).join('\n  ')}`).join('\n');
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
