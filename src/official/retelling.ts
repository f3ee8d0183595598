import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/index.ts';
import { oncePerContent } from '../library/once.ts';
import { contentDir } from '../library/settings.ts';
import { compareEditions, type Change } from './compare.ts';
import type { Edition } from './editions.ts';
import { readFile, textPath } from './file.ts';
import type { OfficialDocument } from './model.ts';

/** The text of an edition as imported: comparisons need its plain words. */
function documentOf({ act, date }: Edition, language: Locale): OfficialDocument {
  return documentAt(textPath({ act, edition: date, language }));
}

const documentAt = oncePerContent(
  (path: string): OfficialDocument => readFile(readFileSync(join(contentDir(), path), 'utf8')).document,
  (path) => path,
);

/** What differs between two editions in a language that both have. */
export const changesBetween = oncePerContent(
  (from: Edition, to: Edition, language: Locale): Change[] =>
    compareEditions(documentOf(from, language), documentOf(to, language)),
  (from, to, language) => `${from.act} ${from.date} ${to.date} ${language}`,
);

/** How a retelling stands to the text shown. */
export type RetellingState =
  | { state: 'checked'; date: string }
  | { state: 'outdated'; date: string; from: Edition }
  | { state: 'unknown' };

/**
 * Whether an article has changed since the edition its retelling was checked with. Unknown where that edition has
 * not been imported: nobody can tell then.
 */
export function retellingState(
  number: string,
  checked: string | undefined,
  editions: readonly Edition[],
  shown: Edition,
): RetellingState {
  const from = editions.find(({ date }) => date === checked);
  if (!from) return { state: 'unknown' };
  if (from === shown) return { state: 'checked', date: from.date };
  const language = [...shown.texts.keys()].find((candidate) => from.texts.has(candidate));
  if (!language) return { state: 'unknown' };
  const changed = changesBetween(from, shown, language).some(({ id }) => id === `art-${number}`);
  return changed ? { state: 'outdated', date: from.date, from } : { state: 'checked', date: from.date };
}
