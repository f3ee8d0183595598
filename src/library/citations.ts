import type { Locale } from '../i18n/index.ts';
import { entriesOf, originalOf } from './collection.ts';
import { addressOf, type ThingId } from './kinds.ts';
import { sourceKeysIn } from './markdown.ts';
import { titleOf, wordsOfThing } from './references.ts';
import { allTexts } from './render.ts';

/** A page that cites a source, named in the best language for the reader. */
export interface CitingPage {
  address: string;
  label: string;
  lang: Locale;
}

/** Which pages cite each source, by key. */
export async function citedBy(locale: Locale): Promise<Map<string, CitingPage[]>> {
  const pages = new Map<string, Map<string, CitingPage>>();
  for (const { thing, cited } of await allTexts()) {
    const { lang } = await wordsOfThing(thing, locale);
    const page = { address: addressOf(thing), label: await titleOf(thing, locale), lang };
    for (const key of [...(await citedByFacts(thing)), ...cited]) {
      pages.set(key, (pages.get(key) ?? new Map<string, CitingPage>()).set(page.address, page));
    }
  }
  return new Map([...pages].map(([key, byAddress]) => [key, [...byAddress.values()]]));
}

async function citedByFacts({ kind, id }: ThingId): Promise<string[]> {
  const entries = (await entriesOf(kind)).get(id);
  return entries ? sourceKeysIn(originalOf(entries).data) : [];
}
