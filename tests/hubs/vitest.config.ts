import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The same code over other contents and settings: every file builds hubs of its own, which takes seconds each. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  // One file after another: builds share Astro's working folders.
  test: { include: ['tests/hubs/**/*.test.ts'], testTimeout: 400_000, fileParallelism: false },
});
