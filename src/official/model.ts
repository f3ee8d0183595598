/** An official text as the importer understands it: the law's structure without a word of ours. */

/** What may head a part of an act, from the widest to the narrowest; an appendix stands outside the order. */
export const UNIT_KINDS = [
  'appendix',
  'part',
  'section',
  'subsection',
  'chapter',
  'paragraph',
  'article',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A piece of text as it stands in the document: a paragraph or a table (rows of cells, all plain text). */
export type Block = ({ type: 'text'; text: string } | { type: 'table'; rows: string[][] }) & {
  /** Its line or paragraph in the source, from 1; only while it is being imported. */
  at?: number;
};

/** A heading: «Статья 21-1. Название» is `{ kind: 'article', number: '21-1', label: 'Статья 21-1', title }`. */
export interface Heading {
  kind: UnitKind;
  /** Arabic, inserted ones by a hyphen: `21-1`; empty for an appendix without a number. */
  number: string;
  /** How the text calls it: «Статья 21-1», «РАЗДЕЛ I», «3-берене»; an agreement behind a law by its own first line. */
  label: string;
  /** Empty where the text gives none. */
  title: string;
}

/**
 * How sure a reading is: `sure` by the line alone; `likely` needs its neighbours to agree («Статья 3 Урожай» between
 * the articles 2 and 4 is a heading, elsewhere it may be a mention).
 */
export type Certainty = 'sure' | 'likely';

export interface ReadHeading extends Heading {
  certainty: Certainty;
}

/** A heading with the blocks that follow it, up to the next heading of any kind. */
export interface Unit extends Heading {
  blocks: Block[];
}

/** A unit while it is being imported: with the lines its heading was made of. */
export interface SourceUnit extends Unit {
  source: string[];
  at: number | undefined;
}

export interface OfficialDocument {
  /** What precedes the first heading: the act's name, its date, its preamble. */
  preamble: Block[];
  units: Unit[];
}

/** All words of a block, for counting and searching. */
export function textOf(block: Block): string {
  return block.type === 'text' ? block.text : block.rows.flat().join(' ');
}

/** A heading in one line: «Статья 5. Название», «Приложение 3 к постановлению». */
export function headingLine({ kind, label, title }: Heading): string {
  const isOneName = kind === 'appendix' && /^[\p{Ll}(№]/u.test(title);
  return title === '' ? label : `${label}${isOneName ? '' : '.'} ${title}`;
}

/** Every article, those of appendices and agreements too. */
export function articlesIn(document: OfficialDocument): Unit[] {
  return document.units.filter(({ kind }) => kind === 'article');
}
