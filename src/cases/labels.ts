import { formatNumber, translator, type Key, type Locale } from '../i18n/index.ts';
import type { Facet } from './facets.ts';
import type { Case, Region, Sector } from './schema.ts';

/** The reader's word for a facet's value: «Чистота города», «2018», «Мэрия». */
export function facetLabel(locale: Locale, facet: Facet, value: string): string {
  if (facet === 'year') return value;
  const keys: Record<Exclude<Facet, 'year'>, Key> = {
    sector: `ui.sector.${value as Sector}`,
    region: `cases.region.${value as Region}`,
    customer: `cases.customer.${value as Case['customerKind']}`,
  };
  return translator(locale)(keys[facet]);
}

/** The regions of a case in one line: «Джалал-Абадская область, Таласская область». */
export function regionNames(locale: Locale, regions: readonly Region[]): string {
  return regions.map((region) => facetLabel(locale, 'region', region)).join(', ');
}

/** A sum in soms: «50 000 сомов», «400 001 сом». */
export function moneyText(locale: Locale, amount: number): string {
  return translator(locale)('cases.money', { n: amount, amount: formatNumber(locale, amount) });
}
