import { expect, it } from 'vitest';
import { hasProblemAndResult } from '../../src/cases/rules.ts';
import type { ParsedFile } from '../../src/library/content-file.ts';

const missing = (sections: string[], data: object = {}) =>
  hasProblemAndResult({
    path: 'cases/x/ru.mdx',
    data,
    parsed: { sections: sections.map((id) => ({ id, title: '' })) },
  } as unknown as ParsedFile).map(({ args }) => args['name']);

it.each([
  [[], ['problem', 'result']],
  [['problem'], ['result']],
  [['lessons', 'result', 'problem'], []],
  [
    ['first', 'second'],
    ['problem', 'result'],
  ],
])('a case of the sections %j lacks %j, wherever they stand', (sections, lacks) => {
  expect(missing(sections)).toEqual(lacks);
});

it('a translation is compared with its original instead', () => {
  expect(missing([], { translates: 'ru' })).toEqual([]);
});
