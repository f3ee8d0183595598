/**
 * What the browser knows of the site before it searches. For readers of one language there are two files: the
 * catalogue (titles, headings, synonyms), which answers at once, and the index, which says what words the texts have
 * and in which files the places of these words and the texts themselves are.
 */

import type { Locale } from '../i18n/locales.ts';
import type { Filed } from './query/lexicon.ts';

/** Raised when the shape of these files changes: a page of an older build must not read them. */
export const FORMAT = 5;

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

/** A part of an index, and the word or the number of the record it begins with. */
export type Part<From> = readonly [from: From, file: string];

/** The texts in one language that a reader reaches. */
export interface TextsOfLanguage {
  code: string;
  /** Its packed words: see vocabulary.ts. */
  words: string;
  /** Where the places of its words are, in the order of the words. */
  postings: readonly Part<string>[];
  /** Where its texts are, in the order of the records. */
  texts: readonly Part<number>[];
  /** Which records the places in this language are, in the order of the catalogue: runs of `[first, count]`. */
  records: readonly (readonly [first: number, count: number])[];
}

export interface Texts {
  format: number;
  build: string;
  /** The reader's own language first. */
  languages: readonly TextsOfLanguage[];
}

/** By the key of a word: number of a record less that of the one before, and how strongly it has the word, in turn. */
export type Postings = Readonly<Record<string, readonly number[]>>;

/** In the lists of places scores are whole numbers of so many parts of one. */
export const SCORE_PARTS = 10;

/**
 * Where everything stands that the build writes for the search. The name is that of a library it was once made by:
 * pages that readers have open ask for it there, and must learn that they are of an older build.
 */
export const SEARCH_ROOT = '/pagefind/';

export function cataloguePath(reader: string): string {
  return `${SEARCH_ROOT}${reader}.json`;
}

export function textsPath(reader: string): string {
  return `${SEARCH_ROOT}${reader}.texts.json`;
}

/** Where files come from: the network in a browser, the disk in tests. Rejects when there is none. */
export type Load = (path: string) => Promise<unknown>;

/** A part of the index of the texts in one language. */
export function partPath(language: string, file: string): string {
  return `${SEARCH_ROOT}${language}/${file}.json`;
}
