import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { Case } from './schema.ts';

/** Where the cases stand side by side; `?cases=one,two` chooses. */
export const COMPARE_ADDRESS = '/cases/compare/';
/** Where the page of costs stands. */
export const COSTS_ADDRESS = '/cases/costs/';

export const cases = queriesOf<Case>('cases');

/** The cases, those that began last first; those of a year as editors ordered them. */
export async function casesInOrder(locale: Locale): Promise<Entry<Case>[]> {
  const all = await cases.all(locale);
  return all.sort(
    (a, b) => b.data.years.from.localeCompare(a.data.years.from) || a.data.order - b.data.order,
  );
}
