/** Runs the steps of `npm test`: starts a tool, times it, counts its tests. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../../src/settings/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** At most so many tools at once: a small machine has two cores, and ESLint and tsc fill one each. */
const AT_ONCE = 2;

export interface Step {
  /** The word that runs this step alone. */
  name: string;
  title: string;
  /** A program of node_modules/.bin or `node`, and its arguments. */
  command: string[];
  /** Whose JSON report stands in `reportFile(name)` afterwards. */
  counts?: 'vitest' | 'playwright';
}

export interface Result {
  passed: number;
  failed: number;
  /** Tests that this machine has no program for. */
  skipped: number;
}

/** Where a step's tool leaves its report for counting. */
export function reportFile(name: string): string {
  return path.join(ROOT, '.cache/test', `${name}.json`);
}

/**
 * Runs the steps of a stage, two at a time, and starts no further one after a failure. A lone step writes as it
 * goes; of several the output is shown when each has failed or ended, so that they do not mix.
 */
export async function runStage(steps: Step[]): Promise<Result[]> {
  const waiting = [...steps];
  const results: Result[] = [];
  const live = steps.length === 1;
  async function lane(): Promise<void> {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step, live);
      results.push(result);
      if (result.failed > 0) waiting.length = 0;
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
}

async function runStep(step: Step, live: boolean): Promise<Result> {
  console.log(`\n▶ ${step.name}: ${step.title}`);
  const started = performance.now();
  const report = reportFile(step.name);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { ok, output } = await start(step, live);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = step.counts ? count(step.counts, report) : { passed: 0, failed: 0, skipped: 0 };
  const { passed, failed, skipped } = counted;
  if (ok && failed === 0) {
    const tests = step.counts ? `, ${passed} tests${skipped > 0 ? `, ${skipped} skipped` : ''}` : '';
    console.log(`✓ ${step.name} (${seconds} s${tests})`);
    return counted;
  }
  console.log(output);
  console.log(`✗ ${step.name} failed after ${seconds} s. To run it alone: npm test -- ${step.name}`);
  return { ...counted, failed: Math.max(failed, 1) };
}

function start(step: Step, live: boolean): Promise<{ ok: boolean; output: string }> {
  const [program = '', ...args] = step.command;
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: environment(ofTools()),
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      resolve({ ok: false, output: `${program} did not start: ${error.message}` });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() });
    });
  });
}

function ofTools(): Record<string, string> {
  const programs = path.join(ROOT, 'node_modules/.bin');
  return {
    // The project's own Node and tools come before the machine's.
    PATH: [programs, environment()['PATH'] ?? ''].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro would move servers into the background where it believes to be driven by a program.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  };
}

/**
 * Reads how many tests passed and failed from a tool's JSON report.
 * A missing report means the tool broke before its first test; its exit code says so.
 */
export function count(kind: 'vitest' | 'playwright', report: string): Result {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>;
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
  if (kind === 'vitest')
    return {
      passed: number(json['numPassedTests']),
      failed: number(json['numFailedTests']),
      skipped: number(json['numPendingTests']),
    };
  const stats = (json['stats'] ?? {}) as Record<string, unknown>;
  return {
    passed: number(stats['expected']),
    failed: number(stats['unexpected']) + number(stats['flaky']),
    skipped: number(stats['skipped']),
  };
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
