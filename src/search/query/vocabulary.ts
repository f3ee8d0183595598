/**
 * The words of all texts in one language. Pagefind answers a word it does not know with the longest one it does
 * («келишим» in Russian texts finds «к»), so no word goes to it that the texts of the language do not have.
 */
import type { Term } from './normalise.ts';

/** Folded words, sorted by code units, each once. */
export type Vocabulary = readonly string[];

/** A word that differs from those of the texts only in so many last letters is taken for a form of theirs… */
const LONGEST_ENDING = 3;
/** …if at least so much of it is left. */
const SHORTEST_STEM = 5;
/** The shared beginning of a packed word is one digit of base 36. */
const MOST_SHARED = 35;

/**
 * What to send to the index for a term, or undefined if the texts have nothing like it. A word known to them
 * goes as it is; of an unknown one the longest beginning they do know, so that «заказами» finds «заказ».
 */
export function knownForm(vocabulary: Vocabulary, { text, whole }: Term): string | undefined {
  if (whole) return vocabulary[lowerBound(vocabulary, text)] === text ? text : undefined;
  const shortest = Math.max(SHORTEST_STEM, text.length - LONGEST_ENDING);
  for (let length = text.length; length === text.length || length >= shortest; length -= 1) {
    const start = text.slice(0, length);
    if (vocabulary[lowerBound(vocabulary, start)]?.startsWith(start)) return start;
  }
  return undefined;
}

/** Index of the first word that is not before `word`. */
function lowerBound(vocabulary: Vocabulary, word: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts words and writes each as the length it shares with the one before and its rest: «0заказ 5а 5ом». */
export function packWords(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The reverse of `packWords`. */
export function unpackWords(packed: string): Vocabulary {
  let before = '';
  return packed.split(' ').flatMap((entry) => {
    if (entry === '') return [];
    before = before.slice(0, parseInt(entry.charAt(0), 36)) + entry.slice(1);
    return [before];
  });
}
