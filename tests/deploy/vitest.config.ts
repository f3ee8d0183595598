import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What an administrator copies, tried with the real programs. Run the build first. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/deploy/**/*.test.ts'],
    globalSetup: 'tests/deploy/programs-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
