import { describe, expect, it } from 'vitest';
import { FACETS, facetValues, filterMarks, valuesOf } from '../../src/cases/facets.ts';
import { facetLabel } from '../../src/cases/labels.ts';
import type { Case, Region, Sector } from '../../src/cases/schema.ts';

/** As much of a case as facets look at. */
function item(
  sectors: Sector[],
  regions: Region[],
  customerKind: Case['customerKind'],
  from: string,
  to?: string,
): Case {
  return { sectors, regions, customerKind, years: { from, ...(to !== undefined && { to }) } } as Case;
}

const CASES = [
  item(['youth', 'child'], ['batken'], 'city-hall', '2018-05', '2019'),
  item(['clean'], ['talas', 'batken'], 'city-hall', '2018'),
  item(['clean'], ['chui'], 'ayil-okmotu', '2021-11-30'),
];

describe('facets', () => {
  it('count the cases of each value that occurs, in the facet’s own order', () => {
    const counted = FACETS.map((facet) =>
      facetValues(CASES, facet).map(({ value, count }) => `${value} ${count}`),
    );
    expect(counted).toEqual([
      ['clean 2', 'youth 1', 'child 1'],
      ['chui 1', 'talas 1', 'batken 2'],
      ['city-hall 2', 'ayil-okmotu 1'],
      ['2021 1', '2019 1', '2018 2'],
    ]);
  });

  it('put a case under each of its years', () => {
    expect(valuesOf(item(['serv'], ['talas'], 'city-hall', '2013', '2015'), 'year')).toEqual([
      '2013',
      '2014',
      '2015',
    ]);
    expect(valuesOf(item(['serv'], ['talas'], 'city-hall', '2018-09-18'), 'year')).toEqual(['2018']);
  });

  it('of no cases are empty', () => {
    expect(FACETS.flatMap((facet) => facetValues([], facet))).toEqual([]);
  });
});

it('values are called by words of the reader', () => {
  expect(facetLabel('ru', 'sector', 'clean')).toBe('Чистота города');
  expect(facetLabel('en', 'customer', 'ayil-okmotu')).not.toContain('ayil-okmotu');
  expect(facetLabel('ky', 'year', '2018')).toBe('2018');
});

it('a card tells the filters what it is', () => {
  expect(filterMarks('batken-2018', CASES[1]!)).toEqual({
    'data-case': 'batken-2018',
    'data-sector': 'clean',
    'data-region': 'talas batken',
    'data-customer': 'city-hall',
    'data-year': '2018',
  });
});
