/** axe-core run on a page as it stands. */
import type { CDPSession, Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const ALL_RULES: axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};
export const COLOUR_RULES: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
/** All but those of colours and sizes, which a template decides and not its texts; they take most of the time. */
export const TEXT_RULES: axe.RunOptions = {
  ...ALL_RULES,
  rules: Object.fromEntries(
    ['color-contrast', 'link-in-text-block', 'target-size'].map((rule) => [rule, { enabled: false }]),
  ),
};

/** The minified copy, and no value of its own, which would be sent back: a third of a visit's time otherwise. */
const SOURCE = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};0`;
const sessions = new WeakMap<Page, CDPSession>();

/** Gives the document axe once. By the protocol: `page.evaluate` parses the half megabyte in Node each time too. */
async function inject(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Runtime.evaluate', { expression: SOURCE });
}

/**
 * Violations as text: each rule with the first elements that break it, and what would mend them.
 * @param within a selector; rules of the whole page run only without it
 */
export async function violations(page: Page, rules: axe.RunOptions, within?: string): Promise<string> {
  await inject(page);
  const found = await page.evaluate(
    async ([options, root]) => {
      const results = await window.axe.run(root ?? document, {
        ...options,
        resultTypes: ['violations'],
        preload: false,
      });
      return results.violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        elements: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
      }));
    },
    [rules, within] as const,
  );
  return found.map(({ rule, elements }) => `${rule}\n  ${elements.slice(0, 5).join('\n  ')}`).join('\n');
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
