import { translator, inLanguage, type Locale } from '../i18n/index.ts';
import { allCollections, collectionOf, isCollection } from '../library/registry.ts';

/** Pages that no content file makes: lists, the timeline, the form. Offered before the last of the collections. */
const SECTIONS = { code: 'sections', place: 8 };

/** What results can be narrowed to, in the order it is offered, in the reader's language. */
export function facets(locale: Locale): { code: string; label: string }[] {
  const own = allCollections().flatMap(({ name, search }) =>
    'with' in search ? [] : [{ code: name, place: search.place, label: inLanguage(locale, search.label) }],
  );
  return [...own, { ...SECTIONS, label: translator(locale)('search.kind.sections') }]
    .sort((a, b) => a.place - b.place)
    .map(({ code, label }) => ({ code, label }));
}

/** The choice a page's `data-search-kind` falls under. Throws on what is neither a collection nor `sections`. */
export function facetOf(kind: string): string {
  if (kind === SECTIONS.code) return kind;
  if (!isCollection(kind))
    throw new Error(`data-search-kind="${kind}": there is no such collection (see src/collections.ts)`);
  const { name, search } = collectionOf(kind);
  return 'with' in search ? search.with : name;
}

/** What an act can be: the order in which it is offered. */
export const STATUSES = ['in-force', 'repealed', 'unchecked'] as const;
