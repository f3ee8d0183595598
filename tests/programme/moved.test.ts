import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import '../../src/collections.ts';
import { everything } from '../../src/cli/check.ts';
import { hubWith, PROGRAMME } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

const FILE = 'conferences/gorod-2026/ru.mdx';
const SLOT =
  "  - id: otkrytie\n    day: '2026-09-17'\n    start: '09:30'\n    end: '10:00'\n    room: bolshoj\n";
const MOVED = SLOT.replace("'09:30'", "'09:35'");
const CHANGE =
  "  - at: '2026-09-15T09:00'\n    slot: otkrytie\n    kind: moved\n    was: { start: '09:30', end: '10:00' }\nmaterials:\n";

let dir: string;
const git = (...command: string[]) =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...command], {
    stdio: 'pipe',
  });
const commit = () => {
  git('add', '.');
  git('commit', '-q', '-m', 'x');
};
const change = (from: string, to: string) => {
  const file = path.join(dir, FILE);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};
const told = () =>
  inWords(everything(dir).problems.filter(({ message }) => message === 'programme.slot.moved'));

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'moved-'));
  cpSync(hubWith(PROGRAMME), dir, { recursive: true });
  git('init', '-q');
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

it('a slot that stands elsewhere than it did is named, until changes says so', () => {
  // Without a history nothing is known.
  expect(told()).toEqual([]);
  commit();
  expect(told()).toEqual([]);

  change(SLOT, MOVED);
  expect(told()).toEqual([
    expect.objectContaining({
      file: FILE,
      severity: 'warning',
      message: expect.stringContaining(
        'слот «otkrytie» стоял в другом месте (2026-09-17 09:30–10:00, bolshoj), а строки о переносе в changes нет',
      ) as string,
    }),
  ]);
  // Also where it was proposed in the last commit, as in a fresh copy of a proposal.
  commit();
  expect(told()).toHaveLength(1);
  change('materials:\n', CHANGE);
  expect(told()).toHaveLength(0);
  commit();
  appendFileSync(path.join(dir, FILE), '\nЕщё слова.\n');
  expect(told()).toHaveLength(0);
});
