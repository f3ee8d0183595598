/** An official text as the importer understands it: the law's structure without a word of ours. */

/** What may head a part of an act, from the widest to the narrowest; an appendix stands outside the order. */
export const UNIT_KINDS = ['appendix', 'section', 'subsection', 'chapter', 'paragraph', 'article'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A piece of text as it stands in the document: a paragraph or a table (rows of cells, all plain text). */
export type Block = { type: 'text'; text: string } | { type: 'table'; rows: string[][] };

/** A heading: «Статья 21-1. Название» is `{ kind: 'article', number: '21-1', label: 'Статья 21-1', title }`. */
export interface Heading {
  kind: UnitKind;
  /** Arabic, inserted ones by a hyphen: `21-1`; empty for an appendix without a number. */
  number: string;
  /** How the text calls it: «Статья 21-1», «РАЗДЕЛ I», «3-берене». */
  label: string;
  /** Empty where the text gives none. */
  title: string;
}

/** A heading with the blocks that follow it, up to the next heading of any kind. */
export interface Unit extends Heading {
  blocks: Block[];
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

export function articlesIn(document: OfficialDocument): Unit[] {
  return document.units.filter(({ kind }) => kind === 'article');
}
