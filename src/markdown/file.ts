import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Message } from '../i18n/messages.ts';

/** A place in the file as people count it, from 1. */
export interface Point {
  line: number;
  column: number;
}

/** A link of the text to another content file. */
export interface ContentLink {
  /** Address on the site without a language, with the anchor if the author gave one. */
  address: string;
  /** Id of the section the link stands in; missing in the introduction. */
  section?: string;
  position: Point;
}

/** A section of the text: what an H2 opens. */
export interface SectionInfo {
  /** Its anchor on the page: its name, or made from its number. */
  id: string;
  /** The number the heading starts with, as written. */
  number?: string;
  /** The heading as written, the number included, without source marks. */
  title: string;
}

/** A heading of the text with what the check asks of it. */
export interface HeadingInfo extends SectionInfo {
  /** 2 for a section, 3 and more within it. */
  depth: number;
  /** The name its author gave it. */
  name?: string;
  /** Offset in the file at which it ends. */
  wordsEnd?: number;
  position: Point;
}

/** Something the text says is not known, in its sentence. */
export interface Gap {
  /** The sentence up to the gap, without the space before it; in a table it begins with the name of the row. */
  before: string;
  /** What was not found, in the author's words; empty — being checked. */
  words: string;
  /** The rest of the sentence. */
  after: string;
  /** Id of the section it stands in; missing in the introduction. */
  section?: string;
}

/** A block of the text (a paragraph, an item, a row, a heading, a note) with what its translation must repeat. */
export interface OutlineBlock {
  /** What it is: `paragraph`, `heading-2`, `item`, `row`, `note-practice`, `outcome`, `checks`. */
  shape: string;
  /** Its words, without source marks. */
  text: string;
  /** How many `<Gap>` stand in it. */
  gaps: number;
  /** Keys of the sources it cites, in order. */
  sources: string[];
  /** Its links, by address without a language, with their words. */
  links: { address: string; text: string }[];
  /** It stands in `<More>`. */
  closed: boolean;
  position: Point;
  /** Whether it belongs to a note of the translator. */
  ofTranslator: boolean;
  /** Of a heading: its anchor, which is the same in every language. */
  anchor?: string;
}

/** One use of a known source in the body. */
export interface Citation {
  key: string;
  position: Point;
}

declare module 'vfile' {
  interface DataMap {
    /** Keys of all sources of the page in the order of their numbers, those of the frontmatter first. */
    citations: string[];
    /** Every use in the body, in order. */
    bodyCitations: Citation[];
    links: ContentLink[];
    gaps: Gap[];
    outline: OutlineBlock[];
    sections: SectionInfo[];
    /** What is wrong with the text, in the order it was found. */
    problems: BodyProblem[];
    /** The headings of all depths, in order. */
    headings: HeadingInfo[];
  }
}

/** One problem of a text. */
export interface BodyProblem extends Message, Point {}

/**
 * Reports a problem of the text to its editor.
 * @param where the node or point; a node without a position (made by another plugin) gives the first line
 */
export function report(file: VFile, where: Node | Point | undefined, message: Message): void {
  const { line, column } = !where ? { line: 1, column: 1 } : 'type' in where ? startOf(where) : where;
  (file.data.problems ??= []).push({ ...message, line, column });
}

/** The problems reported so far. */
export function problems(file: VFile): readonly BodyProblem[] {
  return file.data.problems ?? [];
}

/** Path of the file without the query string that bundlers add. */
export function pathOf(file: VFile): string {
  return file.path?.split('?', 1)[0] ?? '';
}

/** Where a node begins; line 1 for a node made by a plugin. */
export function startOf(node: Node): Point {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
