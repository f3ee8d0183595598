/**
 * What a first visit really fetches, what the page tells the browser's console, what the content policy refuses, and
 * which fonts the page is set in. What a page runs and loads is its template's, in every language the same.
 */
import type { Page } from '@playwright/test';
import { limitsOf } from '../support/weights.ts';
import { DEFAULT_LOCALE } from '../../src/i18n/locales.ts';
import { EXAMPLES, expect, isComplaint, isWaitedFor, test } from './pages.ts';
import { refusals } from './refusals.ts';

/** Articles, guides, documents and cases, whose weight is promised. */
const TEXT_KINDS = ['acts/*/*', 'guides/*', 'templates/*', 'cases/*'];

for (const { address, kind } of EXAMPLES.filter(({ locale }) => locale === DEFAULT_LOCALE)) {
  test(`a first visit: ${kind}`, async ({ shared, baseURL }) => {
    const page = await shared.context().newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.clearBrowserCache');
    const refused = await refusals(page);
    const { requests, complaints } = await visit(page, address);
    expect.soft(await refused(), 'refused by the policy').toEqual([]);
    expect.soft(complaints).toEqual([]);
    const foreign = requests.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin);
    expect.soft(foreign, 'requests to other sites').toEqual([]);
    if (TEXT_KINDS.includes(kind)) {
      expect.soft(requests.length, requests.join('\n')).toBeLessThanOrEqual(limitsOf(address).requests);
    }

    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body *',
    });
    // All questions at once: a long page has thousands of elements, and each answer is waited for.
    const answers = await Promise.all(
      nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    const others = answers
      .flatMap(({ fonts }) => fonts)
      .filter(({ isCustomFont }) => !isCustomFont)
      .map(({ familyName }) => familyName);
    expect.soft([...new Set(others)], "fonts of the reader's machine").toEqual([]);
    await page.close();
  });
}

/** Opens the page, waits until it is quiet and answers with what happened on the way. */
async function visit(page: Page, address: string): Promise<{ requests: string[]; complaints: string[] }> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`missing: ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`console: ${message.text()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { requests: requests.filter(isWaitedFor), complaints };
}
