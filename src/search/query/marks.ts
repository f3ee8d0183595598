/** Finds the words of a query in a text, to mark them and to choose what of it to show. Pure. */
import { fold, pieces } from './text.ts';

/** A form that was searched, folded; see `Term`. */
export interface Form {
  text: string;
  whole: boolean;
}

export interface Run {
  text: string;
  marked: boolean;
}

/** How many words of a text a result shows. */
const EXCERPT_WORDS = 28;
/** How many of them may stand before the first word found. */
const LEAD_WORDS = 6;

/** A whole text, cut at the words to mark. */
export function mark(text: string, forms: readonly Form[]): Run[] {
  return join(
    pieces(text).map((piece) => ({ text: piece.text, marked: piece.word && isFound(piece.text, forms) })),
  );
}

/**
 * The part of a text where the most different words of the query stand together, marked, with ellipses where it
 * is cut; the beginning of the text when there are none.
 */
export function excerpt(text: string, forms: readonly Form[]): Run[] {
  const all = text.split(' ');
  const found = all.map((word) =>
    forms.findIndex((form) => pieces(word).some((p) => isFound(p.text, [form]))),
  );
  let start = 0;
  let most = 0;
  found.forEach((form, i) => {
    if (form < 0) return;
    const from = Math.max(0, i - LEAD_WORDS);
    const seen = new Set(found.slice(i, from + EXCERPT_WORDS).filter((other) => other >= 0)).size;
    if (seen <= most) return;
    most = seen;
    start = from;
  });
  const end = start + EXCERPT_WORDS;
  const before = start > 0 ? '… ' : '';
  const after = end < all.length ? '…' : '';
  return mark(`${before}${all.slice(start, end).join(' ')}${after}`, forms);
}

function isFound(word: string, forms: readonly Form[]): boolean {
  const folded = fold(word);
  return forms.some(({ text, whole }) => (whole ? folded === text : folded.startsWith(text)));
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
