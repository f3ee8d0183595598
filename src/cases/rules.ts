import type { CollectionRule } from '../check/index.ts';
import { caseMessage } from './messages.ts';

/** The page sets the first two sections of a case as «problem» and «result»: they must be there. */
export const hasProblemAndResult: CollectionRule = (file) => {
  if (file.parsed.sections.length >= 2) return [];
  return [
    {
      file: file.path,
      line: 1,
      column: 1,
      ...caseMessage('cases.sections'),
    },
  ];
};
