/**
 * What the browser knows of the site before it searches: for readers of one language one small file with every
 * page they can reach, its pieces, and the words its texts are made of. Pagefind's answer is a list of record
 * ids; the catalogue says what they stand for, so results are grouped and counted without loading them.
 */

/** `[id of the record, anchor, heading]`; the first place of a page is the page itself: anchor and heading empty. */
export type Place = readonly [id: string, anchor: string, heading: string];

export interface CataloguePage {
  /** Locale-less. */
  address: string;
  title: string;
  kind: string;
  /** The line above a result: where the thing belongs. */
  crumb: string;
  place?: string;
  /** Language of its text. */
  language: string;
  places: readonly Place[];
}

export interface Catalogue {
  /** Fingerprint of everything in the index; changes with any of it. */
  build: string;
  /** Languages in which this reader finds texts, the reader's own first, and the packed words of each. */
  languages: readonly { code: string; words: string }[];
  /** Kinds that occur and their names in the reader's language, in the order they are offered. */
  kinds: readonly { code: string; label: string }[];
  pages: readonly CataloguePage[];
}

/** Where everything stands that the build writes for the search. */
export const SEARCH_ROOT = '/pagefind/';

export function cataloguePath(reader: string): string {
  return `${SEARCH_ROOT}${reader}.json`;
}

/** The folder of the Pagefind index over the texts in one language. */
export function bundlePath(language: string): string {
  return `${SEARCH_ROOT}${language}/`;
}
