/** Every word of the site that a reader can find, of titles, synonyms and texts, and the questions asked of them. */
import { beginnings, russianSiblings, wordKey } from '../morphology/index.ts';
import { fold } from './text.ts';
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

/** A beginning of fewer letters says too little. */
export const SHORTEST_PREFIX = 4;
/** An unfinished word may say less: the reader is still typing. */
const SHORTEST_OPEN_PREFIX = 3;
/** What of a word may be more than its beginning: what other words derive from it. */
const PREFIX_WEIGHT = 0.7;

export class Lexicon {
  readonly #entries = new Map<string, LexiconEntry>();
  readonly #languages: string[] = [];
  readonly #texts = new Set<string>();
  #list: LexiconEntry[] | undefined;

  get languages(): readonly string[] {
    return this.#languages;
  }

  add(
    language: string,
    word: string,
    { key = wordKey(language, word), strong = true, onSite = true }: Partial<LexiconEntry> = {},
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
    const { forms } = this.#entries.get(`${language} ${key}`) ?? { forms: [key] };
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
  return { language, key, prefix: false, whole: false, weight: 1, ...more };
}
