/// <reference types="vitest/config" />
import path from 'node:path';
import { getViteConfig } from 'astro/config';

const root = path.resolve(import.meta.dirname, '..');

/** Unit and component tests. Astro's own Vite pipeline compiles the .astro files that tests render. */
export default getViteConfig(
  {
    root,
    test: {
      include: ['tests/**/*.test.ts'],
      globalSetup: ['tests/install-postgres.ts'],
      // These two read the built site: tests/built/vitest.config.ts and tests/e2e/playwright.config.ts run them.
      exclude: ['tests/built/**', 'tests/e2e/**'],
      // Dates and plurals must not depend on where the machine stands.
      env: { TZ: 'Asia/Bishkek', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  },
  { root, logLevel: 'warn' },
);
