import { localePath, type Locale } from '../i18n/index.ts';
import { collection, type Thing } from '../library/collection.ts';
import { termSchema, type Term } from './schema.ts';

export const terms = collection('glossary', termSchema);

/** The terms in the alphabetical order of the reader's language. */
export async function termsInOrder(locale: Locale): Promise<Thing<Term>[]> {
  const collator = new Intl.Collator(locale);
  return (await terms.all(locale)).sort((a, b) => collator.compare(a.data.title, b.data.title));
}

/** A term as a heading: «Государственный заказчик». */
export function heading(term: Term): string {
  return term.title.charAt(0).toLocaleUpperCase() + term.title.slice(1);
}

/** Terms as the list component of the ui room takes them. */
export function glossaryItems(items: readonly Thing<Term>[], locale: Locale) {
  return items.map(({ data, address, textLocale }) => ({
    term: heading(data),
    href: localePath(locale, address),
    definition: data.summary,
    lang: textLocale === locale ? undefined : textLocale,
  }));
}
