import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SCHEMAS } from '../../src/collections.ts';
import { checkContent } from '../../src/check/index.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { HUB } from '../support/content.ts';
import { inWords } from '../support/messages.ts';

it('a section that every page links to keeps its name, under whatever heading', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'about-'));
  cpSync(HUB, dir, { recursive: true });
  const file = path.join(dir, 'about/hub/ru.mdx');
  const said = (heading: string) => {
    const text = readFileSync(path.join(HUB, 'about/hub/ru.mdx'), 'utf8');
    writeFileSync(file, text.replace(/## .+#report.+/, heading));
    const { problems } = checkContent(dir, SCHEMAS, markdownOptions(dir));
    return inWords(problems.filter(({ rule }) => rule === 'about-sections')).map(({ message }) => message);
  };
  expect(said('## Если нашли ошибку {/* #report */}')).toEqual([]);
  expect(said('## Если нашли ошибку {/* #mistakes */}')).toEqual([
    expect.stringContaining('верните его имя в конец заголовка, {/* #report */}'),
  ]);
  rmSync(dir, { recursive: true });
});
