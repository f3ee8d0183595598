import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { Home } from './schema.ts';

const homes = queriesOf<Home>('home');

/** The words of the front page. */
export async function homePage(locale: Locale): Promise<Entry<Home>> {
  const home = await homes.one('front', locale);
  if (!home) throw new Error('No content/home/front: run the content check');
  return home;
}
