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
import type { KindRules } from './check/index.ts';
import type { Kind } from './library/kinds.ts';
import { organisationSchema } from './organisations/schema.ts';
import { overviewSchema } from './overviews/schema.ts';
import { pressSchema } from './press/schema.ts';

/** Which schema belongs to which kind: read by the site's collections, the content check and the generators. */
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
} satisfies Record<Kind, z.ZodObject>;

/** The rules that only one kind knows. */
export const RULES: KindRules = {
  cases: hasProblemAndResult,
  conferences: programmeHolds,
  guides: guideRules,
};
