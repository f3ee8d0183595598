/** From the pages of the built site to the records of the index, each text once. Pure. */
import { LOCALES, type Locale } from '../i18n/index.ts';
import type { EntryText } from './records.ts';

/** A page as it was built: the same address stands in every language. */
export interface BuiltPage {
  locale: Locale;
  /** Locale-less. */
  address: string;
  entries: EntryText[];
}

/** One record of the index. */
export interface SearchRecord {
  /** Locale-less address with the fragment; together with the language it is unique. */
  url: string;
  language: Locale;
  title: string;
  /** Crumb and place of a page: findable, although the text may not say them. */
  about: string;
  text: string;
}

/**
 * Every text once, although a text without translations stands on the pages of all languages. It is taken from
 * the page in its own language, where the words round it (labels of notes) are in that language too. The order is that
 * of the catalogues: by address, then as the page has them.
 */
export function recordsOf(pages: readonly BuiltPage[]): SearchRecord[] {
  const records = new Map<string, SearchRecord>();
  const ownFirst = (own: boolean) =>
    pages.flatMap(({ locale, address, entries }) =>
      entries.filter(({ language }) => (language === locale) === own).map((entry) => ({ address, entry })),
    );
  for (const { address, entry } of [...ownFirst(true), ...ownFirst(false)].sort((a, b) =>
    byCodeUnits(a.address, b.address),
  )) {
    const language = languageOf(entry, address);
    for (const { anchor, heading, text } of entry.places) {
      const url = urlOf(address, anchor);
      const about = heading ? '' : `${entry.crumb} ${entry.name} ${entry.place}`.trim();
      const key = recordKey(language, url);
      if (!records.has(key)) records.set(key, { url, language, title: heading || entry.title, about, text });
    }
  }
  return [...records.values()];
}

/** What tells a record from every other. */
export function recordKey(language: string, url: string): string {
  return `${language} ${url}`;
}

export function urlOf(address: string, anchor: string): string {
  return anchor ? `${address}#${anchor}` : address;
}

function languageOf({ language, title }: EntryText, address: string): Locale {
  const locale = LOCALES.find((code) => code === language);
  if (!locale)
    throw new Error(`${address}: [data-search] «${title}» has lang="${language}", not one of the site's`);
  return locale;
}

/** The same order on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
