import { expect, it } from 'vitest';
import '../../src/collections.ts';
import { sumsCompared, summaryCompares } from '../../src/check/rules/summary-compares.ts';
import type { Passage } from '../../src/check/passages.ts';
import type { RuleInput } from '../../src/check/rules/rule.ts';
import type { ParsedFile } from '../../src/library/content-file.ts';
import { inWords } from '../support/messages.ts';

const file = (summary: string) =>
  ({
    path: 'x/ru.mdx',
    locale: 'ru',
    data: { summary },
    frontmatter: { place: () => ({ line: 2, column: 1 }) },
  }) as unknown as ParsedFile;

const complaints = (summary: string, text: string) =>
  inWords(
    summaryCompares.check({
      file: file(summary),
      passages: [{ text } as Passage],
    } as unknown as RuleInput),
  ).map(({ message }) => message);

it('a summary with two sums is shown to the editor; years and small numbers are not sums', () => {
  expect(sumsCompared(file('Сумма выросла с 13,9 до 43,8 млн сомов'))).toEqual([13_900_000, 43_800_000]);
  expect(sumsCompared(file('В 2019 году 43,8 млн сомов и 56 проектов'))).toEqual([]);
});

it('a summary must not set side by side what the text forbids to compare', () => {
  const summary = 'С 13,9 млн до 43,8 млн сомов.';
  expect(complaints(summary, 'Суммы 13,9 млн и 43,8 млн нельзя сравнивать: охват шире.')).toEqual([
    expect.stringContaining('«Суммы 13,9 млн и 43,8 млн нельзя сравнивать'),
  ]);
  expect(complaints(summary, 'Обе суммы одного министерства.')).toEqual([]);
  expect(complaints('Сумма — 43,8 млн сомов.', 'Её нельзя сравнивать с 13,9 млн.')).toEqual([]);
});
