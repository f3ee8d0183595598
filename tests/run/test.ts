/**
 * `npm test`: everything a change must pass, in order, stopping at the first failure.
 * `npm test -- unit` runs single steps; words that are no step's name go on to its tool:
 * `npm test -- unit tests/acts`, `npm test -- e2e --ui`.
 */
import { reportFile, runStage } from './steps.ts';
import type { Step } from './steps.ts';

const SOURCES = ['src', 'tests', '.config', 'astro.config.mjs'];

function vitest(config: string, name: string): string[] {
  return [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile(name)}`,
  ];
}

/** The steps in order; those of one stage do not depend on each other and run two at a time. */
const STAGES: Step[][] = [
  [{ name: 'sync', title: 'types of the content collections', command: ['astro', 'sync'] }],
  [
    { name: 'types', title: 'TypeScript and components', command: ['astro', 'check', '--noSync'] },
    {
      name: 'lint',
      title: 'ESLint, with the floors of the house',
      command: ['eslint', '--config', '.config/eslint.config.mjs', '--max-warnings', '0', ...SOURCES],
    },
    { name: 'format', title: 'Prettier', command: ['prettier', '--check', '.'] },
  ],
  [
    {
      name: 'unit',
      title: 'unit and component tests',
      command: vitest('tests/vitest.config.ts', 'unit'),
      counts: 'vitest',
    },
    { name: 'content', title: "the editors' files", command: ['node', 'src/cli/check.ts'] },
  ],
  [{ name: 'build', title: 'the site into dist/client', command: ['node', 'src/cli/build.ts'] }],
  [
    {
      name: 'hubs',
      title: 'the same code over other contents',
      command: vitest('tests/hubs/vitest.config.ts', 'hubs'),
      counts: 'vitest',
    },
    {
      name: 'built',
      title: 'the built pages: links, HTML, weights',
      command: vitest('tests/built/vitest.config.ts', 'built'),
      counts: 'vitest',
    },
    {
      name: 'deploy',
      title: 'what an administrator copies: proxies, units, containers, workflows',
      command: vitest('tests/deploy/vitest.config.ts', 'deploy'),
      counts: 'vitest',
    },
  ],
  [
    {
      name: 'e2e',
      title: 'the site in a browser',
      command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
      counts: 'playwright',
    },
  ],
];

/** Picks the stages asked for; without names, all of them. */
function chosen(args: string[]): Step[][] {
  const known = STAGES.flat().map(({ name }) => name);
  const names = args.filter((arg) => known.includes(arg));
  const rest = args.filter((arg) => !known.includes(arg));
  if (rest.length > 0 && names.length !== 1) {
    console.error(`Unknown step: ${rest.join(' ')}. The steps are: ${known.join(', ')}.`);
    process.exit(2);
  }
  if (names.length === 0) return STAGES;
  return STAGES.map((stage) => stage.filter(({ name }) => names.includes(name)))
    .filter((stage) => stage.length > 0)
    .map((stage) => stage.map((step) => ({ ...step, command: [...step.command, ...rest] })));
}

const started = performance.now();
let passed = 0;
let failed = 0;
let skipped = 0;
for (const stage of chosen(process.argv.slice(2))) {
  const results = await runStage(stage);
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
    skipped += result.skipped;
  }
  if (failed > 0) break;
}
console.log(
  `\n${failed > 0 ? 'Stopped' : 'Done'} after ${((performance.now() - started) / 1000).toFixed(0)} s.`,
);
// CI reads this line.
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
