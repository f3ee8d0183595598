import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { Overview } from './schema.ts';

export const overviews = queriesOf<Overview>('overviews');

/** The overviews as editors ordered them, then by title. */
export async function overviewsInOrder(locale: Locale): Promise<Entry<Overview>[]> {
  const collator = new Intl.Collator(locale);
  const all = await overviews.all(locale);
  return all.sort((a, b) => a.data.order - b.data.order || collator.compare(a.data.title, b.data.title));
}
