import { getCollection, type CollectionEntry } from 'astro:content';
import type * as z from 'zod';
import { firstAvailable, isLocale, LOCALES, localeParam, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { addressOf, type Kind, type ThingId } from './kinds.ts';
import { fingerprint, mapWords, overlay } from './words.ts';

/** A thing as one reader gets it: its facts, with the words of the best language there is. */
export interface Thing<Data = Record<string, unknown>> {
  kind: Kind;
  id: string;
  /** The reader's language: that of the page around the text. */
  locale: Locale;
  /** The language the words and the body are in. */
  textLocale: Locale;
  originalLocale: Locale;
  /** Locale-less address of the page. */
  address: string;
  data: Data;
  /** When the shown text last changed (YYYY-MM-DD). */
  updated: string;
  /** Set when the shown text is a translation. */
  translation?: { stale: boolean; reviewed: boolean };
  /** The file shown; only the render function looks inside. */
  entry: CollectionEntry<Kind>;
}

type Entry = CollectionEntry<Kind>;

/**
 * The entries of a kind by id, then by language; a build reads them once, the live preview every time. A translation
 * without its original cannot be shown: in a build the check has stopped it, in the preview the original is being
 * written.
 */
export function entriesOf(kind: Kind): Promise<Map<string, Map<Locale, Entry>>> {
  const known = (import.meta.env.DEV ? undefined : entries.get(kind)) ?? readEntries(kind);
  entries.set(kind, known);
  return known;
}

const entries = new Map<Kind, Promise<Map<string, Map<Locale, Entry>>>>();

async function readEntries(kind: Kind): Promise<Map<string, Map<Locale, Entry>>> {
  const byId = new Map<string, Map<Locale, Entry>>();
  for (const entry of await getCollection(kind)) {
    const cut = entry.id.lastIndexOf('/');
    const [id, locale] = [entry.id.slice(0, cut), entry.id.slice(cut + 1)];
    if (!isLocale(locale)) continue;
    byId.set(id, (byId.get(id) ?? new Map<Locale, Entry>()).set(locale, entry));
  }
  return new Map([...byId].filter(([, entries]) => hasOriginal(entries)));
}

function hasOriginal(entries: Map<Locale, Entry>): boolean {
  return [...entries.values()].some(({ data }) => data.translates === undefined);
}

/** The languages a thing has a text in, in the order of the site's. */
export async function languagesOf({ kind, id }: ThingId): Promise<Locale[]> {
  const entries = (await entriesOf(kind)).get(id);
  return LOCALES.filter((locale) => entries?.has(locale));
}

/** The entry that is not a translation; the content check makes sure there is one. */
export function originalOf(entries: Map<Locale, Entry>): {
  locale: Locale;
  entry: Entry;
  data: Record<string, unknown>;
} {
  for (const [locale, entry] of entries) {
    if (entry.data.translates === undefined) return { locale, entry, data: entry.data.data };
  }
  throw new Error(
    `No original among ${[...entries.values()].map(({ id }) => id).join(', ')}: run the content check`,
  );
}

/**
 * The queries of one kind, typed by its schema: `all(locale)`, `one(id, locale)` and `paths()` for the routes.
 * A thing without a text in the reader's language comes in the first language of the fallback order.
 */
export function collection<Schema extends z.ZodObject>(kind: Kind, schema: Schema) {
  type Data = z.output<Schema>;

  const known = new WeakMap<Map<Locale, Entry>, Map<Locale, Thing<Data>>>();

  /** Made once for every page that shows it: its words are set by the rules of typography. */
  function thing(id: string, entries: Map<Locale, Entry>, locale: Locale): Thing<Data> {
    const byLocale = known.get(entries) ?? new Map<Locale, Thing<Data>>();
    known.set(entries, byLocale);
    const made = byLocale.get(locale) ?? makeThing(id, entries, locale);
    byLocale.set(locale, made);
    return made;
  }

  function makeThing(id: string, entries: Map<Locale, Entry>, locale: Locale): Thing<Data> {
    const original = originalOf(entries);
    const textLocale = firstAvailable(locale, (candidate) => entries.has(candidate)) ?? original.locale;
    const entry = entries.get(textLocale) ?? original.entry;
    const words = entry.data.translates === undefined ? undefined : entry.data;
    const data = overlay(original.data, words?.words);
    return {
      kind,
      id,
      locale,
      textLocale,
      originalLocale: original.locale,
      address: addressOf({ kind, id }),
      entry,
      data: mapWords(schema, data, (text) => typographText(textLocale, text)) as Data,
      updated: String(words?.updated ?? original.data['updated']),
      ...(words && {
        translation: {
          stale: words.revision !== fingerprint(schema, original.data, original.entry.body ?? ''),
          reviewed: words.state === 'reviewed',
        },
      }),
    };
  }

  return {
    /** Every thing of the kind, unordered. */
    async all(locale: Locale): Promise<Thing<Data>[]> {
      return [...(await entriesOf(kind))].map(([id, entries]) => thing(id, entries, locale));
    },

    /** One thing; undefined when there is none of that id. */
    async one(id: string, locale: Locale): Promise<Thing<Data> | undefined> {
      const entries = (await entriesOf(kind)).get(id);
      return entries && thing(id, entries, locale);
    },

    /** `getStaticPaths` of the pages that set a thing's texts side by side: each of its languages with each other. */
    async pairPaths() {
      const pairs = [...(await entriesOf(kind))].flatMap(([id, entries]) =>
        LOCALES.filter((locale) => entries.has(locale)).flatMap((locale) =>
          LOCALES.filter((other) => other !== locale && entries.has(other)).map((other) => ({
            thing: thing(id, entries, locale),
            other: thing(id, entries, other),
          })),
        ),
      );
      return pairs.map((pair) => ({
        params: {
          locale: localeParam(pair.thing.locale),
          id: pair.thing.id.split('/').at(-1),
          parent: pair.thing.id.split('/')[0],
          other: pair.other.locale,
        },
        props: pair,
      }));
    },

    /** `getStaticPaths` of the kind's pages: each thing in every language of the site. */
    async paths() {
      const all = await Promise.all(LOCALES.map((locale) => this.all(locale)));
      return all.flat().map((item) => ({
        params: {
          locale: localeParam(item.locale),
          id: item.id,
        },
        props: { thing: item },
      }));
    },
  };
}
