import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What is measured of the published content, against floors. No part of `npm test`: an editor may lower it. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: { include: ['tests/bench/**/*.test.ts'], testTimeout: 400_000, fileParallelism: false },
});
