import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/check/index.ts';
import { checkRedirects, checkRedirectTargets, redirects } from '../../src/publishing/redirects.ts';
import { inWords } from '../support/messages.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'redirects-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function complaints(yaml: string): string[] {
  writeFileSync(path.join(dir, 'redirects.yaml'), yaml);
  return checkRedirects(dir).map((problem) => formatProblem(problem, 'content'));
}

describe('the list of redirects', () => {
  it('may be absent or empty', () => {
    expect(checkRedirects(dir)).toEqual([]);
    expect(complaints('[]\n')).toEqual([]);
    expect(complaints('# только пояснение\n')).toEqual([]);
  });

  it('gives old and new addresses', () => {
    expect(complaints('- from: /a/\n  to: /b/c/\n')).toEqual([]);
    expect(redirects(dir)).toEqual([{ from: '/a/', to: '/b/c/' }]);
  });

  it('refuses chains and loops, naming the line', () => {
    const chain = complaints('- from: /a/\n  to: /b/\n- from: /b/\n  to: /c/\n');
    expect(chain).toEqual([
      expect.stringContaining('content/redirects.yaml:2:7  /b/ сам перенаправлен дальше'),
    ]);
    expect(complaints('- from: /a/\n  to: /b/\n- from: /b/\n  to: /a/\n')).toHaveLength(2);
    expect(complaints('- from: /a/\n  to: /a/\n')[0]).toContain('ведёт сам на себя');
  });

  it('refuses an address twice and addresses of another form', () => {
    expect(complaints('- from: /a/\n  to: /b/\n- from: /a/\n  to: /c/\n')[0]).toContain('3:9  адрес /a/ уже');
    for (const from of ['a/', '/a', 'https://example.org/a/', '/A/'])
      expect(complaints(`- from: ${from}\n  to: /b/\n`)[0], from).toContain('адрес пишется от корня сайта');
    expect(complaints('- from: /a/\n  to: /b/\n  why: x\n')).toHaveLength(1);
    expect(complaints('from: /a/\n')[0]).toContain('здесь должен быть список');
  });

  it('leads to pages that are there, and from none that is', () => {
    complaints('- from: /a/\n  to: /b/\n- from: /c/\n  to: /d/\n');
    const found = inWords(checkRedirectTargets(dir, new Set(['/b/', '/c/']))).map(({ line, message }) => [
      line,
      message,
    ]);
    expect(found).toEqual([
      [4, expect.stringContaining('страницы /d/ на сайте нет')],
      [3, expect.stringContaining('по адресу /c/ стоит страница')],
    ]);
  });
});
