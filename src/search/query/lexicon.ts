/** Every word of the site that a reader can find, of titles, synonyms and texts, and the questions asked of them. */
import { beginnings, russianSiblings, wordKey } from '../morphology/index.ts';
import { fold } from './text.ts';
import { skeleton, unmarked } from './letters.ts';
import { oneEditApart } from './distance.ts';
import { SHORT_KEY, type Vocabulary } from './vocabulary.ts';

/** What is looked for in texts of one language. */
export interface WordForm {
  language: string;
  /** The key of the word's forms; of a number or an unfinished word the word itself. */
  key: string;
  /** Everything that begins with the key counts, not only its forms. */
  prefix: boolean;
  whole: boolean;
  /** 1 for the word itself, less for guesses. */
  weight: number;
}

export interface Entry {
  language: string;
  key: string;
  /** A form to show. */
  form: string;
  /** Stands in a title, a heading or the table of synonyms. */
  strong: boolean;
  /** Stands on a page: a synonym alone leads to others, but cannot be found itself. */
  onSite: boolean;
}

/** A beginning of fewer letters says too little. */
const SHORTEST_PREFIX = 4;
/** An unfinished word may say less: the reader is still typing. */
const SHORTEST_OPEN_PREFIX = 3;
/** What of a word may be more than its beginning: what other words derive from it. */
const PREFIX_WEIGHT = 0.7;

export class Lexicon {
  readonly #entries = new Map<string, Entry>();
  readonly #forms = new Map<string, string[]>();
  readonly #languages: string[] = [];
  readonly #texts = new Set<string>();
  #list: Entry[] | undefined;
  #byUnmarked: Map<string, Entry> | undefined;
  #bySkeleton: Map<string, Entry> | undefined;

  get languages(): readonly string[] {
    return this.#languages;
  }

