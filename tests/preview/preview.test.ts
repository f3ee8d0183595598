import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeAnew } from '../../src/library/once.ts';
import { errorPage, withErrors } from '../../src/preview/html.ts';
import { errorsOfPage, errorsOfText, fieldsFit } from '../../src/preview/problems.ts';
import { HUB } from '../support/content.ts';

describe('mistakes on a page', () => {
  const error = 'content/press/a/ru.mdx:3:1  нет поля «title» & не закрыт <Note>';

  test('stand above everything else, the place first; what was typed stays text', () => {
    const html = withErrors('<html><body class="a"><main>Текст</main></body></html>', [error]);
    expect(html).toMatch(/^<html><body class="a"><div class="preview-errors" lang="ru"/);
    expect(html).toContain(
      '<code>content/press/a/ru.mdx:3:1</code><br>нет поля «title» &amp; не закрыт &lt;Note>',
    );
    expect(html).toContain('<main>Текст</main>');
  });

  test('that there are none of change nothing', () => {
    expect(withErrors('<body>', [])).toBe('<body>');
  });

  test('take the place of a page that cannot be made, which comes back by itself', () => {
    const html = errorPage([error]);
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('/@vite/client');
    expect(html).toContain('&lt;Note>');
  });
});

describe('the mistakes of a page', () => {
  let content: string;
  const guide = () => path.join(content, 'guides/gorod/ru.mdx');
  const edit = (file: string, change: (text: string) => string) => {
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    makeAnew();
  };

  beforeEach(() => {
    content = mkdtempSync(path.join(tmpdir(), 'preview-'));
    cpSync(HUB, content, { recursive: true });
    vi.stubEnv('CONTENT_DIR', content);
    vi.stubEnv('SITE_DATE', '2002-03-04');
    makeAnew();
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(content, { recursive: true });
    makeAnew();
  });

  test('are none while its files are sound', () => {
    expect(errorsOfPage('/guides/gorod/')).toEqual([]);
    expect(fieldsFit(guide())).toBe(true);
  });

  test('are those of its text, also where another language falls back to it; other pages have none', () => {
    edit(guide(), (text) => text.replace(/^---\n/, ''));
    expect(errorsOfPage('/guides/gorod/').join('\n')).toContain('guides/gorod/ru.mdx:1:1');
    expect(errorsOfPage('/ky/guides/gorod/').join('\n')).toContain('guides/gorod/ru.mdx:1:1');
    expect(errorsOfPage('/press/2002-03-05-pismo/')).toEqual([]);
    expect(fieldsFit(guide())).toBe(false);
  });

  test('in the words are no reason to keep its old fields', () => {
    edit(guide(), (text) => `${text}\n[^NOBODY]\n`);
    expect(errorsOfText(guide()).join('\n')).toContain('NOBODY');
    expect(fieldsFit(guide())).toBe(true);
  });

  test('are those of the sources, too', () => {
    edit(path.join(content, 'sources.yaml'), (text) => `${text}\n- [\n`);
    expect(errorsOfPage('/guides/gorod/').join('\n')).toContain('sources.yaml');
  });
});
