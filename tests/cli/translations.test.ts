import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HUB } from '../support/content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ORIGINAL = 'cases/verhnij-holm/ru.mdx';
const TRANSLATION = 'cases/verhnij-holm/ky.mdx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(HUB, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function translations(...args: string[]): string {
  const env = { ...process.env, CONTENT_DIR: folder };
  return execFileSync(process.execPath, ['src/cli/translations.ts', ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

function change(from: RegExp, to: string, file = ORIGINAL): void {
  const place = path.join(folder, file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
}

/** The line of a table that begins so, its numbers. */
function counts(output: string, language: string, row: string): number[] {
  const table = output.slice(output.indexOf(language));
  return (new RegExp(`^ +${row}(.*)$`, 'm').exec(table)?.[1] ?? '').trim().split(/\s+/).map(Number);
}

// Starts programs: on a busy machine that takes its time.
describe('npm run translations', { timeout: 60_000 }, () => {
  it('counts by language and collection, and names what is missing', () => {
    const output = translations();
    const [missing = 0, stale, unreviewed = 0, reviewed = 0] = counts(output, '(ky)', 'всего');
    expect(stale).toBe(0);
    expect(output.split('(en)')[0]?.match(/ky\.mdx$/gm)).toHaveLength(missing);
    expect([unreviewed, reviewed]).toEqual([0, 1]);
    expect(translations('--all')).not.toContain(TRANSLATION);
    change(/^state: .*$/m, 'state: unreviewed', TRANSLATION);
    expect(counts(translations(), '(ky)', 'cases')).toEqual([0, 0, 1, 0]);
    expect(translations()).not.toContain(TRANSLATION);
    expect(translations('--all')).toContain(TRANSLATION);
  });

  it('shows what has changed in an original since it was translated', () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Begin');
    change(/двести книг/, 'триста книг');
    git('commit', '-qam', 'More books');
    const output = translations();
    expect(counts(output, '(ky)', 'cases')[1]).toBe(1);
    expect(output).toMatch(/Оригинал изменился после перевода: .*cases\/verhnij-holm\/ky\.mdx/);
    expect(output).toContain('[-двести-]{+триста+} книг');
    expect(output).toContain(`npm run translated -- ${TRANSLATION}`);
  });

  it('says so where the history does not have the text that was translated', () => {
    change(/двести книг/, 'триста книг');
    expect(translations()).toContain('прежнего текста в истории git нет');
  });
});
