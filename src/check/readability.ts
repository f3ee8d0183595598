import type { Sentence } from '../markdown/index.ts';
import { textMessage } from './messages/texts.ts';
import type { Problem } from './problem.ts';
import type { ParsedFile } from '../library/content-file.ts';

/** No reader should have to hold more than this in mind; the median is the bar for guides. */
export const LONGEST = 28;
export const MEDIAN = 14;

/** How hard a text is to read, in words. */
export interface Readability {
  sentences: number;
  median: number;
  longest: number;
}

/** Measures the sentences of a text; undefined for a text without any. */
export function readability(sentences: readonly Sentence[]): Readability | undefined {
  if (sentences.length === 0) return undefined;
  const words = sentences.map((sentence) => sentence.words).sort((a, b) => a - b);
  return { sentences: words.length, median: words[words.length >> 1] ?? 0, longest: words.at(-1) ?? 0 };
}

/**
 * Sentences of more than {@link LONGEST} words, each by its beginning.
 * @param strictly they stop the build
 */
export function longSentences(file: ParsedFile, strictly = false): Problem[] {
  return file.parsed.sentences
    .filter(({ words }) => words > LONGEST)
    .map(({ text, words, position }) => ({
      file: file.path,
      ...position,
      ...textMessage(strictly ? 'sentences.long' : 'sentences.longHere', {
        words,
        most: LONGEST,
        text: beginning(text),
      }),
    }));
}

/** A text whose usual sentence is too long. */
export function longMedian(file: ParsedFile): Problem[] {
  const measured = readability(file.parsed.sentences);
  if (!measured || measured.median <= MEDIAN) return [];
  return [
    {
      file: file.path,
      ...file.frontmatter.place(['title']),
      ...textMessage('sentences.median', { most: MEDIAN, median: measured.median }),
    },
  ];
}

function beginning(text: string): string {
  return text.split(/\s+/).slice(0, 5).join(' ');
}
