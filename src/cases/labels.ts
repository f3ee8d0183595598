import { translator, type Key, type Locale } from '../i18n/index.ts';
import type { Facet } from './facets.ts';
import type { Case, Sector } from './schema.ts';

/** The reader's word for a facet's value: «Чистота города», «2018», «Мэрия». */
export function facetLabel(locale: Locale, facet: Facet, value: string): string {
  if (facet === 'year') return value;
  const keys: Record<'sector' | 'customer', Key> = {
    sector: `ui.sector.${value as Sector}`,
    customer: `cases.customer.${value as Case['customerKind']}`,
  };
  return translator(locale)(keys[facet]);
}
