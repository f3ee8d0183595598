import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures/official');
let content: string;

// Each test starts the command anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  mkdirSync(path.join(content, 'acts/zakon-1'), { recursive: true });
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

function run(...args: string[]) {
  const result = spawnSync(process.execPath, ['src/cli/import-act.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status: result.status, out: result.stdout, error: result.stderr.trim() };
}

const file = (name: string) => path.join(FIXTURES, name);
const law = ['--act', 'zakon-1', '--lang', 'ru', '--edition', '2002-01-05'];
const written = () => path.join(content, 'acts/zakon-1/text/2002-01-05.ru.md');

it('writes the text of the edition once; the same file again changes nothing', () => {
  expect(run(file('word.ru.html'), ...law).out).toContain('Найдено: разделов — 1, глав — 2, статей — 9');
  const before = { text: readFileSync(written(), 'utf8'), time: statSync(written()).mtimeMs };
  expect(run(file('word.ru.html'), ...law).out).toContain('ничего не изменилось');
  expect({ text: readFileSync(written(), 'utf8'), time: statSync(written()).mtimeMs }).toEqual(before);
  expect(readdirSync(path.join(content, 'acts/zakon-1'))).toEqual(['text']);
});

it('tries without writing, and answers programs', () => {
  const { out, status } = run(file('answer.ru.json'), ...law, '--dry-run', '--json');
  const report = JSON.parse(out) as Record<string, unknown>;
  expect(report).toMatchObject({
    articles: 9,
    chapters: 2,
    sections: 1,
    textShare: 1,
    dryRun: true,
    changed: true,
  });
  for (const list of ['warnings', 'duplicates', 'gaps']) expect(report[list]).toBeInstanceOf(Array);
  expect(status).toBe(0);
  expect(existsSync(written())).toBe(false);
});

it('takes the day of the edition as the base writes it', () => {
  run(file('word.ru.docx'), '--act', 'zakon-1', '--lang', 'ru', '--edition', '05.01.2002 № 2');
  expect(existsSync(written())).toBe(true);
});

it.each([
  [
    'an act that is not there',
    ['--act', 'zakon-9', '--lang', 'ru', '--edition', '2002-01-05'],
    'Акта «zakon-9» нет',
  ],
  ['no language', ['--act', 'zakon-1', '--edition', '2002-01-05'], 'Язык не назван'],
  ['a wrong day', ['--act', 'zakon-1', '--lang', 'ru', '--edition', '2002-02-31'], 'Дата редакции не понята'],
  ['an unknown option', ['--fast'], 'Команда не понята'],
])('%s: says so in a sentence and writes nothing', (_, args, sentence) => {
  const { status, error } = run(file('word.ru.html'), ...args);
  expect(status).toBe(1);
  expect(error).toContain(sentence);
  expect(error.split('\n')).toHaveLength(1);
  expect(readdirSync(path.join(content, 'acts/zakon-1'))).toEqual([]);
});
