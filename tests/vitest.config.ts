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
      // These need the built site and have configurations of their own.
      exclude: ['tests/built/**', 'tests/deploy/**', 'tests/e2e/**'],
      // Dates and plurals must not depend on where the machine stands.
      env: { TZ: 'Asia/Bishkek', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  },
  { root, logLevel: 'warn' },
);
