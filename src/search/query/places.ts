/** Places of pages by number: every page and every section has one, in the order of the catalogue. Pure. */
import type { CataloguePage } from '../catalogue.ts';
import type { WordForm } from './lexicon.ts';

export interface PlaceNumbers {
  count: number;
  /** Number of a page's place; section 0 is the page itself. */
  of(page: number, section: number): number;
  /** The reverse. */
  at(place: number): { page: number; section: number };
}

/** For a form searched in the texts: the places that have it, each with Pagefind's score. */
export type TextScores = (form: WordForm) => ReadonlyMap<number, number>;

export function placeNumbers(pages: readonly CataloguePage[]): PlaceNumbers {
  const starts: number[] = [];
  const pageOf: number[] = [];
  for (const [page, { sections }] of pages.entries()) {
    starts.push(pageOf.length);
    for (let i = 0; i <= sections.length; i += 1) pageOf.push(page);
  }
  return {
    count: pageOf.length,
    of: (page, section) => (starts[page] ?? 0) + section,
    at: (place) => {
      const page = pageOf[place] ?? 0;
      return { page, section: place - (starts[page] ?? 0) };
    },
  };
}
