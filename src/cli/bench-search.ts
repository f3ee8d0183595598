/**
 * `npm run bench:search`: times the search of a served site in Chromium on a slow link (400 kbit/s, 400 ms) with a
 * processor slowed four times, cold. `BASE_URL` names the site (`npm start` serves it). Not part of `npm test`:
 * times depend on the machine; compare them on one.
 */
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.ts';

const LINK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
const QUERIES = ['конкурс', 'социальный талон'];

const site = process.env['BASE_URL'] ?? 'http://localhost:4321';
const { executablePath } = await findBrowser();
const browser = await chromium.launch(launchOptions(executablePath));

for (const query of QUERIES) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}/search/`, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const list = page.locator('[data-search-results]');
  const started = performance.now();
  const since = () =>
    `${((performance.now() - started) / 1000).toFixed(2)} s, ${(bytes / 1024).toFixed(0)} KB`;
  await page.getByRole('searchbox').first().fill(query);
  await list.locator('li h2').first().waitFor();
  console.log(`${query}: first stage ${since()}`);
  await page.locator('[data-search-results][data-state=done]').waitFor();
  console.log(`${query}: full text ${since()}`);
  await list.locator('mark').last().waitFor();
  await page.waitForLoadState('networkidle');
  console.log(`${query}: texts of the results ${since()}`);
  await context.close();
}
await browser.close();
