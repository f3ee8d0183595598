import { expect, it } from 'vitest';
import { hasProblemAndResult } from '../../src/cases/rules.ts';
import type { ParsedFile } from '../../src/library/content-file.ts';

it.each([
  [0, 1],
  [1, 1],
  [2, 0],
  [5, 0],
])('a case of %i sections has %i problems', (sections, problems) => {
  const file = {
    path: 'cases/x/ru.mdx',
    parsed: { sections: Array.from({ length: sections }, (_, i) => ({ id: `s-${i}`, title: '' })) },
  } as unknown as ParsedFile;
  expect(hasProblemAndResult(file)).toHaveLength(problems);
});
