/** From records found word by word to pages in the order in which a reader wants them. Pure. */
import type { CataloguePage, Place } from '../catalogue.ts';

/** One record found for one word of the query. */
export interface Match {
  id: string;
  /** Which word of the query. */
  term: number;
  /** Pagefind's score: BM25 over the text plus a share for words in the title. */
  score: number;
}

export interface RankedPage {
  page: CataloguePage;
  /** The places that answer, best first; never empty. */
  places: readonly Place[];
}

/**
 * Texts in another language are for what the reader's own does not have: they come after equals. Scores of two
 * indexes compare only roughly, hence a factor and not an exact rule.
 */
const FOREIGN = 0.5;

/** More places of one page would hide the next page. */
const MOST_PLACES = 4;

interface FoundPlace {
  place: Place;
  /** The best score of each word found there. */
  terms: ReadonlyMap<number, number>;
  score: number;
}

/**
 * Pagefind by itself wants all words in one record, which loses most questions; so each word is searched alone
 * and joined here. Pages that have every word come first. A page is worth the best score of each word, times
 * the share of the words it has (one word of three must not win by being rare), plus the score of its best
 * place if that has all of them (together they mean more than apart).
 * @param pages those the reader can reach; matches in other records are passed over
 * @param reader language of the reader
 */
export function rank(
  pages: readonly CataloguePage[],
  matches: readonly Match[],
  reader: string,
): RankedPage[] {
  const byRecord = new Map<string, Match[]>();
  for (const match of matches) byRecord.set(match.id, [...(byRecord.get(match.id) ?? []), match]);
  const found = pages
    .map((page) => ({ page, places: foundPlaces(page, byRecord) }))
    .filter(({ places }) => places.length > 0);
  const wanted = new Set(found.flatMap(({ places }) => places.flatMap(({ terms }) => [...terms.keys()])))
    .size;
  return found
    .map(({ page, places }) => ({
      page,
      places: shown(places),
      ...worth(places, wanted, page.language === reader ? 1 : FOREIGN),
    }))
    .sort((a, b) => Number(b.full) - Number(a.full) || b.score - a.score)
    .map(({ page, places }) => ({ page, places }));
}

/** The places of a page that have a word, best first. */
function foundPlaces(page: CataloguePage, byRecord: ReadonlyMap<string, readonly Match[]>): FoundPlace[] {
  return page.places
    .flatMap((place) => {
      const matches = byRecord.get(place[0]);
      if (!matches) return [];
      const terms = bestOfEach(matches.map(({ term, score }) => [term, score]));
      return [{ place, terms, score: sum(terms.values()) }];
    })
    .sort((a, b) => b.terms.size - a.terms.size || b.score - a.score);
}

function worth(
  places: readonly FoundPlace[],
  wanted: number,
  weight: number,
): { full: boolean; score: number } {
  const best = bestOfEach(places.flatMap(({ terms }) => [...terms]));
  const together = places.find(({ terms }) => terms.size === wanted)?.score ?? 0;
  return {
    full: best.size === wanted,
    score: weight * (sum(best.values()) * (best.size / wanted) + together),
  };
}

/** The best place, and sections that answer as many words; the page as a whole is no section of itself. */
function shown(places: readonly FoundPlace[]): Place[] {
  const most = places[0]?.terms.size;
  return places
    .filter(({ place: [, , heading], terms }, i) => i === 0 || (terms.size === most && heading !== ''))
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

function bestOfEach(scores: readonly (readonly [term: number, score: number])[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const [term, score] of scores) best.set(term, Math.max(score, best.get(term) ?? 0));
  return best;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
