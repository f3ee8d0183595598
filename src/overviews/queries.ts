import type { Locale } from '../i18n/index.ts';
import { collection, type Thing } from '../library/collection.ts';
import { overviewSchema, type Overview } from './schema.ts';

export const overviews = collection('overviews', overviewSchema);

/** The overviews as editors ordered them, then by title. */
export async function overviewsInOrder(locale: Locale): Promise<Thing<Overview>[]> {
  const collator = new Intl.Collator(locale);
  const all = await overviews.all(locale);
  return all.sort((a, b) => a.data.order - b.data.order || collator.compare(a.data.title, b.data.title));
}
