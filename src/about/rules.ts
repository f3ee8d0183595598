import type { CollectionRule } from '../check/index.ts';
import { writtenName } from '../markdown/index.ts';
import { aboutMessage } from './messages.ts';

/** The sections that the foot of every page and the note on a translation link to. */
const LINKED = ['checking', 'report', 'languages'];

/** What every page links to must be there; how it is called is its author's choice. */
export const hasLinkedSections: CollectionRule = (file) => {
  // What a translation lacks of its original is said of every kind alike.
  if (file.id !== 'hub' || 'translates' in file.data) return [];
  const here = new Set(file.parsed.headings.map(({ id }) => id));
  return LINKED.filter((name) => !here.has(name)).map((name) => ({
    file: file.path,
    line: 1,
    column: 1,
    ...aboutMessage('about.section', { name, written: writtenName(name) }),
  }));
};
