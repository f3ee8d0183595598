import type { Feature } from '../library/registry.ts';
import { programmeHolds } from './rules.ts';
import { programmeFields } from './schema.ts';

/** A conference's programme: its fields, rules and events. Its pages are routes, and slots of the conference's own. */
export const programmeFeature: Feature = {
  of: 'conferences',
  fields: programmeFields,
  pageIds: ['changes'],
  rules: [programmeHolds],
  jsonLd: () => import('./json-ld.ts'),
};
