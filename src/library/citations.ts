import type { Locale } from '../i18n/index.ts';
import { readBodies } from './bodies.ts';
import { addressOf } from './entry-id.ts';
import { factSources } from './markdown.ts';
import { titleOf, wordsOfEntry } from './references.ts';
import { contentDir } from './settings.ts';

/** A page that cites a source, named in the best language for the reader. */
export interface CitingPage {
  address: string;
  label: string;
  lang: Locale;
}

/** Which pages cite each source, by key. */
export async function citedBy(locale: Locale): Promise<Map<string, CitingPage[]>> {
  const pages = new Map<string, Map<string, CitingPage>>();
  for (const { entry, path, body } of await readBodies()) {
    const { lang } = await wordsOfEntry(entry, locale);
    const page = { address: addressOf(entry), label: await titleOf(entry, locale), lang };
    for (const key of [
      ...factSources(contentDir(), path),
      ...body.citations.map((citation) => citation.key),
    ]) {
      pages.set(key, (pages.get(key) ?? new Map<string, CitingPage>()).set(page.address, page));
    }
  }
  return new Map([...pages].map(([key, byAddress]) => [key, [...byAddress.values()]]));
}
