import { LOCALES, type Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { textOf, wordsOfEntry } from '../library/references.ts';
import type { Term } from './schema.ts';

export const terms = queriesOf<Term>('glossary');

/** The terms in the alphabetical order of the reader's language. */
export async function termsInOrder(locale: Locale): Promise<Entry<Term>[]> {
  const collator = new Intl.Collator(locale);
  return (await terms.all(locale)).sort((a, b) => collator.compare(a.data.title, b.data.title));
}

/** A term as a heading: «Государственный заказчик». */
export function heading(term: Term): string {
  return term.title.charAt(0).toUpperCase() + term.title.slice(1);
}

/** What a term is called in one language; without sources where it is the title of the original. */
export interface Equivalents {
  language: Locale;
  list: { term: string; note?: string | undefined; sources: readonly string[] }[];
}

/** What a term is called in the languages other than that of its text, in the order of the site's languages. */
export async function equivalentsOf(term: Entry<Term>): Promise<Equivalents[]> {
  const { collection, id, textLocale, originalLocale, data } = term;
  const { words } = await wordsOfEntry({ collection, id }, originalLocale);
  const title = textOf(words, ['title']) ?? id;
  return LOCALES.filter((language) => language !== textLocale).flatMap((language) => {
    const list = data.equivalents[language];
    if (language === originalLocale)
      return [{ language, list: [{ term: title, sources: [] }, ...(list ?? [])] }];
    return list ? [{ language, list }] : [];
  });
}

/** The terms under the letters they begin with, both in the order given; ё stands with е. */
export function byLetter<Item extends { data: Pick<Term, 'title'> }>(
  items: readonly Item[],
): { letter: string; anchor: string; items: Item[] }[] {
  const letterOf = ({ data }: Item) => data.title.charAt(0).toUpperCase().replace('Ё', 'Е');
  return [...Map.groupBy(items, letterOf)].map(([letter, list]) => ({
    letter,
    anchor: `letter-${letter.codePointAt(0)?.toString(16) ?? ''}`,
    items: list,
  }));
}

/** One line of the index from another language: its word, and the term it leads to. */
export interface IndexLine {
  word: string;
  term: Entry<Term>;
}

/** Every word of a language for terms shown in another one, in the alphabet of that language. */
export async function indexFrom(language: Locale, items: readonly Entry<Term>[]): Promise<IndexLine[]> {
  const lines = await Promise.all(
    items.map(async (term) => {
      const found = (await equivalentsOf(term)).find((equivalents) => equivalents.language === language);
      return (found?.list ?? []).map((equivalent) => ({ word: equivalent.term, term }));
    }),
  );
  const collator = new Intl.Collator(language);
  return lines.flat().sort((a, b) => collator.compare(a.word, b.word));
}
