import type { Locale } from '../i18n/index.ts';
import type { AtomEntry } from './atom.ts';
import { addressOf } from './entry-id.ts';
import { absolute } from './json-ld.ts';
import type { Summary } from './summaries.ts';

/** A text of ours as news: new, or changed since. */
export function newsOf(entry: Summary, locale: Locale): AtomEntry {
  return {
    // Lasting: by its own address, wherever it stands now.
    id: absolute(locale, addressOf(entry)),
    address: absolute(locale, entry.address),
    title: entry.title,
    summary: entry.summary,
    updated: entry.updated,
    lang: entry.lang,
  };
}
