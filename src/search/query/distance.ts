import { editDistance } from '../../library/edit-distance.ts';

/** Slips of the fingers: how far apart two spellings are. Pure. */

/** Below so many letters any word is a slip away from another. */
const SHORTEST = 4;
/** In a word of fewer letters a wrong one makes another word. */
const CLEAR = 6;
/** …unless it is a vowel, which is often heard as another: «отчот». */
const CLEAR_CONSONANTS = 5;
/** From more letters on the first one may be wrong too. */
const FIRST_TOO = 6;
/** From so many letters on two slips are forgiven. */
const LONG = 9;

/**
 * How many slips turn a word into the other, undefined when too many: a letter too many, too few, wrong, or two swapped; two slips in
 * long words. The first letter is hardly ever the wrong one, and in short words a wrong letter makes another word
 * («виза», «вида»), so there only a letter lost, doubled or swapped counts.
 * @param word the whole word, of which `typed` may be the stem
 */
export function slips(typed: string, meant: string, word = typed): number | undefined {
  const shortest = Math.min(typed.length, meant.length);
  const longest = Math.max(typed.length, meant.length);
  if (shortest < SHORTEST || typed === meant) return undefined;
  const most = shortest >= LONG - 1 && longest >= LONG && typed[0] === meant[0] ? 2 : 1;
  if (longest - shortest > most || (typed[0] !== meant[0] && shortest <= FIRST_TOO)) return undefined;
  const clear = word.length >= CLEAR && shortest >= CLEAR - 1;
  const misheard = word.length >= CLEAR_CONSONANTS && consonants(typed) === consonants(meant);
  if (!clear && !misheard && typed.length === meant.length && !swapped(typed, meant)) return undefined;
  const count = editDistance(typed, meant, most);
  return count <= most ? count : undefined;
}

function swapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** A word with one sign for all its vowels. */
function consonants(word: string): string {
  return word.replace(/[аеиоуыэюяёөүaeiou]/g, '*');
}
