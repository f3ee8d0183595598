import type * as z from 'zod';
import { aboutSchema } from './about/schema.ts';
import { actSchema, articleSchema } from './acts/schema.ts';
import { hasProblemAndResult } from './cases/rules.ts';
import { caseSchema } from './cases/schema.ts';
import { programmeHolds } from './conferences/rules.ts';
import { conferenceSchema } from './conferences/schema.ts';
import { termSchema } from './glossary/schema.ts';
import { guideRules } from './guides/rules.ts';
import { guideSchema } from './guides/schema.ts';
import { homeSchema } from './home/schema.ts';
import type { CollectionRules } from './check/index.ts';
import type { CollectionName } from './library/entry-id.ts';
import { organisationSchema } from './organisations/schema.ts';
import { overviewSchema } from './overviews/schema.ts';
import { pressSchema } from './press/schema.ts';

/** Which schema belongs to which collection: read by the site's collections, the content check and the generators. */
export const SCHEMAS = {
  home: homeSchema,
  about: aboutSchema,
  acts: actSchema,
  articles: articleSchema,
  overviews: overviewSchema,
  guides: guideSchema,
  cases: caseSchema,
  conferences: conferenceSchema,
  press: pressSchema,
  glossary: termSchema,
  organisations: organisationSchema,
} satisfies Record<CollectionName, z.ZodObject>;

/** The rules that only one collection knows. */
export const RULES: CollectionRules = {
  cases: hasProblemAndResult,
  conferences: programmeHolds,
  guides: guideRules,
};
