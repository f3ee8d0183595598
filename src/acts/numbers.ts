/**
 * Orders article numbers as the law does: 5 before 13, and an inserted 21-1 between 21 and 22.
 * Takes numbers as written, `21-1`; returns what `Array.sort` expects.
 */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('-').map(Number));
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i++) {
    const difference = (left?.[i] ?? -1) - (right?.[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** retold — in our words; official — its text is on the site; known — only by reference; unchecked — not at all. */
export type ArticleState = 'retold' | 'official' | 'known' | 'unchecked';

/** A square of the article grid: an article of the act and how much of it is known. */
export interface Square {
  number: string;
  state: ArticleState;
}

/**
 * One square per article: every number up to the highest known one, with the inserted articles (21-1) in their
 * places. The state comes from the content; what has no text of its own is unchecked.
 */
export function gridSquares(count: number, known: ReadonlyMap<string, ArticleState>): Square[] {
  const numbers = new Set(Array.from({ length: count }, (_, i) => String(i + 1)));
  for (const number of known.keys()) numbers.add(number);
  return [...numbers]
    .sort(compareNumbers)
    .map((number) => ({ number, state: known.get(number) ?? 'unchecked' }));
}

/** A run of articles shown as one row: those without a text of their own are gathered, «6–12». */
export interface Row {
  from: string;
  to: string;
  state: ArticleState;
}

/** Squares gathered into rows: known articles by themselves, neighbouring unchecked ones together. */
export function articleRows(squares: readonly Square[]): Row[] {
  const rows: Row[] = [];
  for (const { number, state } of squares) {
    const last = rows.at(-1);
    if (state === 'unchecked' && last?.state === 'unchecked') last.to = number;
    else rows.push({ from: number, to: number, state });
  }
  return rows;
}
