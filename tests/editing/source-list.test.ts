import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, writeSources } from '../../src/editing/source-list.ts';

const LIST = `# О списке.

- key: A
  title: 'Один: два'
  date: 2002-03

# --- Часть ---

- key: B
  title: "В кавычках"
`;

describe('the list of sources', () => {
  it('comes back letter for letter, the real one too', () => {
    const real = readFileSync(path.resolve(import.meta.dirname, '../../content/sources.yaml'), 'utf8');
    for (const text of [LIST, real]) expect(writeSources(text, readSources(text))).toBe(text);
  });

  it('changes where a source has changed', () => {
    const [a, b] = readSources(LIST);
    expect(writeSources(LIST, [a!, { ...b, title: 'Иначе' }])).toBe(LIST.replace('"В кавычках"', 'Иначе'));
    expect(writeSources(LIST, [{ key: 'A', title: 'Иначе' }, b!])).toBe(
      LIST.replace("'Один: два'\n  date: 2002-03", 'Иначе'),
    );
  });

  it('takes new ones at the end', () => {
    const now = [...readSources(LIST), { key: 'C', title: 'Новый', date: '2003-04-05' }];
    expect(writeSources(LIST, now)).toBe(`${LIST}\n- key: C\n  title: Новый\n  date: '2003-04-05'\n`);
  });

  it('loses those that are taken out', () => {
    const [a] = readSources(LIST);
    expect(readSources(writeSources(LIST, [a!]))).toEqual([a]);
  });
});
