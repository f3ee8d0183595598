import { isLocale, type Locale } from '../i18n/index.ts';
import { emptyValues, FIELDS, NEXT, type Field, type Values } from './schema.ts';

/** How browsers and tools say that a box is ticked. */
const TICKED = ['yes', 'on', 'true', '1'];

/** The field people do not see and never fill; programs fill everything that has a name. */
export const HONEYPOT = 'website';

const HAS_LINES: readonly Field[] = ['question'];

/**
 * Reads a form. Never fails: what is missing is empty, what is foreign is left out. Control characters, which no
 * field may hold (mail headers, spreadsheets), and signs that nobody sees are removed, so that what is stored is what
 * is shown; what could not be read stays U+FFFD, and the schema refuses it.
 * @param locale the language of the page: it stands in for a language that was not sent
 * @param conference stands in for one that was not sent: for a correction the one that was registered for
 */
export function readForm(
  form: Pick<URLSearchParams, 'getAll'>,
  locale: Locale,
  conference: string = NEXT,
): { values: Values; trapped: boolean } {
  const values = emptyValues(locale, conference);
  const first = (name: string) => form.getAll(name).find((value) => typeof value === 'string') ?? '';
  for (const field of FIELDS) {
    if (field === 'topics') continue;
    const text = clean(first(field), HAS_LINES.includes(field));
    if (text !== '') values[field] = text;
  }
  // One box is one value; a tool may also send a list with commas.
  values.topics = [
    ...new Set(form.getAll('topics').flatMap((value) => clean(String(value)).split(/\s*,\s*/))),
  ].filter((topic) => topic !== '');
  if (TICKED.includes(values.consent.toLowerCase())) values.consent = 'yes';
  if (isLocale(values.language.toLowerCase())) values.language = values.language.toLowerCase();
  return { values, trapped: first(HONEYPOT).trim() !== '' };
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
