import { getCollection, type CollectionEntry } from 'astro:content';
import { firstAvailable, isLocale, LOCALES, localeParam, type Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import { oncePerContent } from './once.ts';
import { allCollections, collectionOf, type CollectionName } from './registry.ts';
import { addressOf, entryAt, type EntryId } from './entry-id.ts';
import { fingerprint, mapTranslatable, applyTranslation } from './translatable.ts';

/** An entry as one reader gets it: its facts, with the words of the best language there is. */
export interface Entry<Data = Record<string, unknown>> {
  collection: CollectionName;
  id: string;
  /** The reader's language: that of the page around the text. */
  locale: Locale;
  /** The language the words and the body are in. */
  textLocale: Locale;
  originalLocale: Locale;
  /** Locale-less address of its page, or of its place on another: see `livesAt`. */
  address: string;
  data: Data;
  /** When the shown text last changed (YYYY-MM-DD). */
  updated: string;
  /** Set when the shown text is a translation. */
  translation?: { stale: boolean; reviewed: boolean };
  /** The file shown; only the render function looks inside. */
  file: CollectionEntry<CollectionName>;
}

type EntryFile = CollectionEntry<CollectionName>;

/**
 * The files of a collection by id, then by language. A translation without its original cannot be shown: in a build the
 * check has stopped it, in the preview the original is being written.
 */
export const filesOf = oncePerContent(readFiles, (collection) => collection);

async function readFiles(collection: CollectionName): Promise<Map<string, Map<Locale, EntryFile>>> {
  const byId = new Map<string, Map<Locale, EntryFile>>();
  for (const file of await getCollection(collection)) {
    const cut = file.id.lastIndexOf('/');
    const [id, locale] = [file.id.slice(0, cut), file.id.slice(cut + 1)];
    if (!isLocale(locale)) continue;
    byId.set(id, (byId.get(id) ?? new Map<Locale, EntryFile>()).set(locale, file));
  }
  const shown = new Map([...byId].filter(([, files]) => hasOriginal(files)));
  await findPageless(collection, shown);
  return shown;
}

/** The files of entries that have no page of their own: see `pageNeedsSections`. */
const pageless = new WeakSet<Map<Locale, EntryFile>>();

async function findPageless(
  collection: CollectionName,
  shown: Map<string, Map<Locale, EntryFile>>,
): Promise<void> {
  const { pageNeedsSections, keepPages } = collectionOf(collection);
  if (!pageNeedsSections) return;
  const inside = allCollections().filter(({ within }) => within === collection);
  const ids = await Promise.all(inside.map(async ({ name }) => [...(await filesOf(name)).keys()]));
  const kept = new Set([...ids.flat().map((id) => id.split('/')[0]), ...((await keepPages?.()) ?? [])]);
  for (const [id, files] of shown) {
    if (!kept.has(id) && !/^## /m.test(originalOf(files).file.body ?? '')) pageless.add(files);
  }
}

function hasOriginal(files: Map<Locale, EntryFile>): boolean {
  return [...files.values()].some(({ data }) => data.translates === undefined);
}

/** The languages an entry has a text in, in the order of the site's. */
export async function languagesOf({ collection, id }: EntryId): Promise<Locale[]> {
  const files = (await filesOf(collection)).get(id);
  return LOCALES.filter((locale) => files?.has(locale));
}

/** The file that is not a translation; the content check makes sure there is one. */
export function originalOf(files: Map<Locale, EntryFile>): {
  locale: Locale;
  file: EntryFile;
  data: Record<string, unknown>;
} {
  for (const [locale, file] of files) {
    if (file.data.translates === undefined) return { locale, file, data: file.data.data };
  }
  throw new Error(
    `No original among ${[...files.values()].map(({ id }) => id).join(', ')}: run the content check`,
  );
}

function addressWith({ collection, id }: EntryId, files: Map<Locale, EntryFile>): string {
  const { place } = collectionOf(collection);
  return place && pageless.has(files) ? place(id) : addressOf({ collection, id });
}

/** The locale-less address at which a reader finds an entry: its own page, or its place on another (with a `#`). */
export async function livesAt(entry: EntryId): Promise<string> {
  const files = (await filesOf(entry.collection)).get(entry.id);
  return files ? addressWith(entry, files) : addressOf(entry);
}

/** A locale-less address of the site, led on to where the entry lives that has its page there. */
export async function liveAddress(address: string): Promise<string> {
  const entry = entryAt(address);
  if (!entry) return address;
  const lives = await livesAt(entry);
  return lives.includes('#') ? lives : address;
}

/**
 * The queries of one collection, typed by what its schema gives: `all(locale)`, `one(id, locale)` and `paths()` for the routes.
 * An entry without a text in the reader's language comes in the first language of the fallback order.
 */
export function queriesOf<Data>(collection: CollectionName) {
  const known = new WeakMap<Map<Locale, EntryFile>, Map<Locale, Entry<Data>>>();

  /** Made once for every page that shows it: its words are set by the rules of typography. */
  function entry(id: string, files: Map<Locale, EntryFile>, locale: Locale): Entry<Data> {
    const byLocale = known.get(files) ?? new Map<Locale, Entry<Data>>();
    known.set(files, byLocale);
    const made = byLocale.get(locale) ?? makeEntry(id, files, locale);
    byLocale.set(locale, made);
    return made;
  }

  function makeEntry(id: string, files: Map<Locale, EntryFile>, locale: Locale): Entry<Data> {
    const { schema } = collectionOf(collection);
    const original = originalOf(files);
    const textLocale = firstAvailable(locale, (candidate) => files.has(candidate)) ?? original.locale;
    const file = files.get(textLocale) ?? original.file;
    const words = file.data.translates === undefined ? undefined : file.data;
    /** Words by the typography of their own language. */
    const set = (data: Record<string, unknown>, language: Locale) =>
      mapTranslatable(schema, data, (text) => typographText(language, text));
    return {
      collection,
      id,
      locale,
      textLocale,
      originalLocale: original.locale,
      address: addressWith({ collection, id }, files),
      file,
      data: (words
        ? applyTranslation(
            schema,
            set(original.data, original.locale),
            set(words.words, textLocale),
            original.locale,
          )
        : set(original.data, original.locale)) as Data,
      updated: String(words?.updated ?? original.data['updated']),
      ...(words && {
        translation: {
          stale: words.revision !== fingerprint(schema, original.data, original.file.body ?? ''),
          reviewed: words.state === 'reviewed',
        },
      }),
    };
  }

  return {
    /** Every entry of the collection, unordered. */
    async all(locale: Locale): Promise<Entry<Data>[]> {
      return [...(await filesOf(collection))].map(([id, files]) => entry(id, files, locale));
    },

    /** One entry; undefined when there is none of that id. */
    async one(id: string, locale: Locale): Promise<Entry<Data> | undefined> {
      const files = (await filesOf(collection)).get(id);
      return files && entry(id, files, locale);
    },

    /** `getStaticPaths` of the pages that set an entry's texts side by side: each of its languages with each other. */
    async pairPaths() {
      const pairs = (await this.withPages()).flatMap(([id, files]) =>
        LOCALES.filter((locale) => files.has(locale)).flatMap((locale) =>
          LOCALES.filter((other) => other !== locale && files.has(other)).map((other) => ({
            entry: entry(id, files, locale),
            other: entry(id, files, other),
          })),
        ),
      );
      return pairs.map((pair) => ({
        params: {
          locale: localeParam(pair.entry.locale),
          id: pair.entry.id.split('/').at(-1),
          parent: pair.entry.id.split('/')[0],
          other: pair.other.locale,
        },
        props: pair,
      }));
    },

    /** The files of the entries that have a page of their own. */
    async withPages() {
      return [...(await filesOf(collection))].filter(([, files]) => !pageless.has(files));
    },

    /** `getStaticPaths` of the collection's pages: each entry that has one in every language of the site. */
    async paths() {
      const own = await this.withPages();
      return LOCALES.flatMap((locale) => own.map(([id, files]) => entry(id, files, locale))).map((item) => ({
        params: {
          locale: localeParam(item.locale),
          id: item.id,
        },
        props: { entry: item },
      }));
    },
  };
}
