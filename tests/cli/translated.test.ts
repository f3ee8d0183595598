import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
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

function translated(...files: string[]): Promise<{ code: unknown; stderr: string }> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return new Promise((resolve) => {
    const command = ['src/cli/translated.ts', ...files];
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, _stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stderr });
    });
  });
}

function edit(file: string, from: RegExp, to: string): void {
  const place = path.join(folder, file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
}

const rules = () => checkContent(folder, SCHEMAS, markdownOptions(folder)).problems.map(({ rule }) => rule);

// Starts a program: on a busy machine that takes its time.
describe('npm run translated', { timeout: 60_000 }, () => {
  it('says that a translation agrees with its original as it is now, and changes nothing else', async () => {
    edit(ORIGINAL, /двести книг/, 'триста книг');
    expect(rules()).toEqual(['stale']);
    const before = readFileSync(path.join(folder, TRANSLATION), 'utf8');
    expect(await translated(`content/${TRANSLATION}`)).toEqual({ code: 0, stderr: '' });
    expect(rules()).toEqual([]);
    const after = readFileSync(path.join(folder, TRANSLATION), 'utf8');
    expect(after).not.toBe(before);
    expect(after.replace(/^revision: .*$/m, '')).toBe(before.replace(/^revision: .*$/m, ''));
  });

  it('refuses a translation that is built otherwise than its original', async () => {
    edit(ORIGINAL, /\s*$/, '\n\nЕщё абзац.\n');
    const before = readFileSync(path.join(folder, TRANSLATION), 'utf8');
    const { code, stderr } = await translated(TRANSLATION);
    expect(code).toBe(1);
    expect(stderr).toMatch(/построен иначе[^]*ky\.mdx:\d+:\d+/);
    expect(readFileSync(path.join(folder, TRANSLATION), 'utf8')).toBe(before);
  });

  it('adds the fingerprint to a new translation, in quotes: YAML takes some of them for numbers', async () => {
    edit(TRANSLATION, /^revision: .*\n/m, '');
    expect(rules()).toEqual(['schema', 'stale']);
    expect((await translated(TRANSLATION)).code).toBe(0);
    expect(rules()).toEqual([]);
    expect(readFileSync(path.join(folder, TRANSLATION), 'utf8')).toMatch(
      /^---\ntranslates: ru\nrevision: '[0-9a-f]{12}'\n/,
    );
  });

  it('refuses what is no translation', async () => {
    const { code, stderr } = await translated(ORIGINAL, 'cases/nowhere/ky.mdx');
    expect(code).toBe(1);
    expect(stderr).toContain(`${ORIGINAL}: это не перевод`);
    expect(stderr).toContain('cases/nowhere/ky.mdx: это не перевод');
  });

  it('asks for files when there are none', async () => {
    const { code, stderr } = await translated();
    expect(code).toBe(2);
    expect(stderr).toContain('Укажите файлы переводов');
  });
});
