/** From the pages of the built site to what is indexed, each text once, and to the readers' catalogues. Pure. */
import { FALLBACK, LOCALES, translator, type Locale, type Translate } from '../i18n/index.ts';
import type { Catalogue, CataloguePage } from './catalogue.ts';
import { FACETS, facetOf } from './kinds.ts';
import type { ThingText } from './records.ts';
import { words } from './query/text.ts';
import { packWords } from './query/vocabulary.ts';

/** A page as it was built: the same address stands in every language. */
export interface BuiltPage {
  locale: Locale;
  /** Locale-less. */
  address: string;
  things: ThingText[];
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

/** A record that is in the index. */
export interface IndexedRecord extends SearchRecord {
  /** Pagefind's name for it. */
  id: string;
}

/**
 * Every text once, although a text without translations stands on the pages of all languages. It is taken from
 * the page in its own language, where the words round it (labels of notes) are in that language too.
 */
export function recordsOf(pages: readonly BuiltPage[]): SearchRecord[] {
  const records = new Map<string, SearchRecord>();
  const ownFirst = (own: boolean) =>
    pages.flatMap(({ locale, address, things }) =>
      things.filter(({ language }) => (language === locale) === own).map((thing) => ({ address, thing })),
    );
  for (const { address, thing } of [...ownFirst(true), ...ownFirst(false)]) {
    const language = languageOf(thing, address);
    for (const { anchor, heading, text } of thing.places) {
      const url = urlOf(address, anchor);
      const about = heading ? '' : `${thing.crumb} ${thing.place}`.trim();
      const key = recordKey(language, url);
      if (!records.has(key)) records.set(key, { url, language, title: heading || thing.title, about, text });
    }
  }
  return [...records].sort(([a], [b]) => byCodeUnits(a, b)).map(([, record]) => record);
}

function recordKey(language: string, url: string): string {
  return `${language} ${url}`;
}

/** The catalogue for readers of one language, over the pages in that language. */
export function catalogueOf(
  reader: Locale,
  pages: readonly BuiltPage[],
  records: readonly IndexedRecord[],
  build: string,
): Catalogue {
  const t = translator(reader);
  const ids = new Map(records.map(({ language, url, id }) => [recordKey(language, url), id]));
  const found = pages
    .filter(({ locale }) => locale === reader)
    .flatMap(({ address, things }) => things.map((thing) => cataloguePage(address, thing, ids, t)))
    .sort((a, b) => byCodeUnits(a.address, b.address));
  const reached = new Set(found.flatMap(({ places }) => places.map(([id]) => id)));
  const kinds = new Set(found.map(({ kind }) => kind));
  return {
    build,
    languages: FALLBACK[reader].flatMap((code) => {
      const own = records.filter(({ id, language }) => language === code && reached.has(id));
      return own.length > 0 ? [{ code, words: packWords(own.flatMap(wordsOf)) }] : [];
    }),
    kinds: FACETS.filter((code) => kinds.has(code)).map((code) => ({
      code,
      label: t(`search.kind.${code}`),
    })),
    pages: found,
  };
}

function cataloguePage(
  address: string,
  thing: ThingText,
  ids: ReadonlyMap<string, string>,
  t: Translate,
): CataloguePage {
  const { title, crumb, place, language } = thing;
  const kind = facetOf(thing.kind);
  return {
    address,
    title,
    kind,
    crumb: crumb || t(`search.kind.${kind}`),
    ...(place && { place }),
    language,
    places: thing.places.flatMap(({ anchor, heading }) => {
      const id = ids.get(recordKey(language, urlOf(address, anchor)));
      return id === undefined ? [] : [[id, anchor, heading] as const];
    }),
  };
}

function wordsOf({ title, about, text }: SearchRecord): string[] {
  return words(`${title} ${about} ${text}`);
}

function urlOf(address: string, anchor: string): string {
  return anchor ? `${address}#${anchor}` : address;
}

function languageOf({ language, title }: ThingText, address: string): Locale {
  const locale = LOCALES.find((code) => code === language);
  if (!locale)
    throw new Error(`${address}: [data-search] «${title}» has lang="${language}", not one of the site's`);
  return locale;
}

/** The same order on every machine, whatever its language. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
