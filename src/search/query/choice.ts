/** What a reader asked for, as the address of the search page says it, and narrowing results by it. Pure. */
import type { Catalogue, CataloguePage, Names } from '../catalogue.ts';

/** What results can be narrowed by; the names stand in the address. */
export const GROUPS = ['kind', 'place', 'year', 'status'] as const;
export type Group = (typeof GROUPS)[number];

/** By group the chosen values; a group without any narrows nothing. */
export type Choice = Readonly<Partial<Record<Group, readonly string[]>>>;

/** `?q=…&kind=…&kind=…&place=…&exact=1`. */
export interface Request {
  query: string;
  chosen: Choice;
  /** Only the words as typed: neither corrected nor in other words. */
  literal: boolean;
}

/** A box to tick: how many pages there would be with it alone in its group. */
export interface Option {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

export type Options = Readonly<Record<Group, readonly Option[]>>;

export interface Narrowed<Page> {
  pages: Page[];
  options: Options;
}

export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    GROUPS.filter((group) => parameters.has(group)).map((group) => [group, parameters.getAll(group)]),
  );
  return { query: (parameters.get('q') ?? '').trim(), chosen, literal: parameters.has('exact') };
}

/** The reverse of `readRequest`: empty, or with its question mark. */
export function writeRequest({ query, chosen, literal }: Request): string {
  const parameters = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...GROUPS.flatMap((group) => (chosen[group] ?? []).map((value) => [group, value])),
    ...(literal ? [['exact', '1']] : []),
  ]);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/**
 * Keeps the pages that are chosen in every group. The count of a box heeds the other groups, not its own, so that
 * it says what ticking it would bring.
 */
export function narrow<Page extends { page: CataloguePage }>(
  pages: readonly Page[],
  chosen: Choice,
  { kinds, statuses }: Pick<Catalogue, 'kinds' | 'statuses'>,
): Narrowed<Page> {
  const allowed = (page: CataloguePage, group: Group) => {
    const values = chosen[group] ?? [];
    return values.length === 0 || values.includes(page[group] ?? '');
  };
  const without = (group: Group) =>
    pages
      .filter(({ page }) => GROUPS.every((other) => other === group || allowed(page, other)))
      .flatMap(({ page }) => page[group] ?? []);
  const of = (group: Group) => options(without(group), chosen[group] ?? []);
  return {
    pages: pages.filter(({ page }) => GROUPS.every((group) => allowed(page, group))),
    options: {
      kind: named(of('kind'), kinds),
      place: of('place').sort((a, b) => b.count - a.count),
      year: of('year').sort((a, b) => Number(b.value) - Number(a.value)),
      status: named(of('status'), statuses),
    },
  };
}

function named(list: Option[], names: Names): Option[] {
  const at = (code: string) => names.findIndex((name) => name.code === code);
  return list
    .map((option) => ({ ...option, label: names[at(option.value)]?.label ?? option.value }))
    .sort((a, b) => at(a.value) - at(b.value));
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
