/**
 * Browser tests over the built site. `npm test -- e2e` runs them; what follows goes to Playwright:
 * `npm test -- e2e keyboard --headed`. BASE_URL tests a site that is already served.
 */
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from '../run/browser.ts';
import { reportFile } from '../run/steps.ts';
import { setting } from '../../src/settings/index.ts';
import { freePort } from '../support/port.ts';

const root = path.resolve(import.meta.dirname, '../..');

// Every worker reads this file again; what the first reading found out reaches them through the environment.
process.env['TEST_BROWSER'] ??= (await findBrowser()).executablePath;
process.env['TEST_PORT'] ??= String(await freePort());
const ownServer = `http://localhost:${process.env['TEST_PORT']}`;
const served = setting('BASE_URL');

export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // The longest pages take a few seconds; a busy machine must not fail them.
  timeout: 90_000,
  ...(process.env['EVAL_PAGES'] === undefined ? { grepInvert: /@texts/ } : { grep: /@texts/ }),
  forbidOnly: 'CI' in process.env,
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ['json', { outputFile: reportFile('e2e') }]],
  use: {
    baseURL: served ?? ownServer,
    // With a scrollbar, as on most desks: a window of 1280 px has 1265 for the page.
    launchOptions: {
      ...launchOptions(process.env['TEST_BROWSER']),
      ignoreDefaultArgs: ['--hide-scrollbars'],
    },
    locale: 'ru-RU',
    timezoneId: 'Asia/Bishkek',
    // Copies on the device would answer for the site; only the tests of reading without a network have them.
    contextOptions: { reducedMotion: 'reduce', serviceWorkers: 'block' },
  },
  ...(served === undefined
    ? {
        webServer: {
          command: 'node src/cli/start.ts',
          cwd: root,
          url: ownServer,
          env: {
            PORT: process.env['TEST_PORT'],
            // A database of its own, and no limits: all tests come from one address, at a program's pace.
            DATA_DIR: path.join(root, '.cache/test'),
            RATE_LIMIT: 'off',
            LOG_LEVEL: 'silent',
          },
          reuseExistingServer: false,
          // It builds first when the pages are older than their sources.
          timeout: 180_000,
        },
      }
    : {}),
});
