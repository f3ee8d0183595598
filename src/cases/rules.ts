import type { CollectionRule } from '../check/index.ts';
import { writtenName } from '../markdown/index.ts';
import { caseMessage } from './messages.ts';

/** What the page of a case asks its text for, by the title that the sections usually have. */
export const CASE_SECTIONS = { Проблема: 'problem', Результат: 'result' } as const;

/** The page sets the sections `problem` and `result` of a case on both sides of its chronicle: they must be there. */
export const hasProblemAndResult: CollectionRule = (file) => {
  // What a translation lacks of its original is said of every kind alike.
  if ('translates' in file.data) return [];
  const missing = Object.entries(CASE_SECTIONS).filter(
    ([, name]) => !file.parsed.sections.some(({ id }) => id === name),
  );
  return missing.map(([title, name]) => ({
    file: file.path,
    line: 1,
    column: 1,
    ...caseMessage('cases.sections', { name, heading: `## ${title} ${writtenName(name)}` }),
  }));
};
