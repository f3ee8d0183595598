import type { LeftOut } from '../left-out.ts';
import type { Block } from '../model.ts';
import { oneLine } from '../signs.ts';

/** A line of the container as it was counted: all its words, before anything is understood. */
export interface CountedLine {
  text: string;
  /** Line of the file, or paragraph of a Word file, from 1. */
  at: number;
}

/** What a container holds, counted apart from the code that reads it. */
export interface Count {
  lines: CountedLine[];
  tables: number;
  pictures: number;
  formulas: number;
  footnotes: number;
}

/** A picture, a formula or a note where the reader met it. */
export interface Found {
  type: 'picture' | 'formula' | 'embedded' | 'footnote' | 'folded' | 'faint' | 'field' | 'listNumber';
  /** The alternative text, the formula as a line, the number of a point. */
  text: string;
  at: number;
}

/** What a reader of one container gives: the text in blocks, and the count of what is there, made another way. */
export interface ReadText {
  blocks: Block[];
  count: Count;
  leftOut: LeftOut[];
  found: Found[];
  /** Words that the text gains: numbers of lists, marks of notes. They must not pass for words of the file. */
  added: string[];
  /** Sentences for the editor. */
  warnings: string[];
  /** The day of the edition and its coming into force, where the container says them (YYYY-MM-DD). */
  edition?: string;
  inForce?: string;
}

/** A file that cannot be imported; the message is one Russian sentence or two for the editor. */
export class Unreadable extends Error {}

/** A paragraph, or nothing where it is empty. */
export function paragraph(text: string, at: number): Block[] {
  const line = oneLine(text);
  return line === '' ? [] : [{ type: 'text', text: line, at }];
}
