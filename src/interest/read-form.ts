import { isLocale, type Locale } from '../i18n/index.ts';
import { emptyValues, FIELDS, NEXT, type Field, type Values } from './schema.ts';

/** How browsers and tools say that a box is ticked. */
const TICKED = ['yes', 'on', 'true', '1'];

/** The field people do not see and never fill; programs fill everything that has a name. */
export const TRAP = 'website';

const HAS_LINES: readonly Field[] = ['question'];

/**
 * Reads the body of a form (application/x-www-form-urlencoded). Never fails: what is missing is empty, what is
 * foreign is left out. Control characters, which no field may hold (mail headers, spreadsheets), are removed and
 * characters that UTF-8 cannot carry are replaced, so that what is stored is what is shown.
 * @param locale the language of the page: it stands in for a language that was not sent
 * @param conference stands in for one that was not sent: for a correction the one that was registered for
 */
export function readForm(
  body: string,
  locale: Locale,
  conference: string = NEXT,
): { values: Values; trapped: boolean } {
  const form = new URLSearchParams(body);
  const values = emptyValues(locale, conference);
  for (const field of FIELDS) {
    if (field === 'topics') continue;
    const text = clean(form.get(field) ?? '', HAS_LINES.includes(field));
    if (text !== '') values[field] = text;
  }
  // One box is one value; a tool may also send a list with commas.
  values.topics = [
    ...new Set(form.getAll('topics').flatMap((value) => clean(value).split(/\s*,\s*/))),
  ].filter((topic) => topic !== '');
  if (TICKED.includes(values.consent.toLowerCase())) values.consent = 'yes';
  if (isLocale(values.language.toLowerCase())) values.language = values.language.toLowerCase();
  return { values, trapped: (form.get(TRAP) ?? '').trim() !== '' };
}

/** One line of text, or several where a field has them. */
export function clean(text: string, hasLines = false): string {
  const wellFormed = text.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n');
  // Cc: controls; Bidi overrides (U+202A–202E, U+2066–2069) could make a list read otherwise than it is.
  const bare = wellFormed.replaceAll(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
  if (hasLines)
    return bare
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim();
  return bare.replaceAll(/\s+/g, ' ').trim();
}
