/** Which parts of Pagefind's index a search reads. Pure. */
import type { Chunk } from './catalogue.ts';

/** What a lexicon sends to the index: a word, or the beginning of words. */
export interface IndexSearch {
  text: string;
  whole: boolean;
}

/**
 * The chunks in which the words may stand. Pagefind itself would load the one where the beginning stands, though the
 * words that begin so may go on in the next ones.
 * @param chunks in the order of their first words
 */
export function chunksWith(searches: readonly IndexSearch[], chunks: readonly Chunk[]): Chunk[] {
  const ranges = searches.map(({ text, whole }) => {
    const from = indexed(text);
    return { from, to: whole ? from : from + LAST };
  });
  return chunks.filter(([first], i) => {
    const next = chunks[i + 1]?.[0] ?? LAST;
    return ranges.some(({ from, to }) => first <= to && from < next);
  });
}

/** Comes after every letter. */
const LAST = '\uFFFF';

/** A word as Pagefind holds it: it strips all marks, that of й too. */
function indexed(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
