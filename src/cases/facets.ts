import { CUSTOMERS, REGIONS, SECTORS, type Case } from './schema.ts';

/** What the list of cases can be narrowed by; also the names in the narrowed list's address. */
export const FACETS = ['sector', 'region', 'customer', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** A facet's value with how many cases have it. */
export interface FacetValue {
  facet: Facet;
  value: string;
  count: number;
}

/** The values of a facet that a case has. */
export function valuesOf(data: Case, facet: Facet): string[] {
  if (facet === 'sector') return data.sectors;
  if (facet === 'region') return data.regions;
  if (facet === 'customer') return [data.customerKind];
  const from = Number(data.years.from.slice(0, 4));
  const to = Number((data.years.to ?? data.years.from).slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** What the filters need to know of a case, as attributes of its card, row and pin. */
export function filterMarks(id: string, data: Case): Record<`data-${string}`, string> {
  const marks = FACETS.map((facet) => [`data-${facet}`, valuesOf(data, facet).join(' ')] as const);
  return { 'data-case': id, ...Object.fromEntries(marks) };
}

const FIXED: Readonly<Record<Exclude<Facet, 'year'>, readonly string[]>> = {
  sector: SECTORS,
  region: REGIONS,
  customer: CUSTOMERS,
};

/** The values of a facet that occur, in the facet's own order (years: latest first). */
export function facetValues(cases: readonly Case[], facet: Facet): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of cases.flatMap((data) => valuesOf(data, facet)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = facet === 'year' ? [...counts.keys()].sort().reverse() : FIXED[facet];
  return order.flatMap((value) => {
    const count = counts.get(value);
    return count ? [{ facet, value, count }] : [];
  });
}
