import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/library/mdx-file.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { inWords } from '../support/messages.ts';

const TEXT = `title: Холм
place:
  name: Верхний холм
events:
  - date: '2001'
    sources: [LETTER, LAW-1]
  - date: '2002'
empty:
`;

describe('places in YAML', () => {
  const yaml = parseYaml(TEXT, 2);
  const at = (path: (string | number)[], key?: string) => {
    const { line, column } = yaml.place(path, key);
    return `${line}:${column}`;
  };

  it('are those of the value, counted from the first line of the file', () => {
    expect(at(['title'])).toBe('2:8');
    expect(at(['place', 'name'])).toBe('4:9');
    expect(at(['events', 0, 'sources', 1])).toBe('7:23');
    expect(at(['events', 1])).toBe('8:5');
  });

  it('are those of the key when asked', () => {
    expect(at(['place'], 'name')).toBe('4:3');
    expect(at([], 'events')).toBe('5:1');
  });

  it('fall back to the nearest parent of what is not there', () => {
    expect(at(['place', 'height'])).toBe('4:3');
    expect(at(['events', 7, 'date'])).toBe('6:3');
    expect(at(['nothing', 'at', 'all'])).toBe('2:1');
    expect(at([], 'nothing')).toBe('2:1');
  });

  it('exist for an empty value', () => {
    expect(yaml.place(['empty']).line).toBe(9);
  });
});

describe('parseYaml', () => {
  it('keeps dates as they were written', () => {
    expect(parseYaml('date: 2018-09-18').data).toEqual({ date: '2018-09-18' });
  });

  it.each([
    ['a: 1\na: 2\n', '2:1', 'поле записано дважды'],
    ['a: один: два\n', '1:4', 'в тексте есть двоеточие'],
    ["a: 'один\nb: два\n", '1:4', 'кавыч'],
    ['a:\n\tb: 1\n', '2:1', 'табуляция'],
    // What stands at the wrong place is named where it stands, not where the parser stumbles.
    ['a:\n  - b: 1\n слово: слово\n  - b: 2\n    c: 3\n', '3:1', 'отступ'],
    ['a:\nb:\n    c: 1\n    d: 2\n  e:\n    f: 3\n', '2:1', 'отступ'],
    ['a:\n  - b: 1\n 31 июня       - c: 1\n    d: 2\n', '3:1', 'не поле'],
    ['a:\n  - b: 1\n <!-- слово --> - c: 1\n    d: 2\n', '3:1', 'не поле'],
    ['a:\n  - b: 1\n @    c: 1\n  - b: 2\n', '3:1', 'не поле'],
    ['e:\n  - a: 1\n  0x50  - b: 2\n    c: 3\n', '3:1', 'строка «0x50  - b: 2» не поле'],
  ])('explains %j at its place', (text, place, said) => {
    const { errors, data } = parseYaml(text);
    expect(errors.map(({ line, column }) => `${line}:${column}`)).toContain(place);
    expect(
      inWords(errors)
        .map(({ message }) => message)
        .join(),
    ).toContain(said);
    expect(data).toBeUndefined();
  });

  it('names a value that an empty line has cut in two', () => {
    const { slips } = parseYaml('title: Закон о\n\n  заказе\nnext: 1\n');
    expect(inWords(slips).map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      expect.stringMatching(/^1:8 внутри значения пустая строка/),
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(parseYaml('')).toMatchObject({ data: null, errors: [] });
    expect(parseYaml('').place(['title'])).toEqual({ line: 1, column: 1 });
  });
});

describe('splitFrontmatter', () => {
  it('takes the lines between the dashes', () => {
    expect(splitFrontmatter('---\ntitle: А\n---\n\nТекст\n---\n')).toEqual({
      frontmatter: 'title: А',
      body: '\nТекст\n---\n',
    });
  });

  it('understands files saved on Windows, and empty frontmatter', () => {
    expect(splitFrontmatter('---\r\ntitle: А\r\n---\r\nТекст')).toEqual({
      frontmatter: 'title: А',
      body: 'Текст',
    });
    expect(splitFrontmatter('---\n---\n')).toEqual({ frontmatter: '', body: '' });
  });

  it.each(['Текст', '\n---\ntitle: А\n---\n', '---\ntitle: А\n'])('finds none in %j', (text) => {
    expect(splitFrontmatter(text)).toBeUndefined();
  });
});
