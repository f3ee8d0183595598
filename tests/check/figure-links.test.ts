import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { checkFigureLinks, numbersIn } from '../../src/check/figure-links.ts';
import type { ParsedFile } from '../../src/library/content-file.ts';
import { inWords } from '../support/messages.ts';

const town = {
  data: {
    figures: [
      { id: 'budget', value: 400, unit: 'тыс. сомов' },
      { id: 'people', unknown: 'не найдено' },
    ],
  },
} as unknown as ParsedFile;

/** What the check says of a text that links to the figures of a town with these words. */
function complaints(text: string, anchor = 'figure-budget'): string[] {
  const address = `/cases/gorod/#${anchor}`;
  const file = {
    path: 'overviews/x/ru.mdx',
    parsed: { outline: [{ links: [{ address, text }], position: { line: 7, column: 1 } }] },
  } as unknown as ParsedFile;
  return inWords(checkFigureLinks(file, (entry) => (entry === 'cases/gorod' ? [town] : []))).map(
    ({ message }) => message,
  );
}

describe('a number told on another page', () => {
  it.each([
    '400 000 сомов',
    '400\u00A0000 сом',
    '400,000 soms',
    '400 тыс. сомов',
    '0,4 млн сомов',
    '0.4 million',
  ])('%s is the figure it links to', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it('is refused where it differs, or where the words say no number', () => {
    expect(complaints('40 000 сомов')).toEqual([
      '«40 000 сомов» расходится с показателем, на который ведёт ссылка: там 400 тыс. сомов',
    ]);
    expect(complaints('столько')).toHaveLength(1);
  });

  it('leads to a figure that is known', () => {
    expect(complaints('400 000 сомов', 'figure-people')).toEqual([
      'числа «#figure-people» среди показателей нет, а есть figure-budget: исправьте часть после #',
    ]);
  });
});

it('numbers are read in the three languages', () => {
  expect(numbersIn('1 000 сомов, 43,8 млн, в 2019 году 88')).toEqual([1000, 43_800_000, 2019, 88]);
  expect(numbersIn('50,000 soms, 13.9 million')).toEqual([50_000, 13_900_000]);
});
