import { FILE_SAYINGS } from './file-sayings.ts';
import { OFFICIAL_SAYINGS } from './official-sayings.ts';
import type { Saying } from './saying.ts';
import { SCHEMA_SAYINGS } from './schema-sayings.ts';
import { SUBJECT_SAYINGS } from './subject-sayings.ts';
import { TEXT_SAYINGS } from './text-sayings.ts';
import { TRANSLATION_SAYINGS } from './translation-sayings.ts';

/** Everything the check can say; a sentence takes the first that fits, so the particular comes before the general. */
export const SAYINGS: readonly Saying[] = [
  ...FILE_SAYINGS,
  ...TEXT_SAYINGS,
  ...TRANSLATION_SAYINGS,
  ...SUBJECT_SAYINGS,
  ...OFFICIAL_SAYINGS,
  ...SCHEMA_SAYINGS,
];
