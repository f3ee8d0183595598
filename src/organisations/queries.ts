import type { Locale } from '../i18n/index.ts';
import { collection, type Thing } from '../library/collection.ts';
import { organisationSchema, type Organisation } from './schema.ts';

export const organisations = collection('organisations', organisationSchema);

/** The organisations as editors ordered them, then by name. */
export async function organisationsInOrder(locale: Locale): Promise<Thing<Organisation>[]> {
  const collator = new Intl.Collator(locale);
  const all = await organisations.all(locale);
  return all.sort((a, b) => a.data.order - b.data.order || collator.compare(a.data.title, b.data.title));
}
