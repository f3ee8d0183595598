import { describe, expect, it } from 'vitest';
import { byPlace, formatProblem } from '../../src/check/problem.ts';
import type { Problem } from '../../src/check/problem.ts';
import { nearest } from '../../src/library/nearest.ts';
import { fieldMessage } from '../../src/check/messages/fields.ts';

const problem = (file: string, line: number, column: number): Problem => ({
  file,
  line,
  column,
  ...fieldMessage('fields.fact', { name: 'date' }),
});

it('problems stand by file, then by place, as an editor works through them', () => {
  const sorted = [problem('b', 1, 1), problem('a', 10, 2), problem('a', 2, 9), problem('a', 10, 1)].sort(
    byPlace,
  );
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a:2:9',
    'a:10:1',
    'a:10:2',
    'b:1:1',
  ]);
});

it('a problem is a line that a terminal makes a link of', () => {
  expect(formatProblem(problem('cases/x/ru.mdx', 4, 7), 'content')).toBe(
    'content/cases/x/ru.mdx:4:7  поле «date» — факт, он стоит один раз, в оригинале: уберите эту строку [schema]',
  );
});

describe('nearest', () => {
  it.each([
    ['sumary', 'summary'],
    ['Title', 'title'],
    ['udpated', 'updated'],
    ['DPI-2018-6', 'DPI-2018-06'],
  ])('%s was meant to be %s', (word, meant) => {
    expect(nearest(word, ['title', 'summary', 'updated', 'DPI-2018-06', 'DPI-2019-07'])).toBe(meant);
  });

  it('does not guess wildly', () => {
    expect(nearest('colour', ['title', 'summary'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});
