import type { Locale } from '../../i18n/index.ts';
import { typographText } from '../../markdown/index.ts';
import { livesAt } from '../entries.ts';
import { textOf, wordsOfEntry } from '../references.ts';

/** A term as its definition in place shows it, in the best language for the reader. */
export interface DefinedTerm {
  /** The id of the element that opens: one on a page, since only the first use of a term opens it. */
  anchor: string;
  term: string;
  definition: string;
  lang: Locale;
  /** Locale-less address of the term's page. */
  address: string;
}

/** What the glossary says of a term; the content check makes sure that it is there. */
export async function definedTerm(id: string, locale: Locale): Promise<DefinedTerm> {
  const entry = { collection: 'glossary', id } as const;
  const { words, lang } = await wordsOfEntry(entry, locale);
  const said = (field: string) => typographText(lang, textOf(words, [field]) ?? id);
  return {
    anchor: `term-${id}`,
    term: said('title'),
    definition: said('summary'),
    lang,
    address: await livesAt(entry),
  };
}
