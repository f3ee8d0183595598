/** The texts of the site: forms of words in, scores of places out, and what a place says. */
import { partPath, type Catalogue, type Load, type Part, type Texts } from './catalogue.ts';
import { keyToken } from './key-token.ts';
import type { PagefindInstance } from './pagefind.ts';
import type { Lexicon, WordForm } from './query/lexicon.ts';
import { placeNumbers, type TextScores } from './query/places.ts';
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

/** What the index stands on. */
interface Ground {
  catalogue: Catalogue;
  lexicon: Lexicon;
  pagefind: Promise<PagefindInstance>;
  load: Load;
}

/** Scores by the number of the place. */
type Scores = ReadonlyMap<number, number>;

export class TextIndex {
  readonly #lexicon: Lexicon;
  readonly #pagefind: Promise<PagefindInstance>;
  readonly #load: Load;
  /** By language. */
  readonly #parts: ReadonlyMap<string, readonly Part[]>;
  /** Of each place: the language of its text, and its record. */
  readonly #records = new Map<number, { language: string; record: number }>();
  /** Number of the place by the id of its record, as it ends. */
  readonly #places = new Map<string, number>();
  readonly #found = new Map<string, Promise<Scores>>();
  readonly #files = new Map<string, Promise<string[]>>();

  constructor({ languages }: Texts, { catalogue: { pages }, lexicon, pagefind, load }: Ground) {
    this.#lexicon = lexicon;
    this.#pagefind = pagefind;
    this.#load = load;
    this.#parts = new Map(languages.map(({ code, texts }) => [code, texts]));
    const numbers = placeNumbers(pages);
    const places = Array.from({ length: numbers.count }, (_, place) => place);
    for (const { code, records, ids } of languages) {
      const own = places.filter((place) => pages[numbers.at(place).page]?.language === code);
      for (const [i, record] of records.flatMap(run).entries()) {
        const place = own[i] ?? 0;
        this.#records.set(place, { language: code, record });
        this.#places.set(ids[i] ?? '', place);
      }
    }
  }

  /** Whether everything is here that a search for these forms needs. */
  has(forms: readonly WordForm[]): boolean {
    return this.#tokensOf(forms).every((token) => this.#found.has(token));
  }

  /** For each form the places that have it. Rejects when a part of the index does not come. */
  async search(forms: readonly WordForm[]): Promise<TextScores> {
    const tokens = this.#tokensOf(forms);
    const found = new Map(
      await Promise.all(tokens.map(async (token) => [token, await this.#look(token)] as const)),
    );
    const scores = new Map(forms.map((form) => [nameOf(form), this.#scoresOf(form, found)]));
    return (form) => scores.get(nameOf(form)) ?? new Map();
  }

  /** What the places say; rejects when it cannot be had. */
  async textsAt(places: readonly number[]): Promise<string[]> {
    return Promise.all(
      places.map(async (place) => {
        const { language = '', record = 0 } = this.#records.get(place) ?? {};
        const parts = this.#parts.get(language) ?? [];
        const [from, file] = parts.findLast(([from]) => from <= record) ?? [0, ''];
        return (await this.#read(partPath(language, file)))[record - from] ?? '';
      }),
    );
  }

  #scoresOf(form: WordForm, found: ReadonlyMap<string, Scores>): Scores {
    const best = new Map<number, number>();
    for (const { key, weight } of this.#lexicon.textKeys(form))
      for (const [place, score] of found.get(keyToken(form.language, key)) ?? [])
        best.set(place, Math.max(score * weight, best.get(place) ?? 0));
    return best;
  }

  #tokensOf(forms: readonly WordForm[]): string[] {
    const tokens = forms.flatMap((form) =>
      this.#lexicon.textKeys(form).map(({ key }) => keyToken(form.language, key)),
    );
    return [...new Set(tokens)];
  }

  /** A key is looked up once; anew only if that failed. */
  #look(token: string): Promise<Scores> {
    const known = this.#found.get(token) ?? this.#search(token);
    this.#found.set(token, known);
    known.catch(() => this.#found.delete(token));
    return known;
  }

  async #search(token: string): Promise<Scores> {
    const { results } = await (await this.#pagefind).search(token);
    // Records that this reader does not reach have no place.
    const scores = results.flatMap(({ id, score }) => {
      const place = this.#places.get(id.slice(id.indexOf('_') + 1));
      return place === undefined ? [] : [[place, score] as const];
    });
    // The list of texts has promised it, but a part of the index that does not load is no error to Pagefind: it just
    // finds nothing there.
    if (scores.length === 0) throw new Error('The index does not have what the list of texts promises.');
    return new Map(scores);
  }

  /** A file is asked for once; anew only if it did not come. */
  #read(path: string): Promise<string[]> {
    const known = this.#files.get(path) ?? (this.#load(path) as Promise<string[]>);
    this.#files.set(path, known);
    known.catch(() => this.#files.delete(path));
    return known;
  }
}

function run([first, count]: readonly [number, number]): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
