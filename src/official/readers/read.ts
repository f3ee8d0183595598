import type { Block } from '../model.ts';

/** What a reader of one container gives: the text in blocks, and the count of all its words, made another way. */
export interface ReadText {
  blocks: Block[];
  /** How many times each word stands in the container. */
  words: Map<string, number>;
  /** Sentences for the editor. */
  warnings: string[];
  /** The day of the edition and its coming into force, where the container says them (YYYY-MM-DD). */
  edition?: string;
  inForce?: string;
}

/** A file that cannot be imported; the message is one Russian sentence or two for the editor. */
export class Unreadable extends Error {}

/** Spaces as plain ones, none at the ends. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u00a0\u00ad\u200b\ufeff]+/g, (run) => (/^[\u00ad\u200b\ufeff]+$/.test(run) ? '' : ' '))
    .trim();
}

/** A paragraph, or nothing where it is empty. */
export function paragraph(text: string): Block[] {
  const line = oneLine(text);
  return line === '' ? [] : [{ type: 'text', text: line }];
}
