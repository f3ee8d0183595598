import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/cli/check.ts';
import { BROKEN, HUB } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Run {
  code: unknown;
  stdout: string;
  stderr: string;
}

/** Runs the command as an editor does, on one of the fixtures or on a folder of its own. */
function check(folder: string, ...args: string[]): Promise<Run> {
  const command = ['src/cli/check.ts', ...args];
  const env = { ...process.env, CONTENT_DIR: path.resolve(ROOT, 'tests/fixtures', folder) };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

// Starts a program: on a busy machine that takes its time.
describe('npm run check', { timeout: 60_000 }, () => {
  it('prints every problem in one run, as lines a terminal makes links of, and fails', async () => {
    const { code, stdout, stderr } = await check('broken');
    const { problems } = everything(BROKEN);
    const errors = problems.filter(({ severity }) => severity !== 'warning').length;
    const lines = stderr.split('\n').filter(Boolean);
    const fixable = problems.filter(({ fix }) => fix).length;
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(lines.pop()).toBe(`Ошибок: ${errors}. Исправьте их и запустите проверку снова: npm run check`);
    expect(lines.pop()).toBe(`Из них исправит сама команда npm run check -- --fix: ${fixable}.`);
    expect(lines).toHaveLength(problems.length);
    expect(new Set(lines.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1])).size).toBeGreaterThan(30);
    for (const line of lines) {
      expect(line).toMatch(
        /^(предупреждение: )?tests\/fixtures\/broken\/[\w./-]+:\d+:\d+ {2}.+ \[[a-z-]+\]$/,
      );
    }
  });

  it('also writes the report that GitLab shows: each problem once, at its file and line', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
    const file = path.join(folder, 'report.json');
    try {
      expect((await check('broken', '--report', file)).code).toBe(1);
      const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
      const problems = inWords(everything(BROKEN).problems);
      expect(report.map(({ description }) => description)).toEqual(problems.map(({ message }) => message));
      expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(problems.length);
      expect(report[0]).toEqual({
        description: problems[0]?.message,
        check_name: problems[0]?.rule,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        severity: problems[0]?.severity === 'warning' ? 'minor' : 'major',
        location: {
          path: `tests/fixtures/broken/${problems[0]?.file}`,
          lines: { begin: problems[0]?.line },
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says that all is well, and succeeds', async () => {
    const { code, stdout, stderr } = await check('hub');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Читаемость, guides\/gorod\/ru\.mdx: предложений — \d, слов в обычном \(медиана\) — \d, в самом длинном — \d\.\nСодержание в порядке: файлов — \d+, предупреждений — 0\.\n$/,
    );
  });

  it.each([
    ['ky', 'Каталар: ', 'эскертүү: '],
    ['en', 'Errors: ', 'warning: '],
  ])('speaks %s when asked', async (lang, failed, warning) => {
    const { code, stderr } = await check('broken', '--lang', lang);
    const lines = stderr.split('\n').filter(Boolean);
    expect(code).toBe(1);
    expect(lines.at(-1)).toContain(failed);
    expect(lines.some((line) => line.startsWith(warning))).toBe(true);
  });

  it('makes annotations for GitHub', async () => {
    const { code, stdout } = await check('broken', '--format', 'github');
    const lines = stdout.split('\n').filter(Boolean);
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^::error file=tests\/fixtures\/broken\/press\/bare-sum\/ru\.mdx,line=11,col=21,title=sum-without-unit::сумма 120 000/,
      ),
    );
    expect(
      lines.filter((line) => !/^::(?:error|warning) file=[^:]+,line=\d+,col=\d+,title=[a-z-]+::./.test(line)),
    ).toEqual([]);
  });

  it('mends what needs no thought, and only that', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fix-'));
    cpSync(HUB, folder, { recursive: true });
    const file = path.join(folder, 'about/hub/ru.mdx');
    const sound = readFileSync(file, 'utf8');
    const [, title = ''] = /^title: (.*)$/m.exec(sound) ?? [];
    const spoilt = sound
      .replace(/^(title: .*)\n(summary: .*)\n/m, '$2\n$1\n')
      .concat('\nФонд "Дом \'Мира\'" - это [«друзья "Холма"»](../hub/ru.mdx) 2001-2002 годов, `a - "b"`.\n');
    writeFileSync(file, `\uFEFF${spoilt}`);
    const { code, stdout } = await check(folder, '--fix');
    const mended = readFileSync(file, 'utf8');
    const after = await check(folder);
    rmSync(folder, { recursive: true });
    expect(title).not.toBe('');
    expect(stdout).toMatch(/about\/hub\/ru\.mdx: исправлено — \d/);
    expect(code).toBe(0);
    expect(mended).toBe(
      sound.concat(
        '\nФонд «Дом \'Мира\'» — это [«друзья „Холма“»](../hub/ru.mdx) 2001–2002 годов, `a - "b"`.\n',
      ),
    );
    expect(after.stderr).toBe('');
  });

  it.each([['--lang', 'de'], ['--format', 'xml'], ['--mend'], ['cases']])(
    'refuses %s %s',
    async (...args) => {
      const { code, stderr } = await check('hub', ...args);
      expect(code).toBe(2);
      expect(stderr).toContain('npm run check -- [--lang ru|ky|en]');
    },
  );

  it('says so when there is no such folder', async () => {
    const { code, stderr } = await check('nowhere');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Папки с содержанием нет: .*nowhere\. Исправьте CONTENT_DIR\.\n$/);
  });
});
