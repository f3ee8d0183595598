/** axe-core run on a page as it stands; the page must have been given `axe.source`. */
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

export const ALL_RULES: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
export const COLOUR_RULES: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Violations as text: each rule with the first elements that break it, and what would mend them. */
export async function violations(page: Page, runOnly: axe.RunOnly): Promise<string> {
  const found = await page.evaluate(async (only) => {
    const results = await window.axe.run({ runOnly: only, resultTypes: ['violations'], preload: false });
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
