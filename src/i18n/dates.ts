import type { Locale } from './locales.ts';

/** A date as far as it is known: a year, a month or a day (ISO 8601: `2018`, `2018-05`, `2018-05-22`). */
export type PartialDate = string;

// British order (18 September 2018): the one Kyrgyz institutions use in English.
const INTL_LOCALE: Readonly<Record<Locale, string>> = { ru: 'ru', ky: 'ky', en: 'en-GB' };

/**
 * Months with the possessive ending a Kyrgyz date has in writing («18-сентябры»); `Intl` gives only the bare
 * name («18-сентябрь»). The ending follows the last vowel of the month (vowel harmony).
 */
const KYRGYZ_MONTHS = [
  'январы',
  'февралы',
  'марты',
  'апрели',
  'майы',
  'июну',
  'июлу',
  'августу',
  'сентябры',
  'октябры',
  'ноябры',
  'декабры',
] as const;

const PRECISION: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

function precision(date: PartialDate): Intl.DateTimeFormatOptions {
  const options = PRECISION[date.length];
  if (!options) throw new RangeError(`Not a date: «${date}» (expected YYYY, YYYY-MM or YYYY-MM-DD)`);
  return { ...options, timeZone: 'UTC' };
}

function kyrgyzDate(date: PartialDate, days = ''): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = KYRGYZ_MONTHS[Number(month) - 1] ?? '';
  const span = days || (day ? String(Number(day)) : '');
  return `${year}-жылдын ${span ? `${span}-` : ''}${name}`;
}

// The abbreviated «г.» is dropped so that the same words serve in tables and in running text.
const withoutYearSign = (words: string): string => words.replace(/\s*г\.$/, '');

/**
 * A partial date in words: «22 мая 2018», «май 2018», «2018». Always the calendar date written in the content:
 * dates have no time zone here. Throws RangeError on anything but the three forms.
 */
export function formatDate(locale: Locale, date: PartialDate): string {
  const options = precision(date);
  if (locale === 'ky') return kyrgyzDate(date);
  return withoutYearSign(formatter(locale, date.length, options).format(new Date(date)));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function formatter(locale: Locale, length: number, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${length}`;
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(INTL_LOCALE[locale], options);
  formatters.set(name, made);
  return made;
}

/** A date under the heading of its year: «22 мая», «май»; the year itself where no more is known. */
export function formatDay(locale: Locale, date: PartialDate): string {
  const { month, day, timeZone } = precision(date);
  if (!month) return date;
  if (locale === 'ky') return kyrgyzDate(date).replace(/^\d{4}-жылдын\s/, '');
  const options = { month, timeZone, ...(day && { day }) };
  return new Intl.DateTimeFormat(INTL_LOCALE[locale], options).format(new Date(date));
}

/** A span of time: «28–29 августа 2018», «2013–2015»; one date when both ends are the same. */
export function formatSpan(locale: Locale, from: PartialDate, to?: PartialDate): string {
  if (!to || to === from) return formatDate(locale, from);
  if (from.length === 4 && to.length === 4) return `${from}–${to}`;
  const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth && locale === 'ky')
    return kyrgyzDate(from, `${Number(from.slice(8))}–${Number(to.slice(8))}`);
  if (sameMonth) {
    const range = new Intl.DateTimeFormat(INTL_LOCALE[locale], precision(from));
    return withoutYearSign(range.formatRange(new Date(from), new Date(to))).replace(/(\d)\s–\s(\d)/, '$1–$2');
  }
  return `${formatDate(locale, from)} – ${formatDate(locale, to)}`;
}

/** The parts that a big date numeral sets apart: `{ day: '18', rest: 'сентября 2018' }`. */
export function dateParts(locale: Locale, date: PartialDate): { day: string; rest: string } {
  const day = String(Number(date.slice(8, 10)));
  if (locale === 'ky') return { day, rest: kyrgyzDate(date.slice(0, 7)) };
  return { day, rest: formatDate(locale, date).replace(new RegExp(`^${day}\\s+`), '') };
}

/** The day of the week: «четверг». */
export function formatWeekday(locale: Locale, date: PartialDate): string {
  return new Intl.DateTimeFormat(INTL_LOCALE[locale], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

/** `28.04.2017`: the short numeric form of Russian legal references. */
export function numericDate(date: PartialDate): string {
  return date.split('-').reverse().join('.');
}

/** A number with grouped thousands: «50 000», “50,000”. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(INTL_LOCALE[locale]).format(value);
}
