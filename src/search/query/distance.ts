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
  const count = distance(typed, meant, most);
  return count <= most ? count : undefined;
}

function swapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** A word with one sign for all its vowels. */
function consonants(word: string): string {
  return word.replace(/[аеиоуыэюяёөүaeiou]/g, '*');
}

/** Damerau and Levenshtein's distance (optimal string alignment), given up once it exceeds `most`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
