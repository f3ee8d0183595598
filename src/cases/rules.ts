import type { CollectionRule } from '../check/index.ts';
import { writtenName } from '../markdown/index.ts';
import { caseMessage } from './messages.ts';

/** The page sets the sections `problem` and `result` of a case on both sides of its chronicle: they must be there. */
export const hasProblemAndResult: CollectionRule = (file) => {
  // What a translation lacks of its original is said of every kind alike.
  if ('translates' in file.data) return [];
  const missing = [
    { name: 'problem', title: 'Проблема' },
    { name: 'result', title: 'Результат' },
  ].filter(({ name }) => !file.parsed.sections.some(({ id }) => id === name));
  return missing.map(({ name, title }) => ({
    file: file.path,
    line: 1,
    column: 1,
    ...caseMessage('cases.sections', { name, heading: `## ${title} ${writtenName(name)}` }),
  }));
};
