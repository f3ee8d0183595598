import type { Locale } from '../i18n/index.ts';
import type { AtomEntry } from './atom.ts';
import { absolute } from './json-ld.ts';
import type { Summary } from './summaries.ts';

/** A text of ours as news: new, or changed since. */
export function newsOf(entry: Summary, locale: Locale): AtomEntry {
  const address = absolute(locale, entry.address);
  return {
    id: address,
    address,
    title: entry.title,
    summary: entry.summary,
    updated: entry.updated,
    lang: entry.lang,
  };
}
