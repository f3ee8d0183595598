/**
 * axe on every page, light and dark, on a phone and on a desk: WCAG 2.2 AA and best practice.
 * One visit a page. All rules run at both widths; in the dark only those that look at colours, because nothing
 * else changes with the theme. axe-core itself is run, not @axe-core/playwright's builder: without frames to
 * cross they find the same, and it takes a third of the time.
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { ADDRESSES, expect, test } from './pages.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const WIDTHS = [360, 1280];

/** Violations as lines: rule, what is wrong, which elements. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const found = await page.evaluate(async (only) => {
    const results = await window.axe.run({ runOnly: only, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      elements: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  }, runOnly);
  return found.map(({ rule, elements }) => `${rule}\n  ${elements.slice(0, 5).join('\n  ')}`);
}

for (const address of ADDRESSES) {
  test(`axe ${address}`, async ({ shared: page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await violations(page, { type: 'tag', values: STANDARDS });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, { type: 'rule', values: COLOUR_RULES });
      found.push(...light.map((line) => `${String(width)} light: ${line}`));
      found.push(...dark.map((line) => `${String(width)} dark: ${line}`));
    }
    expect(found.join('\n')).toBe('');
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
