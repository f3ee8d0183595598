import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, SCHEMAS } from '../../src/content.kinds.ts';
import { checkContent } from '../../src/library/check/index.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { BROKEN } from '../support/content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Run {
  code: unknown;
  stdout: string;
  stderr: string;
}

/** Runs the command as an editor does, on one of the fixtures. */
function check(folder: string): Promise<Run> {
  const command = ['src/cli/check.ts'];
  const env = { ...process.env, CONTENT_DIR: `tests/fixtures/${folder}` };
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
    const { problems } = checkContent(BROKEN, SCHEMAS, RULES, markdownOptions(BROKEN));
    const errors = problems.filter(({ severity }) => severity !== 'warning').length;
    const lines = stderr.split('\n').filter(Boolean);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(lines.pop()).toBe(`Ошибок: ${errors}. Исправьте их и запустите проверку снова: npm run check`);
    expect(lines).toHaveLength(problems.length);
    for (const line of lines) {
      expect(line).toMatch(
        /^(предупреждение: )?tests\/fixtures\/broken\/[\w./-]+:\d+:\d+ {2}.+ \[[a-z-]+\]$/,
      );
    }
  });

  it('says that all is well, and succeeds', async () => {
    const { code, stdout, stderr } = await check('hub');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Читаемость, guides\/gorod\/ru\.mdx: предложений — 2, слов в обычном \(медиана\) — \d, в самом длинном — \d\.\nСодержание в порядке: файлов — \d+, предупреждений — 0\.\n$/,
    );
  });

  it('says so when there is no such folder', async () => {
    const { code, stderr } = await check('nowhere');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Папки с содержанием нет: .*nowhere\. Исправьте CONTENT_DIR\.\n$/);
  });
});
