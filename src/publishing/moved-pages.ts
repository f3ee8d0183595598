import { localePath, splitPath } from '../i18n/index.ts';
import { entryAt } from '../library/entry-id.ts';
import { collectionOf } from '../library/registry.ts';
import type { BuiltPage } from './built-pages.ts';
import { pageOf, type Redirect } from './redirects.ts';

/**
 * Every published address that is no page any more with where it leads: the lines of redirects.yaml, those with a `*`
 * for each address they mean, and by themselves the entries that stand at a place of another page, and pages in two
 * languages of an entry that is in one now.
 * @param published the addresses that were ever published
 */
export function movedPages(
  lines: readonly Redirect[],
  published: readonly string[],
  pages: readonly Pick<BuiltPage, 'address' | 'html'>[],
): Redirect[] {
  const built = new Map(pages.map(({ address, html }) => [address, html]));
  const single = lines.filter(({ from }) => !from.includes('*'));
  const patterns = lines.filter(({ from }) => from.includes('*'));
  const said = new Set(single.map(({ from }) => from));
  const others = published.flatMap((from): Redirect[] => {
    if (built.has(from) || said.has(from)) return [];
    const to = byPattern(from, patterns) ?? placeOf(from, built) ?? aloneOf(from, built);
    return to === undefined ? [] : [{ from, to }];
  });
  return [...single, ...others];
}

function byPattern(from: string, patterns: readonly Redirect[]): string | undefined {
  const { locale, address } = splitPath(from);
  for (const pattern of patterns) {
    const start = pattern.from.slice(0, pattern.from.indexOf('*'));
    const rest = address.startsWith(start) ? address.slice(start.length) : '';
    if (/^[^/]+\/$/.test(rest)) return localePath(locale, pattern.to.replace('*', rest.slice(0, -1)));
  }
  return undefined;
}

/** The page of an entry in one language, where one beside another language was published. */
function aloneOf(from: string, built: ReadonlyMap<string, string>): string | undefined {
  const alone = from.replace(/side-by-side\/[a-z]+\/$/, '');
  return alone !== from && built.has(alone) ? alone : undefined;
}

/** The place on another page of the entry whose page, or page beside another language, an address was. */
function placeOf(from: string, built: ReadonlyMap<string, string>): string | undefined {
  const { locale, address } = splitPath(from);
  const entry = entryAt(address.replace(/side-by-side\/[a-z]+\/$/, ''));
  const place = entry && collectionOf(entry.collection).place?.(entry.id);
  if (place === undefined) return undefined;
  const to = localePath(locale, place);
  const anchor = place.slice(place.indexOf('#') + 1);
  return built.get(pageOf(to))?.includes(`id="${anchor}"`) ? to : undefined;
}
