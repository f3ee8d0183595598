import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { builtFolder } from '../support/site.ts';

/** The policy that the build writes for static hosts. */
const POLICY = /Content-Security-Policy: (.+)/.exec(
  readFileSync(path.join(builtFolder(), '_headers'), 'utf8'),
)![1]!;

/**
 * Opens pages as a host that sends the header would serve them: both policies rule, the page's and the header's.
 * The answer, when asked for, is what the browser has refused till then.
 */
export async function refusals(page: Page): Promise<() => Promise<string[]>> {
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const tell = (window as unknown as { refused: (what: string) => void }).refused;
      tell(`${violatedDirective}: ${blockedURI} ${sourceFile}`);
    });
  });
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': POLICY };
    await route.fulfill({ response, headers });
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    // A violation is told a task later than it happens.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.unrouteAll({ behavior: 'wait' });
    return refused;
  };
}
