import { firstAvailable, LOCALES, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { filesOf, livesAt, originalOf } from './entries.ts';
import { collectionNames } from './registry.ts';
import type { EntryId } from './entry-id.ts';
import { textOf, titleOf, wordsOfEntry } from './references.ts';

/** What is said of an entry where it is only named: feeds, lists for machines, descriptions of pages. */
export interface Summary extends EntryId {
  /** Locale-less: where it lives. */
  address: string;
  title: string;
  summary: string;
  /** The language of the words. */
  lang: Locale;
  /** When the text shown in that language last changed (YYYY-MM-DD). */
  updated: string;
  /** Every language the entry has a text in. */
  languages: Locale[];
}

/** An entry named in the best language for the reader; undefined when there is no such entry. */
export async function summaryOf(entry: EntryId, locale: Locale): Promise<Summary | undefined> {
  const files = (await filesOf(entry.collection)).get(entry.id);
  if (!files) return undefined;
  const original = originalOf(files);
  const lang = firstAvailable(locale, (candidate) => files.has(candidate)) ?? original.locale;
  const file = files.get(lang);
  const { words } = await wordsOfEntry(entry, locale);
  return {
    ...entry,
    address: await livesAt(entry),
    title: await titleOf(entry, locale),
    summary: typographText(lang, textOf(words, ['summary']) ?? textOf(original.data, ['summary']) ?? ''),
    lang,
    updated: file?.data.translates === undefined ? String(original.data['updated']) : file.data.updated,
    languages: LOCALES.filter((candidate) => files.has(candidate)),
  };
}

/** Every entry of the content, collection by collection. */
export async function allSummaries(locale: Locale): Promise<Summary[]> {
  const found = await Promise.all(
    collectionNames().map(async (collection) => {
      const ids = [...(await filesOf(collection)).keys()];
      return Promise.all(ids.map((id) => summaryOf({ collection, id }, locale)));
    }),
  );
  return found.flat().filter((summary) => summary !== undefined);
}
