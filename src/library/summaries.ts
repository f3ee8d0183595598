import { firstAvailable, LOCALES, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { entriesOf, originalOf } from './collection.ts';
import { addressOf, KINDS, type ThingId } from './kinds.ts';
import { textOf, titleOf, wordsOfThing } from './references.ts';

/** What is said of a thing where it is only named: feeds, lists for machines, descriptions of pages. */
export interface Summary extends ThingId {
  /** Locale-less. */
  address: string;
  title: string;
  summary: string;
  /** The language of the words. */
  lang: Locale;
  /** When the text shown in that language last changed (YYYY-MM-DD). */
  updated: string;
  /** Every language the thing has a text in. */
  languages: Locale[];
}

/** A thing named in the best language for the reader; undefined when there is no such thing. */
export async function summaryOf(thing: ThingId, locale: Locale): Promise<Summary | undefined> {
  const entries = (await entriesOf(thing.kind)).get(thing.id);
  if (!entries) return undefined;
  const original = originalOf(entries);
  const lang = firstAvailable(locale, (candidate) => entries.has(candidate)) ?? original.locale;
  const entry = entries.get(lang);
  const { words } = await wordsOfThing(thing, locale);
  return {
    ...thing,
    address: addressOf(thing),
    title: await titleOf(thing, locale),
    summary: typographText(lang, textOf(words, ['summary']) ?? textOf(original.data, ['summary']) ?? ''),
    lang,
    updated: entry?.data.translates === undefined ? String(original.data['updated']) : entry.data.updated,
    languages: LOCALES.filter((candidate) => entries.has(candidate)),
  };
}

/** Every thing of the content, kind by kind. */
export async function allSummaries(locale: Locale): Promise<Summary[]> {
  const found = await Promise.all(
    KINDS.map(async (kind) => {
      const ids = [...(await entriesOf(kind)).keys()];
      return Promise.all(ids.map((id) => summaryOf({ kind, id }, locale)));
    }),
  );
  return found.flat().filter((summary) => summary !== undefined);
}
