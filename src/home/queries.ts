import type { Locale } from '../i18n/index.ts';
import { collection, type Thing } from '../library/collection.ts';
import { homeSchema, type Home } from './schema.ts';

const homes = collection('home', homeSchema);

/** The words of the front page. */
export async function homePage(locale: Locale): Promise<Thing<Home>> {
  const home = await homes.one('front', locale);
  if (!home) throw new Error('No content/home/front: run the content check');
  return home;
}
