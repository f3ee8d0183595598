import type * as z from 'zod';
import { aboutCollection } from './about/collection.ts';
import { actsCollection, articlesCollection } from './acts/collection.ts';
import { casesCollection } from './cases/collection.ts';
import { conferencesCollection } from './conferences/collection.ts';
import { glossaryCollection } from './glossary/collection.ts';
import { guidesCollection } from './guides/collection.ts';
import { homeCollection } from './home/collection.ts';
import { organisationsCollection } from './organisations/collection.ts';
import { overviewsCollection } from './overviews/collection.ts';
import { pressCollection } from './press/collection.ts';
import type { CollectionRules } from './check/index.ts';
import { allCollections, registerCollections, type CollectionName } from './library/registry.ts';

/**
 * The rooms of the site's collections: the only list of them. Lists for readers and editors follow its order; what is
 * peculiar to a collection stands in its room.
 */
registerCollections([
  homeCollection,
  aboutCollection,
  actsCollection,
  articlesCollection,
  overviewsCollection,
  guidesCollection,
  casesCollection,
  conferencesCollection,
  pressCollection,
  glossaryCollection,
  organisationsCollection,
]);

const byName = <Value>(value: (collection: ReturnType<typeof allCollections>[number]) => Value) =>
  Object.fromEntries(allCollections().map((collection) => [collection.name, value(collection)])) as Record<
    CollectionName,
    Value
  >;

/** Which schema belongs to which collection: read by the site's collections, the content check and the generators. */
export const SCHEMAS: Readonly<Record<CollectionName, z.ZodObject>> = byName(({ schema }) => schema);

/** The rules that only one collection knows. */
export const RULES: CollectionRules = byName(({ rules }) => rules ?? (() => []));
