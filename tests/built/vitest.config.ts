import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Checks of the built pages: plain Node reading files, no Astro. Run the build first. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  // One file after another: other steps run beside them.
  test: { include: ['tests/built/**/*.test.ts'], testTimeout: 400_000, fileParallelism: false },
});
