/** What the glossary calls each of its terms, in every language. Pure. */
import * as z from 'zod';
import { addressOf } from '../library/entry-id.ts';
import type { Wording } from './catalogue.ts';
import { phraseKeys } from './query/synonyms.ts';
import type { LoadedFile } from '../library/content-file.ts';

/** A term of the glossary and the ways to say it. */
export interface Term {
  address: string;
  title: string;
  wordings: ReadonlyMap<string, Wording>;
}

/** What the search reads of a term's facts; the glossary's own schema checks them. */
const termWords = z.object({
  title: z.string(),
  abbreviation: z.string().optional(),
  synonyms: z.array(z.string()).default([]),
  // A translation repeats the list for its notes: the terms themselves stand in the original only.
  equivalents: z
    .record(z.string(), z.array(z.object({ term: z.string().optional() })).optional())
    .default({}),
});

/** The terms of the glossary, each with its titles, abbreviations, synonyms and equivalents. */
export function termsOf(files: readonly LoadedFile[]): Term[] {
  const byTerm = Map.groupBy(
    files.filter(({ collection }) => collection === 'glossary'),
    ({ id }) => id,
  );
  return [...byTerm].flatMap(([id, own]) => {
    const said = own.flatMap(({ locale, data }) => {
      const parsed = termWords.safeParse(data);
      if (!parsed.success) return [];
      const { title, abbreviation, synonyms, equivalents } = parsed.data;
      const inFile = [title, ...(abbreviation ? [abbreviation] : []), ...synonyms];
      const abroad = Object.entries(equivalents).flatMap(([language, list]) =>
        (list ?? []).flatMap(({ term }): Wording[] => (term === undefined ? [] : [[language, term]])),
      );
      return [...inFile.map((text): Wording => [locale, text]), ...abroad];
    });
    const [first] = said;
    return first
      ? [{ address: addressOf({ collection: 'glossary', id }), title: first[1], wordings: byKey(said) }]
      : [];
  });
}

/** The terms that some of the wordings name. */
export function termsNamed(group: readonly Wording[], terms: readonly Term[]): Term[] {
  const keys = group.map(keyOf);
  return terms.filter(({ wordings }) => keys.some((key) => wordings.has(key)));
}

/** Wordings by their keys: forms of one phrase are one. */
export function byKey(list: readonly Wording[]): Map<string, Wording> {
  return new Map(list.map((wording) => [keyOf(wording), wording]));
}

export function keyOf([language, text]: Wording): string {
  return `${language} ${phraseKeys(language, text).join(' ')}`;
}
