import type { Locale } from '../i18n/locales.ts';
import type { ComputedColumn } from './answers.ts';

/** A document in one language as plain data: the page carries it as JSON, and the Word file is made of it. */
export interface DocumentForm {
  id: string;
  locale: Locale;
  title: string;
  /** What it is and what it is not: «Наш совет, а не утверждённая форма …». */
  stamp: string;
  /** The absolute address of its page. */
  address: string;
  parts: readonly FormPart[];
  words: FormWords;
}

export interface FormPart {
  id: string;
  title: string;
  /** Rule, practice or advice, with the names of the sources. */
  mark: string;
  text?: string | undefined;
  fields: readonly FormField[];
}

export interface FormField {
  id: string;
  label: string;
  hint?: string | undefined;
  kind: 'text' | 'date' | 'sum' | 'table';
  columns: readonly FormColumn[];
  /** The lines a table begins with. */
  rows: readonly Readonly<Record<string, string>>[];
}

export interface FormColumn extends ComputedColumn {
  label: string;
}

/** Words that the browser needs. */
export interface FormWords {
  total: string;
  /** «Страница {page} из {pages}», cut at its gaps. */
  page: readonly [string, string];
  saved: string;
  notSaved: string;
  failed: string;
  clear: string;
  wrongNumber: string;
  weights: string;
  soms: string;
  /** «строка {n}», of a table, for the ear. */
  line: string;
}
