import { countWords } from '../words.ts';
import { paragraph, type ReadText } from './read.ts';

/** Reads plain text: a line is a paragraph. */
export function readPlainText(text: string): ReadText {
  return { blocks: text.split(/\r\n?|\n|\f/).flatMap(paragraph), words: countWords([text]), warnings: [] };
}
