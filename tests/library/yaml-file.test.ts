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
