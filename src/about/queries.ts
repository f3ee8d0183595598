import type { Locale } from '../i18n/index.ts';
import { collection, type Thing } from '../library/collection.ts';
import { aboutSchema, type AboutPage } from './schema.ts';

export const aboutPages = collection('about', aboutSchema);

/** The pages about the hub beside its first one, in the alphabet of their titles. */
export async function furtherPages(locale: Locale): Promise<Thing<AboutPage>[]> {
  const collator = new Intl.Collator(locale);
  return (await aboutPages.all(locale))
    .filter(({ id }) => id !== 'hub')
    .sort((a, b) => collator.compare(a.data.title, b.data.title));
}
