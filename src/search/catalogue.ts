/**
 * What the browser knows of the site before it searches. For readers of one language there are two files: the
 * catalogue (titles, headings, synonyms), which answers at once, and the texts' list (words of the texts, names of
 * the records), which leads into Pagefind's index. Pagefind's answer is a list of record ids; the catalogue says
 * what they stand for, so results are grouped and counted without loading them.
 */

import type { Locale } from '../i18n/locales.ts';

/** Raised when the shape of these files changes: a page of an older build must not read them. */
export const FORMAT = 4;

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
  /** The indexes that a reader searches, the own language first. */
  bundles: readonly Bundle[];
  kinds: Names;
  statuses: Names;
  synonyms: readonly SynonymGroup[];
  pages: readonly CataloguePage[];
}

/** Pagefind's index of the texts in one language. */
export interface Bundle {
  code: string;
  /** File of Pagefind's that can be asked for before Pagefind knows its name. */
  meta: string;
}

/** The texts in one language that a reader reaches. */
export interface TextsOfLanguage {
  code: string;
  /** Its packed words: see vocabulary.ts. */
  words: string;
  /** In the order of the words. */
  chunks: readonly Chunk[];
}

/** A part of Pagefind's index: its first word as Pagefind has it, and its file without the part all share. */
export type Chunk = readonly [from: string, name: string];

export interface Texts {
  format: number;
  build: string;
  /** The reader's own language first. */
  languages: readonly TextsOfLanguage[];
  /** Ids of the records: of each page of the catalogue, then of its sections, without the part all share. */
  ids: readonly string[];
}

/** Where everything stands that the build writes for the search. */
export const SEARCH_ROOT = '/pagefind/';

export function cataloguePath(reader: string): string {
  return `${SEARCH_ROOT}${reader}.json`;
}

export function textsPath(reader: string): string {
  return `${SEARCH_ROOT}${reader}.texts.json`;
}

/** The folder of the Pagefind index over the texts in one language. */
export function bundlePath(language: string): string {
  return `${SEARCH_ROOT}${language}/`;
}

/** Pagefind's script. */
export function scriptPath(): string {
  return `${SEARCH_ROOT}pagefind.js`;
}

/** Pagefind's program for texts it has no stemmer for; the same in every bundle. */
export function programPath(language: string): string {
  return `${bundlePath(language)}wasm.unknown.pagefind`;
}

export function chunkPath(language: string, name: string): string {
  return `${bundlePath(language)}index/${bundleCode(language)}_${name}.pf_index`;
}

/** The code under which Pagefind holds a language: one it has no stemmer for (see index-build.ts). */
export function bundleCode(language: string): string {
  return `zxx-${language}`;
}
