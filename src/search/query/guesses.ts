/** Words of the site that were meant by others: written without their marks, in Latin letters, with a slip. */
import { wordKey } from '../morphology/index.ts';
import { slips } from './distance.ts';
import { skeleton, unmarked } from './letters.ts';
import { SHORTEST_PREFIX, type Entry, type Lexicon } from './lexicon.ts';

/** What may follow a Kyrgyz root: «-луктарыбыз». */
const LONGEST_KYRGYZ_TAIL = 6;
const LONGEST_LATIN_TAIL = 5;
/** From so many letters on a skeleton may have a slip too. */
const LONG_SKELETON = 6;

/** Less than a slip. */
const FARTHER = 0.5;

export class Guesses {
  readonly #lexicon: Lexicon;
  /** The lexicon's words when the tables below were made. */
  #made: readonly Entry[] = [];
  #byUnmarked = new Map<string, Entry>();
  #bySkeleton = new Map<string, Entry>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The word that was meant by one typed without ң ө ү («окмоту»). */
  withMarks(word: string): Entry | undefined {
    this.#ready();
    const entry = longestBeginning(
      this.#byUnmarked,
      [wordKey('ky', word), word].map(unmarked),
      LONGEST_KYRGYZ_TAIL,
    );
    // A root that had no marks to lose was not meant by one: «заказчи» is a slip.
    return entry && entry.key !== unmarked(entry.key) ? entry : undefined;
  }

  /** The word that was meant by one in Latin letters («gossoczakaz»). */
  fromLatin(word: string): Entry | undefined {
    this.#ready();
    const typed = skeleton(word);
    const exact = longestBeginning(
      this.#bySkeleton,
      [word, word.replaceAll('j', 'zh'), word.replaceAll('yo', 'e')].map(skeleton),
      LONGEST_LATIN_TAIL,
    );
    if (exact || typed.length < LONG_SKELETON) return exact;
    return closest(this.#bySkeleton, ([spelled]) => slips(typed, spelled))?.[1];
  }

  /** The word of a title that is spelled the same in other letters: “Karakol” is also «Каракол». */
  sameInCyrillic(word: string): Entry | undefined {
    this.#ready();
    const entry = word.length >= SHORTEST_PREFIX ? this.#bySkeleton.get(skeleton(word)) : undefined;
    return entry?.strong ? entry : undefined;
  }

  /** The word that differs by a slip of the fingers. */
  misspelled(word: string): Entry | undefined {
    const keys = new Map(this.#lexicon.languages.map((language) => [language, wordKey(language, word)]));
    return closest(this.#lexicon.all(), ({ language, key, forms }) => {
      if (/\d/.test(key)) return undefined;
      const ofRoot = slips(keys.get(language) ?? word, key, word);
      // A slip in the root that leaves the whole word far from any form tells less: «заказчи» is «заказчы», not «заказ».
      const counts = [...forms.map((form) => slips(word, form)), ofRoot && ofRoot + FARTHER];
      return counts.filter((count) => count !== undefined).sort((x, y) => x - y)[0];
    });
  }

  /** A word of titles that begins as this one does: no correction, only a hint. */
  nearest(word: string, reader: string): string | undefined {
    const shared = (form: string) => [...form].findIndex((letter, i) => letter !== word[i]);
    const best = this.#lexicon
      .all()
      .filter(({ language, strong, onSite }) => language === reader && strong && onSite)
      .map(({ forms: [form = ''] }) => ({ form, length: shared(form) < 0 ? form.length : shared(form) }))
      .sort((a, b) => b.length - a.length)[0];
    return best && best.length >= SHORTEST_PREFIX ? best.form : undefined;
  }

  /** Makes the tables, anew when the lexicon has grown. */
  #ready(): void {
    const all = this.#lexicon.all();
    if (all === this.#made) return;
    this.#made = all;
    this.#byUnmarked = index(
      all.filter(({ language }) => language === 'ky'),
      unmarked,
    );
    this.#bySkeleton = index(
      all.filter(({ key }) => !/^[a-z]/.test(key)),
      skeleton,
    );
  }
}

/** The first of those with the fewest slips. */
function closest<Item>(items: Iterable<Item>, slipsOf: (item: Item) => number | undefined): Item | undefined {
  let best: Item | undefined;
  let fewest = Infinity;
  for (const item of items) {
    const count = slipsOf(item);
    if (count === undefined || count >= fewest) continue;
    best = item;
    fewest = count;
  }
  return best;
}

/** By how their keys and forms are spelled with other letters; of equal ones the first. */
function index(entries: readonly Entry[], spell: (word: string) => string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const note = (entry: Entry) => (word: string) => {
    if (!found.has(spell(word))) found.set(spell(word), entry);
  };
  for (const entry of entries) note(entry)(entry.key);
  for (const entry of entries) entry.forms.forEach(note(entry));
  return found;
}

/** What is spelled so, or the longest beginning of it with a tail that may be an ending. */
function longestBeginning(
  known: ReadonlyMap<string, Entry>,
  words: readonly string[],
  longestTail: number,
): Entry | undefined {
  for (const word of words) {
    const exact = known.get(word);
    if (exact) return exact;
  }
  for (const word of words) {
    for (
      let length = word.length - 1;
      length >= Math.max(SHORTEST_PREFIX, word.length - longestTail);
      length -= 1
    ) {
      const entry = known.get(word.slice(0, length));
      if (entry) return entry;
    }
  }
  return undefined;
}
