/** The texts of the site: forms of words in, scores of places out, and what a place says. */
import {
  partPath,
  SCORE_PARTS,
  type Catalogue,
  type Load,
  type Part,
  type Postings,
  type Texts,
} from './catalogue.ts';
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

interface Language {
  /** Number of the place by that of the record, and the reverse. */
  places: ReadonlyMap<number, number>;
  postings: readonly Part<string>[];
  texts: readonly Part<number>[];
}

export class TextIndex {
  readonly #lexicon: Lexicon;
  readonly #load: Load;
  readonly #languages: ReadonlyMap<string, Language>;
  /** Of each place: the language of its text, and its record. */
  readonly #records = new Map<number, { language: string; record: number }>();
  readonly #files = new Map<string, Promise<unknown>>();

  constructor({ languages }: Texts, { pages }: Catalogue, lexicon: Lexicon, load: Load) {
    this.#lexicon = lexicon;
    this.#load = load;
    const numbers = placeNumbers(pages);
    const places = Array.from({ length: numbers.count }, (_, place) => place);
    this.#languages = new Map(
      languages.map(({ code, records, postings, texts }) => {
        const own = places.filter((place) => pages[numbers.at(place).page]?.language === code);
        const ofRecord = new Map<number, number>();
        for (const [i, record] of records.flatMap(run).entries()) {
          const place = own[i] ?? 0;
          ofRecord.set(record, place);
          this.#records.set(place, { language: code, record });
        }
        return [code, { places: ofRecord, postings, texts }];
      }),
    );
  }

  /** Whether everything is here that a search for these forms needs. */
  has(forms: readonly WordForm[]): boolean {
    return forms.every((form) => this.#filesOf(form).every((file) => this.#files.has(file)));
  }

  /** For each form the places that have it. Rejects when a part of the index does not come. */
  async search(forms: readonly WordForm[]): Promise<TextScores> {
    const files = [...new Set(forms.flatMap((form) => this.#filesOf(form)))];
    const loaded = new Map(
      await Promise.all(files.map(async (file) => [file, (await this.#read(file)) as Postings] as const)),
    );
    const scores = new Map(forms.map((form) => [nameOf(form), this.#scoresOf(form, loaded)]));
    return (form) => scores.get(nameOf(form)) ?? new Map();
  }

  /** What the places say; rejects when it cannot be had. */
  async textsAt(places: readonly number[]): Promise<string[]> {
    return Promise.all(
      places.map(async (place) => {
        const { language = '', record = 0 } = this.#records.get(place) ?? {};
        const [from, file] = partOf(this.#languages.get(language)?.texts ?? [], record) ?? [0, ''];
        const texts = (await this.#read(partPath(language, file))) as string[];
        return texts[record - from] ?? '';
      }),
    );
  }

  #scoresOf(form: WordForm, loaded: ReadonlyMap<string, Postings>): ReadonlyMap<number, number> {
    const { places, postings } = this.#languages.get(form.language) ?? {};
    const found = new Map<number, number>();
    for (const { key, weight } of this.#lexicon.textKeys(form)) {
      const [, name = ''] = partOf(postings ?? [], key) ?? [];
      const list = loaded.get(partPath(form.language, name))?.[key] ?? [];
      let record = 0;
      for (let i = 0; i < list.length; i += 2) {
        record += list[i] ?? 0;
        const place = places?.get(record);
        const score = ((list[i + 1] ?? 0) / SCORE_PARTS) * weight;
        if (place !== undefined) found.set(place, Math.max(score, found.get(place) ?? 0));
      }
    }
    return found;
  }

  /** The files that have the places of a form. */
  #filesOf(form: WordForm): string[] {
    const { postings = [] } = this.#languages.get(form.language) ?? {};
    const names = this.#lexicon.textKeys(form).flatMap(({ key }) => partOf(postings, key)?.[1] ?? []);
    return [...new Set(names)].map((name) => partPath(form.language, name));
  }

  /** A file is asked for once; anew only if it did not come. */
  #read(path: string): Promise<unknown> {
    const known = this.#files.get(path) ?? this.#load(path);
    this.#files.set(path, known);
    known.catch(() => this.#files.delete(path));
    return known;
  }
}

function run([first, count]: readonly [number, number]): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The part that has what is asked for: the last that begins before it. */
function partOf<From extends string | number>(
  parts: readonly Part<From>[],
  what: From,
): Part<From> | undefined {
  return parts.findLast(([from]) => from <= what);
}
