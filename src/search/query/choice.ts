/** What a reader asked for, as the address of the search page says it, and narrowing results by it. Pure. */
import type { Catalogue, CataloguePage } from '../catalogue.ts';

/** `?q=…&kind=…&kind=…&place=…`; empty lists narrow nothing. */
export interface Request {
  query: string;
  kinds: readonly string[];
  places: readonly string[];
}

/** A box to tick: how many pages there would be with it alone in its group. */
export interface Option {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

export interface Narrowed<Page> {
  pages: Page[];
  kinds: Option[];
  places: Option[];
}

export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').trim(),
    kinds: parameters.getAll('kind'),
    places: parameters.getAll('place'),
  };
}

/** The reverse of `readRequest`: empty, or with its question mark. */
export function writeRequest({ query, kinds, places }: Request): string {
  const parameters = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...kinds.map((kind) => ['kind', kind]),
    ...places.map((place) => ['place', place]),
  ]);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/**
 * Keeps the pages of the chosen kinds and places. The count of a kind heeds the chosen places and the reverse,
 * so that a box says what ticking it would bring.
 */
export function narrow<Page extends { page: CataloguePage }>(
  pages: readonly Page[],
  { kinds, places }: Request,
  names: Catalogue['kinds'],
): Narrowed<Page> {
  const chosen = (list: readonly string[], value: string | undefined) =>
    list.length === 0 || (value !== undefined && list.includes(value));
  const byKind = pages.filter(({ page }) => chosen(kinds, page.kind));
  const byPlace = pages.filter(({ page }) => chosen(places, page.place));
  const label = (code: string) => names.find((kind) => kind.code === code)?.label ?? code;
  const rankOf = (code: string) => names.findIndex((kind) => kind.code === code);
  return {
    pages: byKind.filter(({ page }) => chosen(places, page.place)),
    kinds: options(
      byPlace.map(({ page }) => page.kind),
      kinds,
    )
      .map((option) => ({ ...option, label: label(option.value) }))
      .sort((a, b) => rankOf(a.value) - rankOf(b.value)),
    places: options(
      byKind.flatMap(({ page }) => page.place ?? []),
      places,
    ).sort((a, b) => b.count - a.count),
  };
}

/** The values that occur and those chosen, which stay to be unchosen even where nothing is left of them. */
function options(values: readonly string[], chosen: readonly string[]): Option[] {
  return [...new Set([...values, ...chosen])].map((value) => ({
    value,
    label: value,
    count: values.filter((other) => other === value).length,
    chosen: chosen.includes(value),
  }));
}
