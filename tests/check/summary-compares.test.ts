import { expect, it } from 'vitest';
import { sumsCompared } from '../../src/check/rules/summary-compares.ts';
import type { ParsedFile } from '../../src/library/content-file.ts';

const sums = (summary: string) => sumsCompared({ data: { summary } } as unknown as ParsedFile);

it('a summary with two sums is shown to the editor; years and small numbers are not sums', () => {
  expect(sums('Сумма выросла с 13,9 до 43,8 млн сомов')).toEqual([13_900_000, 43_800_000]);
  expect(sums('400 000 сомов на один проект, 50 000 на другой')).toEqual([400_000, 50_000]);
  expect(sums('В 2019 году 43,8 млн сомов и 56 проектов')).toEqual([]);
});
