import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { guideSchema, type Guide } from './schema.ts';

export const guides = queriesOf('guides', guideSchema);

/** The guides as editors ordered them. */
export async function guidesInOrder(locale: Locale): Promise<Entry<Guide>[]> {
  return (await guides.all(locale)).sort((a, b) => a.data.order - b.data.order);
}
