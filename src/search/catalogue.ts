/**
 * What the browser knows of the site before it searches. For readers of one language there are two files: the
 * catalogue (titles, headings, synonyms), which answers at once, and the list of the texts, which says what words these
 * have, which records of Pagefind's index they are and in which files they can be read.
 */

import type { Locale } from '../i18n/locales.ts';
import type { Filed } from './query/lexicon.ts';

/** Raised when the shape of these files changes: a page of an older build must not read them. */
export const FORMAT = 6;

/** `[anchor, heading]` of a section. */
export type Section = readonly [anchor: string, heading: string];

/** `[language, word or phrase]`. */
export type Wording = readonly [language: string, text: string];

export interface CataloguePage {
  /** Locale-less. */
  address: string;
  /** Language of the page, where readers of this one have none at that address. */
  at?: Locale;
  title: string;
  /** What it is also called. */
  name?: string;
  kind: string;
  /** The line above a result: where the entry belongs. */
  crumb: string;
  place?: string;
  year?: string;
  /** Of an act: `in-force`, `repealed`, `unchecked`. */
  status?: string;
  /** Language of its text. */
  language: string;
  sections: readonly Section[];
}

/** Ways to say one thing; with an address the names of that page, a term of the glossary. */
export interface SynonymGroup {
  address?: string;
  wordings: readonly Wording[];
}

/** Values of a facet and their names in the reader's language, in the order they are offered. */
export type Names = readonly { code: string; label: string }[];

export interface Catalogue {
  format: number;
  /** Fingerprint of everything in the index; changes with any of it. */
  build: string;
  kinds: Names;
  statuses: Names;
  synonyms: readonly SynonymGroup[];
  pages: readonly CataloguePage[];
  filed: Filed;
}

/** A part of the texts, and the number of the record it begins with. */
export type Part = readonly [from: number, file: string];

/** The texts in one language that a reader reaches. */
export interface TextsOfLanguage {
  code: string;
  /** Its packed words: see vocabulary.ts. */
  words: string;
  /** Where its texts are, in the order of the records. */
  texts: readonly Part[];
  /** Which records the places in this language are, in the order of the catalogue: runs of `[first, count]`. */
  records: readonly (readonly [first: number, count: number])[];
  /** Pagefind's ids of these, without the part that all share. */
  ids: readonly string[];
}

export interface Texts {
  format: number;
  build: string;
  /** The reader's own language first. */
  languages: readonly TextsOfLanguage[];
}

/** Where everything stands that the build writes for the search, Pagefind's files and ours. */
export const SEARCH_ROOT = '/pagefind/';

export function cataloguePath(reader: string): string {
  return `${SEARCH_ROOT}${reader}.json`;
}

export function textsPath(reader: string): string {
  return `${SEARCH_ROOT}${reader}.texts.json`;
}

/** Pagefind's script. */
export function scriptPath(): string {
  return `${SEARCH_ROOT}pagefind.js`;
}

/**
 * Where files come from, the network in a browser, the disk in tests: what a JSON file says, or what a script exports.
 * Rejects when there is none.
 */
export type Load = (path: string) => Promise<unknown>;

/** A part of the texts in one language. */
export function partPath(language: string, file: string): string {
  return `${SEARCH_ROOT}${language}/${file}.json`;
}
