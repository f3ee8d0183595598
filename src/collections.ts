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
import { officialFeature } from './official/feature.ts';
import { pressCollection } from './press/collection.ts';
import { programmeFeature } from './programme/feature.ts';
import { templatesCollection } from './templates/collection.ts';
import { allCollections, registerCollections, type CollectionName } from './library/registry.ts';

/**
 * The rooms of the site's collections: the only list of them. Lists for readers and editors follow its order; what is
 * peculiar to a collection stands in its room. Then the features above one of them, which can be taken out by their lines.
 */
const COLLECTIONS = [
  homeCollection,
  aboutCollection,
  actsCollection,
  articlesCollection,
  overviewsCollection,
  guidesCollection,
  templatesCollection,
  casesCollection,
  conferencesCollection,
  pressCollection,
  glossaryCollection,
  organisationsCollection,
];
registerCollections(COLLECTIONS, [
  // A line each, which goes with its feature.
  officialFeature,
  programmeFeature,
]);

/** Which schema belongs to which collection: read by the site's collections, the content check and the generators. */
export const SCHEMAS = Object.fromEntries(
  allCollections().map(({ name, schema }) => [name, schema]),
) as Record<CollectionName, z.ZodObject>;
