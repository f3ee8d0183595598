/** Every word of the site that a reader can find, of titles, synonyms and texts, and the questions asked of them. */
import { beginnings, readings, wordKey } from '../morphology/index.ts';
import { fold, joinSums } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is looked for in texts of one language. */
export interface WordForm {
  language: string;
  /** The key of the word's forms; of an unfinished word the word itself. */
  key: string;
  /** Everything that begins with the key counts, not only its forms. */
  prefix: boolean;
  /** 1 for the word itself, less for guesses. */
  weight: number;
}

export interface LexiconEntry {
  language: string;
  key: string;
  /** The forms that were met, that to show first. */
  forms: Set<string>;
  /** Stands in a title, a heading or the table of synonyms. */
  strong: boolean;
  /** Stands on a page: a synonym alone leads to others, but cannot be found itself. */
  onSite: boolean;
}

/** By language: words whose key is not what `wordKey` says, because the other words of the site tell better. */
export type Filed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A beginning of fewer letters says too little. */
export const SHORTEST_PREFIX = 4;
/** An unfinished word may say less: the reader is still typing. */
const SHORTEST_OPEN_PREFIX = 3;
/** What begins with so many letters of a key mostly derives from it: «отчёт», «отчётность». */
const SHORTEST_ROOT = 6;
/** What of a word may be more than its beginning: what other words derive from it. */
const PREFIX_WEIGHT = 0.7;
const OTHER_READING_WEIGHT = 0.95;

export class Lexicon {
  readonly #entries = new Map<string, LexiconEntry>();
  readonly #languages: string[] = [];
  readonly #filed: Filed;
  /** By language the keys that the index of texts has. */
  readonly #texts = new Map<string, ReadonlySet<string>>();
  #list: LexiconEntry[] | undefined;

  constructor(filed: Filed = {}) {
    this.#filed = filed;
  }

  get languages(): readonly string[] {
    return this.#languages;
  }

  /** The key under which the site has a word. */
  keyOf(language: string, word: string): string {
    return this.#filed[language]?.[word] ?? wordKey(language, word);
  }

  add(
    language: string,
    word: string,
    { key = this.keyOf(language, word), strong = true, onSite = true }: Partial<LexiconEntry> = {},
  ): void {
    if (!this.#languages.includes(language)) this.#languages.push(language);
    const name = `${language} ${key}`;
    const entry = this.#entries.get(name);
    if (!entry) this.#entries.set(name, { language, key, forms: new Set([word]), strong, onSite });
    else {
      entry.onSite ||= onSite;
      entry.forms.add(word);
    }
    this.#list = undefined;
  }

  addVocabulary(language: string, vocabulary: Vocabulary): void {
    this.#texts.set(language, new Set(vocabulary.keys()));
    for (const [key, form] of vocabulary) this.add(language, form, { key, strong: false });
  }

  has(language: string, key: string): boolean {
    return this.#entries.has(`${language} ${key}`);
  }

  /** Whether a page has the word in some form. */
  onSite({ language, key, prefix }: Pick<WordForm, 'language' | 'key' | 'prefix'>): boolean {
    return prefix || (this.#entries.get(`${language} ${key}`)?.onSite ?? false);
  }

  /** Under which keys the texts have a form: its own, and with less weight those of longer words that begin so. */
  textKeys({ language, key, prefix }: WordForm): { key: string; weight: number }[] {
    const all = this.#texts.get(language) ?? new Set<string>();
    const own = all.has(key) ? [{ key, weight: 1 }] : [];
    if (!prefix && (key.length < SHORTEST_ROOT || /\d/.test(key))) return own;
    const longer = [...all].filter((other) => other !== key && other.startsWith(key));
    return [...own, ...longer.map((other) => ({ key: other, weight: prefix ? 1 : PREFIX_WEIGHT }))];
  }

  /** Tells the words that are some of these forms, or derived from them where the root is long enough to tell. */
  matcher(forms: readonly WordForm[]): (word: string) => boolean {
    const known = new Map<string, boolean>();
    const isOne = (word: string) =>
      forms.some(({ language, key, prefix }) => {
        if (word === key || this.keyOf(language, word) === key) return true;
        if (/\d/.test(key)) return false;
        const begun = prefix || key.length > SHORTEST_PREFIX;
        return (
          (begun && beginnings(language, key).some((start) => word.startsWith(start))) ||
          (word[0] === key[0] && readings(language, word).includes(key))
        );
      });
    return (word) => {
      const folded = fold(joinSums(word));
      const found = known.get(folded) ?? isOne(folded);
      known.set(folded, found);
      return found;
    };
  }

  /** How words of these forms begin, for whoever has no rules; what must be the whole word after «=». */
  starts(forms: readonly WordForm[]): string[] {
    return forms.flatMap(({ language, key, prefix }) => {
      const some = this.#entries.get(`${language} ${key}`)?.forms ?? [];
      if (/\d/.test(key)) return [`=${key}`];
      if (prefix || key.length >= SHORTEST_PREFIX) return beginnings(language, key);
      return [...some].map((form) => `=${form}`);
    });
  }

  /**
   * The word as the languages know it: each by its own rules, and by the reader's where it has the same root
   * («конкурска» of a Kyrgyz query is «конкурс» in Russian texts).
   */
  known(word: string, reader: string): WordForm[] {
    return this.#languages.flatMap((language) => {
      const own = this.keyOf(language, word);
      const keys = [own, ...readings(language, word)];
      const borrowed = language === reader ? '' : wordKey(reader, word);
      if (borrowed.length >= SHORTEST_PREFIX) keys.push(wordKey(language, borrowed));
      return [...new Set(keys)]
        .filter((key) => this.has(language, key))
        .map((key) => form(language, key, { weight: key === own ? 1 : OTHER_READING_WEIGHT }));
    });
  }

  /** The words that begin as this one does: «муницип», of the last word what has been typed of it. */
  begun(word: string, open: boolean): WordForm[] {
    if (word.length < (open ? SHORTEST_OPEN_PREFIX : SHORTEST_PREFIX)) return [];
    return this.#languages
      .filter((language) => this.all().some((e) => e.language === language && e.key.startsWith(word)))
      .map((language) => form(language, word, { prefix: true, weight: PREFIX_WEIGHT }));
  }

  /** Every word, those of titles first: of equal guesses they are the likelier. */
  all(): readonly LexiconEntry[] {
    if (!this.#list) {
      const all = [...this.#entries.values()];
      this.#list = [...all.filter(({ strong }) => strong), ...all.filter(({ strong }) => !strong)];
    }
    return this.#list;
  }
}

function form(language: string, key: string, more: Partial<WordForm>): WordForm {
  return { language, key, prefix: false, weight: 1, ...more };
}