  add(
    language: string,
    word: string,
    { key = wordKey(language, word), strong = true, onSite = true }: Partial<Entry> = {},
  ): void {
    if (!this.#languages.includes(language)) this.#languages.push(language);
    const name = `${language} ${key}`;
    this.#forms.set(name, [...(this.#forms.get(name) ?? []), word]);
    const entry = this.#entries.get(name);
    if (!entry) this.#entries.set(name, { language, key, form: word, strong, onSite });
    else if (onSite) entry.onSite = true;
    this.#list = this.#byUnmarked = this.#bySkeleton = undefined;
  }

  addVocabulary(language: string, vocabulary: Vocabulary): void {
    for (const [key, forms] of vocabulary) {
      this.#texts.add(`${language} ${key}`);
      for (const form of forms) this.add(language, form, { key, strong: false });
    }
  }

  has(language: string, key: string): boolean {
    return this.#entries.has(`${language} ${key}`);
  }

  /** Whether a page has the word in some form. */
  onSite({ language, key, prefix }: Pick<WordForm, 'language' | 'key' | 'prefix'>): boolean {
    return prefix || (this.#entries.get(`${language} ${key}`)?.onSite ?? false);
  }

  /** Whether the index of texts has the word. */
  inTexts({ language, key }: WordForm): boolean {
    return this.#texts.has(`${language} ${key}`);
  }

  /** Tells the words that are some of these forms, or derived from them where the root is long enough to tell. */
  matcher(forms: readonly WordForm[]): (word: string) => boolean {
    return (word) => {
      const folded = fold(word);
      return forms.some(({ language, key, prefix, whole }) => {
        if (whole) return folded === key;
        if (folded === key || wordKey(language, folded) === key) return true;
        return (
          (prefix || key.length > SHORTEST_PREFIX) &&
          beginnings(language, key).some((b) => folded.startsWith(b))
        );
      });
    };
  }

  /** The words to send to an index that matches beginnings, and whether they must be met whole. */
  searches({ language, key, prefix, whole }: WordForm): { text: string; whole: boolean }[] {
    if (whole || prefix) return [{ text: key, whole }];
    if (key.length > SHORT_KEY) return beginnings(language, key).map((text) => ({ text, whole: false }));
    const forms = new Set(this.#forms.get(`${language} ${key}`) ?? [key]);
    return [...forms].map((text) => ({ text, whole: true }));
  }

  /**
   * The word as the languages know it: each by its own rules, and by the reader's where it has the same root
   * («конкурска» of a Kyrgyz query is «конкурс» in Russian texts).
   */
  known(word: string, whole: boolean, reader: string): WordForm[] {
    return this.#languages.flatMap((language) => {
      if (whole) return this.has(language, word) ? [form(language, word, { whole })] : [];
      const own = wordKey(language, word);
      const keys = [own, ...(language === 'ru' ? russianSiblings(own) : [])];
      const borrowed = wordKey(reader, word);
      if (language !== reader && borrowed.length >= SHORTEST_PREFIX) keys.push(wordKey(language, borrowed));
      return [...new Set(keys)]
        .filter((key) => this.has(language, key))
        .map((key) => form(language, key, { weight: key === own ? 1 : 0.95 }));
    });
  }

  /** The word as the beginning of others: «муницип», and of the last word what has been typed of it. */
  begun(word: string, open: boolean, reader: string): WordForm[] {
    const asTyped = open && word.length >= SHORTEST_OPEN_PREFIX ? [word] : [];
    return this.#languages.flatMap((language) => {
      const key = wordKey(language === reader ? reader : language, word);
      const starts = [...asTyped, ...(key.length > SHORTEST_PREFIX ? [key] : [])];
      const start = starts.find((text) =>
        this.#all().some((e) => e.language === language && e.key.startsWith(text)),
      );
      return start ? [form(language, start, { prefix: true, weight: PREFIX_WEIGHT })] : [];
    });
  }

  /** The word that was meant by one typed without ң ө ү («окмоту»). */
  withMarks(word: string): Entry | undefined {
    this.#byUnmarked ??= index(this.#all(), ({ language, key }) => (language === 'ky' ? unmarked(key) : ''));
    return longestBeginning(this.#byUnmarked, [wordKey('ky', word), word].map(unmarked), 6);
  }

  /** The word that was meant by one in Latin letters («gossoczakaz»). */
  fromLatin(word: string): Entry | undefined {
    this.#bySkeleton ??= index(this.#all(), ({ key }) => (/^[a-z]/.test(key) ? '' : skeleton(key)));
    const typed = skeleton(word);
    return (
      longestBeginning(this.#bySkeleton, [typed], 5) ??
      (typed.length > 5
        ? [...this.#bySkeleton].find(([spelled]) => oneEditApart(typed, spelled))?.[1]
        : undefined)
    );
  }

  /** The word that differs by a slip of the fingers. */
  misspelled(word: string): Entry | undefined {
    const keys = new Map(this.#languages.map((language) => [language, wordKey(language, word)]));
    return closest(this.#all(), ({ language, key, form: shown }) => {
      const typed = keys.get(language) ?? word;
      return oneEditApart(typed, key) || (word !== typed && oneEditApart(word, shown));
    });
  }

  /** A word of titles that begins as this one does: no correction, only a hint. */
  nearest(word: string, reader: string): string | undefined {
    const shared = (entry: Entry) => [...entry.form].findIndex((letter, i) => letter !== word[i]);
    const best = this.#all()
      .filter(({ language, strong, onSite }) => language === reader && strong && onSite)
      .map((entry) => ({ entry, length: shared(entry) < 0 ? entry.form.length : shared(entry) }))
      .sort((a, b) => b.length - a.length)[0];
    return best && best.length >= SHORTEST_PREFIX ? best.entry.form : undefined;
  }

  #all(): readonly Entry[] {
    // Words of titles first: of equal guesses they are the likelier.
    this.#list ??= [...this.#entries.values()].sort((a, b) => Number(b.strong) - Number(a.strong));
    return this.#list;
  }
}

function form(language: string, key: string, more: Partial<WordForm>): WordForm {
  return { language, key, prefix: false, whole: false, weight: 1, ...more };
}

function closest(entries: readonly Entry[], near: (entry: Entry) => boolean): Entry | undefined {
  return entries.find((entry) => !/\d/.test(entry.key) && near(entry));
}

function index(entries: readonly Entry[], by: (entry: Entry) => string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = by(entry);
    if (key && !found.has(key)) found.set(key, entry);
  }
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
