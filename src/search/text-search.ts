/** The only caller of Pagefind's search: forms of words in, scores of places out. */
import { yieldToMain } from './yield-to-main.ts';
import { chunkPath, type Chunk } from './catalogue.ts';
import { chunksWith, type IndexSearch } from './chunks.ts';
import type { OpenTexts } from './open-index.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import type { Lexicon, WordForm } from './query/lexicon.ts';
import type { TextScores } from './query/places.ts';
import type { RankedPage } from './query/rank.ts';
import type { Concept } from './query/understand.ts';

/** A query of many words with many other words for each must stay affordable. */
const MOST_FORMS = 60;

/** Every form that a query looks for, each once. */
export function formsOf(concepts: readonly Concept[]): WordForm[] {
  const all = concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words.flat()));
  return [...new Map(all.map((form) => [nameOf(form), form])).values()].slice(0, MOST_FORMS);
}

function nameOf({ language, key, prefix }: WordForm): string {
  return `${language} ${key} ${prefix}`;
}

/** The texts of the site. Remembers the records that were found, to read them. */
export class TextSearch {
  readonly #texts: OpenTexts;
  readonly #lexicon: Lexicon;
  readonly #read = new Set<Chunk>();
  readonly #results = new Map<number, PagefindResult>();

  constructor(texts: OpenTexts, lexicon: Lexicon) {
    this.#texts = texts;
    this.#lexicon = lexicon;
  }

  /** Addresses of the parts of the index that a search for these forms needs and none has read. */
  unread(forms: readonly WordForm[]): string[] {
    return this.#chunks(forms)
      .filter(({ chunk }) => !this.#read.has(chunk))
      .map(({ language, chunk: [, name] }) => chunkPath(language, name));
  }

  /**
   * Searches every form for itself: together Pagefind would want all of them in one record.
   * @returns for each form the places that have it
   */
  async search(
    pagefind: PagefindInstance,
    forms: readonly WordForm[],
    signal?: AbortSignal,
  ): Promise<TextScores> {
    const needed = this.#chunks(forms).filter(({ chunk }) => !this.#read.has(chunk));
    const loading = [];
    for (const { chunk } of needed) {
      loading.push(pagefind.preload(chunk[0]));
      await yieldToMain(signal);
    }
    await Promise.all(loading);
    for (const { chunk } of needed) this.#read.add(chunk);
    const known = forms.filter((form) => this.#has(form));
    const results = new Map<string, readonly PagefindResult[]>();
    for (const one of known.flatMap((form) => this.#lexicon.searches(form))) {
      if (!results.has(searchName(one))) results.set(searchName(one), await found(pagefind, one));
      await yieldToMain(signal);
    }
    const scores = new Map(known.map((form) => [nameOf(form), this.#scoresOf(form, results)]));
    // The list of texts has promised these words, but a part of the index that does not load is no error to
    // Pagefind: it just finds nothing there.
    if (scores.size > 0 && [...scores.values()].every((places) => places.size === 0)) {
      throw new Error('The index does not have what the list of texts promises.');
    }
    return (form) => scores.get(nameOf(form)) ?? new Map();
  }

  /** The text of the best place of a page; undefined if no search met it. */
  async content({ places }: RankedPage): Promise<string | undefined> {
    const [best] = places;
    return best && (await this.#results.get(best.number)?.data())?.content;
  }

  #chunks(forms: readonly WordForm[]): { language: string; chunk: Chunk }[] {
    return [...this.#texts.chunks].flatMap(([language, chunks]) => {
      const own = forms.filter((form) => form.language === language && this.#has(form));
      const searches = own.flatMap((form) => this.#lexicon.searches(form));
      return chunksWith(searches, chunks).map((chunk) => ({ language, chunk }));
    });
  }

  #has(form: WordForm): boolean {
    return form.prefix || this.#lexicon.inTexts(form);
  }

  #scoresOf(
    form: WordForm,
    results: ReadonlyMap<string, readonly PagefindResult[]>,
  ): ReadonlyMap<number, number> {
    const places = new Map<number, number>();
    for (const result of this.#lexicon.searches(form).flatMap((one) => results.get(searchName(one)) ?? [])) {
      const record = this.#texts.records.get(result.id);
      // An index answers any word; what the others have for a form of this language is noise.
      if (record?.language !== form.language) continue;
      this.#results.set(record.place, result);
      places.set(record.place, Math.max(result.score, places.get(record.place) ?? 0));
    }
    return places;
  }
}

function searchName({ text, whole }: IndexSearch): string {
  return `${text} ${whole}`;
}

/** In quotes a word is met whole, but then every score is 1: the records of that search, the scores of the other. */
async function found(
  pagefind: PagefindInstance,
  { text, whole }: IndexSearch,
): Promise<readonly PagefindResult[]> {
  const { results } = await pagefind.search(text);
  if (!whole) return results;
  const exact = new Set((await pagefind.search(`"${text}"`)).results.map(({ id }) => id));
  return results.filter(({ id }) => exact.has(id));
}
