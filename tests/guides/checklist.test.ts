import { expect, it } from 'vitest';
import { lineKeys } from '../../src/guides/checklist.ts';

it('a tick is kept by the step and the place within it', () => {
  expect(lineKeys([{ step: 0 }, { step: 1 }, { step: 1 }, { step: 3 }])).toEqual([
    '0-1',
    '1-1',
    '1-2',
    '3-1',
  ]);
});

it('a line added to one step moves no tick of another', () => {
  const before = lineKeys([{ step: 1 }, { step: 2 }]);
  const after = lineKeys([{ step: 1 }, { step: 1 }, { step: 2 }]);
  expect(after).toContain(before[0]);
  expect(after.at(-1)).toBe(before.at(-1));
});
