/** Words of the site that were meant by others: written without their marks, in Latin letters, with a slip. */
import { wordKey } from '../morphology/index.ts';
import { slips } from './distance.ts';
import { marked, politely, skeleton, unmarked } from './letters.ts';
import { SHORTEST_PREFIX, type LexiconEntry, type Lexicon } from './lexicon.ts';

/** What may follow a Kyrgyz root: «-луктарыбыз». */
const LONGEST_KYRGYZ_TAIL = 6;
const LONGEST_LATIN_TAIL = 5;
/** From so many letters on a skeleton may have a slip too. */
const LONG_SKELETON = 6;

/** More are never forgiven (distance.ts): most words are told apart by their length. */
const MOST_SLIPS = 2;
/** Less than a slip. */
const FARTHER = 0.5;

/** Entries by how they are spelled in other letters. */
type Table = ReadonlyMap<string, readonly LexiconEntry[]>;

/** A word of an entry in other letters, empty where it has none. */
type Spelling = (word: string, entry: LexiconEntry) => string;

export class Guesses {
  readonly #lexicon: Lexicon;
  readonly #skeletons = new Map<string, string>();
  readonly #byUnmarked: () => Table;
  readonly #bySkeleton: () => Table;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#byUnmarked = this.#table((word, { language }) =>
      language === 'ky' && word !== unmarked(word) ? unmarked(word) : '',
    );
    this.#bySkeleton = this.#table((word) => this.#skeletonOf(word));
  }

  /** Makes a table of the lexicon's words, anew when it has grown. */
  #table(by: Spelling): () => Table {
    let made: readonly LexiconEntry[] | undefined;
    let found: Table = new Map();
    return () => {
      const all = this.#lexicon.all();
      if (all !== made) found = index((made = all), by);
      return found;
    };
  }

  /** Does beforehand what the first guess would have to do. */
  prepare(): void {
    this.#byUnmarked();
    this.#bySkeleton();
  }

  #skeletonOf(word: string): string {
    const known = this.#skeletons.get(word) ?? (/^[a-z]/.test(word) ? '' : skeleton(word));
    this.#skeletons.set(word, known);
    return known;
  }

  /** The words that may be meant by one typed without ң ө ү («окмоту»): those that have marks to lose. */
  withMarks(word: string): readonly LexiconEntry[] {
    const known = this.#byUnmarked();
    const typed = [word, wordKey('ky', word)].map(unmarked);
    const longest = longestBeginning(known, typed, LONGEST_KYRGYZ_TAIL);
    if (longest.length > 0) return longest;
    // A short root says too little, but with an ending that fits it («оздору», «өз-дөрү») it says enough.
    for (let length = Math.min(SHORTEST_PREFIX, word.length) - 1; length > 1; length -= 1) {
      const tail = word.slice(length);
      const fitting = (known.get(word.slice(0, length)) ?? []).filter(({ key }) =>
        [tail, marked(tail), marked(politely(tail))].some(
          (ending) => this.#lexicon.keyOf('ky', key + ending) === key,
        ),
      );
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  /** The word that was meant by one in Latin letters («gossoczakaz»). */
  fromLatin(word: string): LexiconEntry | undefined {
    const typed = skeleton(word);
    const [exact] = longestBeginning(
      this.#bySkeleton(),
      [word, word.replaceAll('j', 'zh'), word.replaceAll('yo', 'e')].map(skeleton),
      LONGEST_LATIN_TAIL,
    );
    if (exact || typed.length < LONG_SKELETON) return exact;
    return closest(this.#bySkeleton(), ([spelled]) => slips(typed, spelled))?.[1][0];
  }

  /** The word of a title that is spelled the same in other letters: “Karakol” is also «Каракол». */
  sameInCyrillic(word: string): LexiconEntry | undefined {
    const [entry] = (word.length >= SHORTEST_PREFIX && this.#bySkeleton().get(skeleton(word))) || [];
    return entry?.strong ? entry : undefined;
  }

  /** The word that differs by a slip of the fingers. */
  misspelled(word: string): LexiconEntry | undefined {
    const keys = new Map(this.#lexicon.languages.map((language) => [language, wordKey(language, word)]));
    const isNear = (a: string, b: string) => Math.abs(a.length - b.length) <= MOST_SLIPS;
    return closest(this.#lexicon.all(), ({ language, key, forms }) => {
      const typed = keys.get(language) ?? word;
      if (/\d/.test(key)) return undefined;
      const ofRoot = isNear(typed, key) ? slips(typed, key, word) : undefined;
      // A slip in the root that leaves the whole word far from any form tells less: «заказчи» is «заказчы», not «заказ».
      let fewest = ofRoot === undefined ? Infinity : ofRoot + FARTHER;
      for (const form of forms)
        if (isNear(word, form)) fewest = Math.min(fewest, slips(word, form) ?? Infinity);
      return fewest;
    });
  }

  /** A word of titles that begins as this one does: no correction, only a hint. */
  nearest(word: string, reader: string): string | undefined {
    let best: string | undefined;
    let most = SHORTEST_PREFIX - 1;
    for (const { language, strong, onSite, forms } of this.#lexicon.all()) {
      const [form = ''] = forms;
      const shared = language === reader && strong && onSite ? sharedLetters(form, word) : 0;
      if (shared <= most) continue;
      best = form;
      most = shared;
    }
    return best;
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

/** By how their keys, then their forms, are spelled with other letters. */
function index(entries: readonly LexiconEntry[], by: Spelling): Table {
  const found = new Map<string, LexiconEntry[]>();
  const note = (word: string, entry: LexiconEntry) => {
    const spelled = by(word, entry);
    const same = found.get(spelled);
    if (spelled && !same) found.set(spelled, [entry]);
    else if (spelled && !same?.includes(entry)) same?.push(entry);
  };
  for (const entry of entries) note(entry.key, entry);
  for (const entry of entries) for (const form of entry.forms) note(form, entry);
  return found;
}

/** What is spelled so, or the longest beginning of it with a tail that may be an ending. */
function longestBeginning(
  known: Table,
  words: readonly string[],
  longestTail: number,
): readonly LexiconEntry[] {
  const exact = new Set(words.flatMap((word) => known.get(word) ?? []));
  if (exact.size > 0) return [...exact];
  for (const word of words) {
    const least = Math.max(SHORTEST_PREFIX, word.length - longestTail);
    for (let length = word.length - 1; length >= least; length -= 1) {
      const entries = known.get(word.slice(0, length));
      if (entries) return entries;
    }
  }
  return [];
}

/** How many letters two words begin with alike. */
function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
