import type { Locale } from '../i18n/index.ts';
import { filesOf, livesAt, originalOf } from './entries.ts';
import type { EntryId } from './entry-id.ts';
import { sourceKeysIn } from './markdown.ts';
import { titleOf, wordsOfEntry } from './references.ts';
import { allTexts } from './render.ts';
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
  for (const { entry, cited } of await allTexts()) {
    const { lang } = await wordsOfEntry(entry, locale);
    const page = { address: await livesAt(entry), label: await titleOf(entry, locale), lang };
    for (const key of [...(await citedByFacts(entry)), ...cited]) {
      pages.set(key, (pages.get(key) ?? new Map<string, CitingPage>()).set(page.address, page));
    }
  }
  return new Map([...pages].map(([key, byAddress]) => [key, [...byAddress.values()]]));
}

async function citedByFacts({ collection, id }: EntryId): Promise<string[]> {
  const files = (await filesOf(collection)).get(id);
  return files ? sourceKeysIn(originalOf(files).data, contentDir()) : [];
}
