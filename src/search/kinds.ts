import { isCollection, type CollectionName } from '../library/entry-id.ts';

/**
 * What results can be narrowed to, in the order it is offered. `sections` are pages that no content file makes: lists,
 * the timeline, the form.
 */
export const FACETS = [
  'acts',
  'guides',
  'cases',
  'glossary',
  'conferences',
  'press',
  'organisations',
  'sections',
  'about',
] as const;
export type FacetKind = (typeof FACETS)[number];

/** Readers do not tell an act from its articles and the overviews of acts, nor the front page from «about». */
const GROUPED: Partial<Record<CollectionName, FacetKind>> = {
  articles: 'acts',
  overviews: 'acts',
  home: 'about',
};

/** The choice an entry's kind falls under. Throws on a kind the site does not have. */
export function facetOf(kind: string): FacetKind {
  const facet = isCollection(kind) ? (GROUPED[kind] ?? kind) : kind;
  const known = FACETS.find((name) => name === facet);
  if (!known)
    throw new Error(`data-search-kind="${kind}": no such kind of entry (see src/library/entry-id.ts)`);
  return known;
}

/** What an act can be: the order in which it is offered. */
export const STATUSES = ['in-force', 'repealed', 'unchecked'] as const;
