/** What the glossary calls each of its terms, in every language. Pure. */
import * as z from 'zod';
import { addressOf } from '../library/entry-id.ts';
import type { Wording, SynonymGroup } from './catalogue.ts';
import { phraseKeys } from './query/synonyms.ts';
import type { LoadedFile } from '../library/content-file.ts';

/** A term of the glossary and the ways to say it. */
export interface Term extends SynonymGroup {
  address: string;
  title: string;
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
      ? [{ address: addressOf({ collection: 'glossary', id }), title: first[1], wordings: unique(said) }]
      : [];
  });
}

/** The terms that some of the wordings name. */
export function termsNamed(group: readonly Wording[], terms: readonly Term[]): Term[] {
  return terms.filter((term) => term.wordings.some((own) => group.some((other) => isSame(own, other))));
}

/** Without those that are forms of one before. */
export function unique(list: readonly Wording[]): Wording[] {
  return [...new Map(list.map((wording) => [keyOf(wording), wording])).values()];
}

export function isSame(a: Wording, b: Wording): boolean {
  return keyOf(a) === keyOf(b);
}

/** Every phrase is compared with every other: its key is worked out once. */
const keys = new Map<string, string>();

/** Forms of one phrase are one wording. */
export function keyOf([language, text]: Wording): string {
  const written = `${language} ${text}`;
  const known = keys.get(written) ?? `${language} ${phraseKeys(language, text).join(' ')}`;
  keys.set(written, known);
  return known;
}
