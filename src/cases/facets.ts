import { CUSTOMERS, SECTORS, type Case } from './schema.ts';

/** What the list of cases can be narrowed by; also the first part of the narrowed list's address. */
export const FACETS = ['sector', 'year', 'customer'] as const;
export type Facet = (typeof FACETS)[number];

/** A facet's value with how many cases have it. */
export interface FacetValue {
  facet: Facet;
  value: string;
  count: number;
}

/** The values of a facet that a case has. */
export function valuesOf(data: Case, facet: Facet): string[] {
  if (facet === 'sector') return [data.sector];
  if (facet === 'customer') return [data.customerKind];
  const from = Number(data.years.from.slice(0, 4));
  const to = Number((data.years.to ?? data.years.from).slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** The values of a facet that occur, in the facet's own order (years: latest first). */
export function facetValues(cases: readonly Case[], facet: Facet): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of cases.flatMap((data) => valuesOf(data, facet)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const fixed: readonly string[] = facet === 'sector' ? SECTORS : facet === 'customer' ? CUSTOMERS : [];
  const order = fixed.length > 0 ? fixed : [...counts.keys()].sort().reverse();
  return order.flatMap((value) => {
    const count = counts.get(value);
    return count ? [{ facet, value, count }] : [];
  });
}

/** The locale-less address of the list narrowed to one value. */
export function facetAddress({ facet, value }: Pick<FacetValue, 'facet' | 'value'>): string {
  return `/cases/${facet}/${value}/`;
}
