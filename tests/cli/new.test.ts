import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HUB } from '../support/content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-'));
  cpSync(HUB, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function make(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const env = { ...process.env, CONTENT_DIR: folder, SITE_DATE: '2002-04-01' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/new.ts', ...args], { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');

// Starts a program: on a busy machine that takes its time.
describe('npm run new', { timeout: 60_000 }, () => {
  it('makes a case of what the command says and marks the rest', async () => {
    const words = ['--title', 'Нарын заказывает уход', '--place', 'Нарын', '--years.from', '2001'];
    const { code, stdout } = await make(
      'cases',
      ...words,
      '--regions',
      'naryn,osh',
      '--money.amount',
      '50000',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('cases/naryn-2001/ru.mdx');
    const made = text('cases/naryn-2001/ru.mdx');
    expect(made).toContain('title: Нарын заказывает уход\n');
    expect(made).toContain("updated: '2002-04-01'\n");
    expect(made).toContain('regions: [naryn, osh]\n');
    expect(made).toContain('  amount: 50000\n');
    expect(made).toContain("what: 'ЗАПОЛНИТЕ: Суть одной строкой");
    expect(made).toContain('## Проблема {/* #problem */}\n');
  });

  it('replaces nothing that is there, unless told to', async () => {
    const words = ['about', '--id', 'hub', '--title', 'Иное'];
    const before = text('about/hub/ru.mdx');
    const { code, stderr } = await make(...words);
    expect(code).toBe(2);
    expect(stderr).toContain('about/hub/ru.mdx уже есть');
    expect(text('about/hub/ru.mdx')).toBe(before);
    expect((await make(...words, '--force')).code).toBe(0);
    expect(text('about/hub/ru.mdx')).toContain('title: Иное');
  });

  it('makes a translation with its fingerprint', async () => {
    expect((await make('translation', 'content/cases/verhnij-holm/', 'en')).code).toBe(0);
    expect(text('cases/verhnij-holm/en.mdx')).toMatch(
      /^---\ntranslates: ru\nrevision: '[0-9a-f]{12}'\nstate: unreviewed\nupdated: '2002-04-01'\ntitle: 'ПЕРЕВЕДИТЕ: /,
    );
    expect((await make('translation', 'cases/verhnij-holm', 'en')).code).toBe(2);
  });

  it.each([
    [['letters'], 'Вида «letters» нет'],
    [['cases', '--plase', 'Нарын'], 'Не понимаю «--plase»'],
    [['cases', '--id', 'Нарын'], 'Имя папки «Нарын» не годится'],
    [['articles', '--title', 'Цель'], '--id zakon-70-2017/7'],
    [['translation', 'cases/verhnij-holm'], 'npm run new -- translation cases/batken-2018 ky'],
    [['translation', 'cases/verhnij-holm', 'ru'], 'написан сам оригинал'],
    [['translation', 'cases/nowhere', 'ky'], 'нет оригинала'],
    [[], 'npm run new -- <вид>'],
  ])('refuses %j in one sentence, and writes nothing', async (args, said) => {
    const { code, stderr } = await make(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(path.join(folder, 'cases/nowhere'))).toBe(false);
  });

  it('tells which fields a kind has', async () => {
    const { code, stdout } = await make('press', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--publisher *  Кто опубликовал');
  });
});
