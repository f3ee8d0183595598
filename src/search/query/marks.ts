/** Finds the words of a query in a text, to mark them and to choose what of it to show. Pure. */
import { pieces } from './text.ts';

/** Whether a word, as written, is one that was looked for. */
export type IsFound = (word: string) => boolean;

export interface Run {
  text: string;
  marked: boolean;
}

/** How many words of a text a result shows. */
const EXCERPT_WORDS = 28;
/** How many of them may stand before the first word found. */
const LEAD_WORDS = 6;
/** So many first letters tell one word found from another. */
const TELLING = 4;

/** A whole text, cut at the words to mark. */
export function mark(text: string, isFound: IsFound): Run[] {
  return join(pieces(text).map((piece) => ({ text: piece.text, marked: piece.word && isFound(piece.text) })));
}

/**
 * The part of a text where the most different words of the query stand together, marked, with ellipses where it
 * is cut; the beginning of the text when there are none.
 */
export function excerpt(text: string, isFound: IsFound): Run[] {
  const all = text.split(' ');
  // Words found are told apart by their beginnings: two forms of one word say no more than one.
  const found = all.map((word) => pieces(word).find((piece) => piece.word && isFound(piece.text))?.text);
  let start = 0;
  let most = 0;
  found.forEach((form, i) => {
    if (form === undefined) return;
    const from = Math.max(0, i - LEAD_WORDS);
    const near = found.slice(i, from + EXCERPT_WORDS).filter((other) => other !== undefined);
    const seen = new Set(near.map((other) => other.slice(0, TELLING).toLowerCase())).size;
    if (seen <= most) return;
    most = seen;
    start = from;
  });
  const end = start + EXCERPT_WORDS;
  const before = start > 0 ? '… ' : '';
  const after = end < all.length ? '…' : '';
  return mark(`${before}${all.slice(start, end).join(' ')}${after}`, isFound);
}

/** Joins neighbours that are marked alike. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.marked === run.marked) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}
