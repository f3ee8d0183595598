import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { ORGANISATION_TYPES, type Organisation } from './schema.ts';

export const organisations = queriesOf<Organisation>('organisations');

/** The organisations as editors ordered them, then by name. */
export async function organisationsInOrder(locale: Locale): Promise<Entry<Organisation>[]> {
  const collator = new Intl.Collator(locale);
  const all = await organisations.all(locale);
  return all.sort((a, b) => a.data.order - b.data.order || collator.compare(a.data.title, b.data.title));
}

/** The organisations of each type that occurs, in the order given. */
export function organisationsByType(
  all: readonly Entry<Organisation>[],
): { type: Organisation['type']; organisations: Entry<Organisation>[] }[] {
  return ORGANISATION_TYPES.map((type) => ({
    type,
    organisations: all.filter(({ data }) => data.type === type),
  })).filter(({ organisations: ofType }) => ofType.length > 0);
}
