/** The only caller of Pagefind's search: forms of words in, scores of places out. */
import type { OpenTexts } from './open-index.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import type { Lexicon, WordForm } from './query/lexicon.ts';
import type { TextScores } from './query/places.ts';
import type { RankedPage } from './query/rank.ts';
import type { Concept } from './query/understand.ts';

/** What a word can go on with, and what comes after all of it. */
const NEXT = [...'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяңөү0123456789', '\u04FF'];

/** A query of many words with many other words for each must stay affordable. */
const MOST_FORMS = 60;

/** Remembers the records that were found, to read their texts. */
export class TextSearch {
  readonly #results = new Map<number, PagefindResult>();

  note(place: number, result: PagefindResult): void {
    this.#results.set(place, result);
  }

  /** The text of the best place of a page; undefined if the search did not meet it. */
  async content({ places }: RankedPage): Promise<string | undefined> {
    const [best] = places;
    return best && (await this.#results.get(best.number)?.data())?.content;
  }
}

/** Every form that a query looks for, each once. */
export function formsOf(concepts: readonly Concept[]): WordForm[] {
  const all = concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words.flat()));
  return [...new Map(all.map((form) => [nameOf(form), form])).values()].slice(0, MOST_FORMS);
}

function nameOf({ language, key, prefix }: WordForm): string {
  return `${language} ${key} ${prefix}`;
}

/**
 * Searches every form for itself: together Pagefind would want all of them in one record.
 * @returns for each form the places that have it
 */
export async function searchTexts(
  pagefind: PagefindInstance,
  forms: readonly WordForm[],
  lexicon: Lexicon,
  records: OpenTexts['records'],
  search: TextSearch,
): Promise<TextScores> {
  const wanted = forms.map((form) => ({ form, searches: lexicon.searches(form) }));
  const distinct = new Map(
    wanted.flatMap(({ searches }) => searches.map((one) => [`${one.text} ${one.whole}`, one])),
  );
  // A search loads the chunk of the index where its word would stand. Words it begins may go on in the next ones:
  // asking for each letter that can follow names them all. What is loaded already is not loaded again.
  await Promise.all(
    [...distinct.values()]
      .flatMap(({ text, whole }) => (whole ? [text] : [text, ...NEXT.map((letter) => text + letter)]))
      .map((text) => pagefind.preload(text)),
  );
  const results = new Map<string, PagefindResult[]>();
  for (const [name, { text, whole }] of distinct) {
    const { results: some } = await pagefind.search(text);
    results.set(name, whole ? await keepExact(pagefind, text, some) : some);
  }
  const scores = new Map(
    wanted.map(({ form, searches }) => {
      const places = new Map<number, number>();
      for (const result of searches.flatMap((one) => results.get(`${one.text} ${one.whole}`) ?? [])) {
        const record = records.get(result.id);
        // An index answers any word; what the others have for a form of this language is noise.
        if (record?.language !== form.language) continue;
        search.note(record.place, result);
        places.set(record.place, Math.max(result.score, places.get(record.place) ?? 0));
      }
      return [nameOf(form), places];
    }),
  );
  // The list of texts has promised these words, but a part of the index that does not load is no error to
  // Pagefind: it just finds nothing there.
  if (
    forms.some((form) => lexicon.inTexts(form)) &&
    [...scores.values()].every((places) => places.size === 0)
  ) {
    throw new Error('The index does not have what the list of texts promises.');
  }
  return (form) => scores.get(nameOf(form)) ?? new Map();
}

/** In quotes a word is met whole, but then every score is 1: the records of the one search, the scores of the other. */
async function keepExact(
  pagefind: PagefindInstance,
  text: string,
  results: readonly PagefindResult[],
): Promise<PagefindResult[]> {
  const exact = new Set((await pagefind.search(`"${text}"`)).results.map(({ id }) => id));
  return results.filter(({ id }) => exact.has(id));
}
