/** Whether the best page answers a query, or nothing does. Pure. */
import type { RankedPage } from './rank.ts';
import type { Understanding } from './understand.ts';

/** A query is answered when the best page has nearly all of it, and more than mentions far apart… */
const ANSWERED = 0.6;
const LEAST_SCORE = 0.3;
/** …and when for every word that nobody wrote there are so many more that somebody did. */
const KNOWN_FOR_UNKNOWN = 3;

/**
 * Judges what was found.
 * @param literal the reader has asked for these very words: a part of them is better than nothing then
 * @returns `done`: answered; `weak`: pages have a part of it; `empty`: what they have is by chance
 */
export function verdict(
  { concepts, unknown, corrected }: Understanding,
  best: RankedPage | undefined,
  literal: boolean,
): 'done' | 'weak' | 'empty' {
  if (!best) return 'empty';
  const known = concepts.reduce((sum, { typed }) => sum + typed.length, 0);
  const guessed = corrected.some(({ from, to }) => /[a-z]/.test(from) === /[a-z]/.test(to));
  // «Ремонт телефона»: half of it a text mentions in passing. «Ядерный реактор»: half of it was a guess.
  if (!literal && unknown.length >= known && unknown.length > 0 && (guessed || !best.sure)) return 'empty';
  const answered =
    known >= unknown.length * KNOWN_FOR_UNKNOWN && best.said >= ANSWERED && best.score >= LEAST_SCORE;
  return answered ? 'done' : 'weak';
}
