import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { Guide } from './schema.ts';

export const guides = queriesOf<Guide>('guides');

/** The guides as editors ordered them. */
export async function guidesInOrder(locale: Locale): Promise<Entry<Guide>[]> {
  return (await guides.all(locale)).sort((a, b) => a.data.order - b.data.order);
}
