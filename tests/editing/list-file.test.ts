import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../src/editing/list-file.ts';
import { HUB } from '../support/content.ts';

const LIST = `# О списке.

- key: A
  title: 'Один: два'
  date: 2002-03

# --- Часть ---

- key: B
  title: "В кавычках"
`;

describe('a list of the content', () => {
  it('comes back letter for letter, whole ones too', () => {
    const real = (name: string) => readFileSync(path.join(HUB, `${name}.yaml`), 'utf8');
    expect(writeList(real('events'), readList(real('events')), 'id')).toBe(real('events'));
    for (const text of [LIST, real('sources')]) expect(writeList(text, readList(text), 'key')).toBe(text);
  });

  it('changes where a source has changed', () => {
    const [a, b] = readList(LIST);
    expect(writeList(LIST, [a!, { ...b, title: 'Иначе' }], 'key')).toBe(
      LIST.replace('"В кавычках"', 'Иначе'),
    );
    expect(writeList(LIST, [{ key: 'A', title: 'Иначе' }, b!], 'key')).toBe(
      LIST.replace("'Один: два'\n  date: 2002-03", 'Иначе'),
    );
  });

  it('loses none that has the name of another: the check will name it', () => {
    const [a, b] = readList(LIST);
    expect(writeList(LIST, [a!, b!, { key: 'B', title: 'Двойник' }], 'key')).toBe(
      `${LIST}\n- key: B\n  title: Двойник\n`,
    );
  });

  it('begins with the first item, under what is said above an empty list', () => {
    const first = [{ key: 'A', title: 'Один', main: false }];
    for (const empty of ['# О списке.\n', '# О списке.\n[]\n'])
      expect(writeList(empty, first, 'key')).toBe('# О списке.\n- key: A\n  title: Один\n');
    expect(writeList('', first, 'key')).toBe('- key: A\n  title: Один\n');
  });

  it('takes new ones at the end', () => {
    const now = [...readList(LIST), { key: 'C', title: 'Новый', date: '2003-04-05' }];
    expect(writeList(LIST, now, 'key')).toBe(`${LIST}\n- key: C\n  title: Новый\n  date: '2003-04-05'\n`);
  });

  it('loses those that are taken out', () => {
    const [a] = readList(LIST);
    expect(readList(writeList(LIST, [a!], 'key'))).toEqual([a]);
  });

  it('has no empty lines between its items where it had none', () => {
    expect(writeList('- id: a\n- id: b\n', [{ id: 'a' }, { id: 'b' }, { id: 'c' }], 'id')).toBe(
      '- id: a\n- id: b\n- id: c\n',
    );
  });
});
