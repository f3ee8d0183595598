import type { Locale } from '../i18n/index.ts';
import { collection, type Thing } from '../library/collection.ts';
import { guideSchema, type Guide } from './schema.ts';

export const guides = collection('guides', guideSchema);

/** The guides as editors ordered them. */
export async function guidesInOrder(locale: Locale): Promise<Thing<Guide>[]> {
  return (await guides.all(locale)).sort((a, b) => a.data.order - b.data.order);
}
