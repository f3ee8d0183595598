import type { Locale } from '../i18n/index.ts';
import { emptyValues, FIELDS, NEXT, type Values } from './schema.ts';

/** The field people do not see and never fill; programs fill everything that has a name. */
export const HONEYPOT = 'website';

/**
 * Reads a form. Never fails: what is missing is empty, what is foreign is left out. Control characters, which no
 * field may hold (mail headers, spreadsheets), and signs that nobody sees are removed, so that what is stored is what
 * is shown; what could not be read stays U+FFFD, and the schema refuses it.
 * @param locale the language of the page: it stands in for a language that was not sent
 * @param conference stands in for one that was not sent: for a correction the one that was registered for
 */
export function readForm(
  form: URLSearchParams,
  locale: Locale,
  conference: string = NEXT,
): { values: Values; trapped: boolean } {
  const values = emptyValues(locale, conference);
  for (const field of FIELDS) {
    if (field === 'topics') continue;
    const text = clean(form.get(field) ?? '', field === 'question');
    if (text !== '') values[field] = text;
  }
  values.topics = [...new Set(form.getAll('topics').map((topic) => clean(topic)))];
  return { values, trapped: Boolean(form.get(HONEYPOT)?.trim()) };
}

/** One line of text, or several where a field has them. */
export function clean(text: string, hasLines = false): string {
  const bare = text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    // What has no form of its own: joiners, direction marks, soft hyphens, fillers (U+2800 is an empty Braille cell).
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .normalize('NFC');
  if (hasLines)
    return bare
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim();
  return bare.replaceAll(/\s+/g, ' ').trim();
}
