/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { getViteConfig } from 'astro/config';
import { globSync } from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '..');

// These need the built site and have configurations of their own; what is measured of the content is no test of code.
const ELSEWHERE = ['tests/bench/**', 'tests/built/**', 'tests/hubs/**', 'tests/deploy/**', 'tests/e2e/**'];

/** What a test file does that the next file in the same process would feel. */
const LEAVES_TRACES = /vi\.(mock|doMock|stub|useFakeTimers)|process\.(env\[|chdir|on\()/;

const files = globSync('tests/**/*.test.ts', { cwd: root, ignore: ELSEWHERE });
const alone = files.filter((file) => LEAVES_TRACES.test(readFileSync(path.join(root, file), 'utf8')));

/**
 * Unit and component tests. Astro's own Vite pipeline compiles the .astro files that tests render. Most files share a
 * process, so that the schemas and components they all import are loaded once: 60 % less processor time.
 */
export default getViteConfig(
  {
    root,
    test: {
      globalSetup: ['tests/install-postgres.ts'],
      // A busy machine must not fail what waits for a program.
      testTimeout: 30_000,
      // Dates and plurals must not depend on where the machine stands.
      env: {
        TZ: 'Asia/Bishkek',
        ASTRO_TELEMETRY_DISABLED: '1',
        // No test of code reads what editors write: where none is named, the content is the small site. Lint sees paths.
        CONTENT_DIR: path.join(root, 'tests/fixtures/hub'),
      },
      // Both cores: what waits for a program or the disk is not kept from the other.
      maxWorkers: availableParallelism(),
      projects: [
        {
          extends: true,
          test: {
            name: 'shared',
            include: ['tests/**/*.test.ts'],
            exclude: [...ELSEWHERE, ...alone],
            isolate: false,
          },
        },
        { extends: true, test: { name: 'alone', include: alone } },
      ],
    },
  },
  { root, logLevel: 'warn' },
);
