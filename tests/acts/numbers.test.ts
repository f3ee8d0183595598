import { describe, expect, it } from 'vitest';
import { articleRows, gridSquares, compareNumbers } from '../../src/acts/numbers.ts';
import type { ArticleState } from '../../src/acts/numbers.ts';

describe('compareNumbers', () => {
  it('orders articles as the law does, inserted ones after the one they follow', () => {
    const inOrder = ['1', '2', '2-1', '2-2', '2-10', '3', '13', '21', '21-1', '21-1-1', '22', '100'];
    expect([...inOrder].reverse().sort(compareNumbers)).toEqual(inOrder);
  });

  it('finds a number equal to itself', () => {
    expect(compareNumbers('21-1', '21-1')).toBe(0);
  });
});

const KNOWN = new Map<string, ArticleState>([
  ['1', 'retold'],
  ['3-1', 'known'],
  ['5', 'known'],
]);

describe('gridSquares', () => {
  it('has a square for every article, inserted ones in their places', () => {
    expect(gridSquares(5, KNOWN)).toEqual([
      { number: '1', state: 'retold' },
      { number: '2', state: 'unchecked' },
      { number: '3', state: 'unchecked' },
      { number: '3-1', state: 'known' },
      { number: '4', state: 'unchecked' },
      { number: '5', state: 'known' },
    ]);
  });

  it('grows by an article beyond the number that was known, without inventing those between', () => {
    const squares = gridSquares(2, new Map([['7', 'known']]));
    expect(squares.map(({ number }) => number)).toEqual(['1', '2', '7']);
  });

  it('is empty for an act whose articles are not counted', () => {
    expect(gridSquares(0, new Map())).toEqual([]);
  });
});

describe('articleRows', () => {
  it('gathers neighbouring unchecked articles, and only them', () => {
    expect(articleRows(gridSquares(8, KNOWN))).toEqual([
      { from: '1', to: '1', state: 'retold' },
      { from: '2', to: '3', state: 'unchecked' },
      { from: '3-1', to: '3-1', state: 'known' },
      { from: '4', to: '4', state: 'unchecked' },
      { from: '5', to: '5', state: 'known' },
      { from: '6', to: '8', state: 'unchecked' },
    ]);
  });

  it('keeps known neighbours apart', () => {
    const squares = gridSquares(
      2,
      new Map([
        ['1', 'known'],
        ['2', 'known'],
      ]),
    );
    expect(articleRows(squares)).toHaveLength(2);
    expect(articleRows([])).toEqual([]);
  });
});
