import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { AboutPage } from './schema.ts';

/** The page about personal details, by its folder in content/about. */
export const PRIVACY_PAGE = 'personal-data';

export const aboutPages = queriesOf<AboutPage>('about');

/** The pages about the hub beside its first one, in the alphabet of their titles. */
export async function furtherPages(locale: Locale): Promise<Entry<AboutPage>[]> {
  const collator = new Intl.Collator(locale);
  return (await aboutPages.all(locale))
    .filter(({ id }) => id !== 'hub')
    .sort((a, b) => collator.compare(a.data.title, b.data.title));
}
