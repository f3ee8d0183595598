/** What a first visit really fetches, and whether the page says anything to the browser's console. */
import { EXAMPLES, expect, test } from './pages.ts';
import { LIMITS } from '../support/weights.ts';

/** Articles, guides and cases, whose weight is promised. */
const TEXT_KINDS = ['acts/*/*', 'guides/*', 'cases/*'];

for (const { address, kind, locale } of EXAMPLES) {
  test(`a first visit: ${kind} ${locale}`, async ({ page, baseURL }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400 && !address.includes('404')) complaints.push(`missing: ${response.url()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const real = requests.filter((url) => !url.startsWith('data:'));
    expect(complaints).toEqual([]);
    expect(real.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
    if (TEXT_KINDS.includes(kind)) expect(real.length, real.join('\n')).toBeLessThanOrEqual(LIMITS.requests);
  });

  test(`is set in its own fonts: ${kind} ${locale}`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body *',
    });
    const others = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const font of fonts) if (!font.isCustomFont) others.add(font.familyName);
    }
    expect([...others]).toEqual([]);
  });
}
