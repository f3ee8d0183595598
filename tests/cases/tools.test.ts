import { describe, expect, it } from 'vitest';
import { costsOf } from '../../src/cases/costs.ts';
import type { Case } from '../../src/cases/schema.ts';
import { likeness, similarTo } from '../../src/cases/similar.ts';
import type { Entry } from '../../src/library/entries.ts';

function caseOf(id: string, data: Partial<Case>): Entry<Case> {
  return { id, data: { costs: [], ...data } } as unknown as Entry<Case>;
}

describe('what it cost', () => {
  const cost = { id: 'x', text: 'книги', sources: ['LETTER'] };
  const costs = costsOf([
    caseOf('b', { costs: [{ ...cost, year: 2019, amount: 38_000_000, about: true, projects: 56 }] }),
    caseOf('a', {
      costs: [
        { ...cost, year: 2018, amount: 50_000, projects: 1 },
        { ...cost, year: 2018, amount: 12_000, projects: undefined },
      ],
    }),
  ]);

  it('is told by year, the latest first; what is divided is rounded, and is not called given', () => {
    expect(costs.map(({ item, perProject, isGiven }) => [item.id, perProject, isGiven])).toEqual([
      ['b', 679_000, false],
      ['a', undefined, false],
      ['a', 50_000, true],
    ]);
  });
});

describe('a case is like another', () => {
  const money = (amount: number) => ({ amount, text: 'бюджет', sources: ['LETTER'] });
  const town = caseOf('town', {
    sectors: ['clean'],
    customerKind: 'city-hall',
    money: money(50_000),
  });
  const near = caseOf('near', {
    sectors: ['clean', 'youth'],
    customerKind: 'city-hall',
    money: money(140_000),
  });
  const far = caseOf('far', {
    sectors: ['serv'],
    customerKind: 'city-hall',
    money: { unknown: 'сумма не найдена' },
  });
  const other = caseOf('other', { sectors: ['serv'], customerKind: 'state-body', money: money(1_000_000) });

  it('by sector, kind of customer and size, the likest first', () => {
    expect(likeness(town.data, near.data)).toEqual(['sector', 'customer', 'size']);
    expect(similarTo(town, [other, far, near, town]).map(({ other: { id } }) => id)).toEqual(['near', 'far']);
  });
});
