import { formatDate, numericDate, translator, type Locale } from '../i18n/index.ts';
import type { Act } from './schema.ts';

/** What to call an amendment in a list: «25.07.2023 № 147», the day alone where the number has not been read. */
export function amendmentName(
  locale: Locale,
  { date, number }: Pick<Act['amendments'][number], 'date' | 'number'>,
): string {
  const words = formatDate(locale, date);
  if (number === undefined) return locale === 'en' ? words : numericDate(date);
  return translator(locale)('acts.amendment', { numeric: numericDate(date), date: words, number });
}
