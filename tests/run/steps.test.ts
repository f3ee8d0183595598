import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { count, runStage } from './steps.ts';
import type { Step } from './steps.ts';

let folder: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'steps-'));
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function step(name: string, code: string, more: Partial<Step> = {}): Step {
  return { name, title: `the ${name}`, command: ['node', '--eval', code], ...more };
}

describe('runStage', () => {
  it('passes when every tool does', async () => {
    const nothing = { passed: 0, failed: 0, skipped: 0 };
    expect(await runStage([step('step-a', ''), step('step-b', '')])).toEqual([nothing, nothing]);
    expect(lines.join('\n')).toMatch(/✓ step-a \(\d+\.\d s\)/);
  });

  it('shows what a failing tool said and starts nothing after it', async () => {
    const results = await runStage([
      step('step-a', "console.error('the reason'); process.exit(3)"),
      step('step-b', 'setTimeout(() => {}, 1500)'),
      step('step-c', ''),
    ]);
    expect(results).toContainEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(lines.join('\n')).toContain('the reason');
    expect(lines.join('\n')).toContain('npm test -- step-a');
    expect(lines.join('\n')).not.toContain('step-c');
  });

  it('fails when the tool is not there', async () => {
    expect(await runStage([step('step-a', '', { command: ['no-such-tool'] })])).toEqual([
      { passed: 0, failed: 1, skipped: 0 },
    ]);
    expect(lines.join('\n')).toContain('no-such-tool did not start');
  });

  it('runs the tools with the Node of the project', async () => {
    const code = "process.exit(Number(process.versions.node.split('.')[0]) >= 24 ? 0 : 1)";
    expect(await runStage([step('step-a', code)])).toMatchObject([{ failed: 0 }]);
  });
});

describe('count', () => {
  function report(json: unknown): string {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(json));
    return file;
  }

  it('reads Vitest', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 3 });
    expect(count('vitest', file)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it('reads Playwright, where a flaky test is a failed one', () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(count('playwright', file)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts nothing without a report', () => {
    expect(count('vitest', path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
