import type { Locale } from '../../i18n/index.ts';

/** A number, date or time as a text tells it. */
export interface Numeral {
  /** The same in every language: `50000`, `13.9`, `28.4` (a day of a month), `month 5`, `10:30`. */
  value: string;
  /** As written. */
  written: string;
  /** What a word after it multiplied it by: 1000 for «50 тыс.». */
  factor?: number;
}

/** The months by the beginnings of their names, the same in Russian and Kyrgyz; May, short as it is, with care. */
const STEMS = 'январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр';
const LONG = STEMS.replace('ма[йяею]|', '');
const ENGLISH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const S = '[ \\u00a0]';
/** «майып» (with a disability) and «майда» (small) are no months; «майында» is, and «2018-жылдын майда» never written. */
const KYRGYZ_MAY = 'май(?:ы|ындагы|ында|ынан|ынын|ына|ындан)?';
const RUSSIAN_MAY = 'ма[йяею]|маем|майск\\p{L}*';

/** What multiplies the number before it. */
const SCALES: readonly [RegExp, number][] = [
  [/^(?:тыс|миң|thousand)/u, 1e3],
  [/^(?:млн|миллион|million)/u, 1e6],
  [/^(?:млрд|миллиард|billion)/u, 1e9],
  [/^(?:трлн|триллион|trillion)/u, 1e12],
];
const SCALE =
  '(?:тыс\\.|тысяч\\p{L}*|миң|млн|миллион|млрд|миллиард|трлн|триллион|thousand|million|billion|trillion)';

/** A day with its month, in each language's order; the year stands alone. */
const DAYS: Readonly<Record<Locale, RegExp>> = {
  ru: new RegExp(`(?<![\\d.,])(?<day>\\d{1,2})${S}(?<month>(?:${LONG})\\p{L}*|мая(?!\\p{L}))`, 'giu'),
  ky: new RegExp(`(?<![\\d.,])(?<day>\\d{1,2})(?:-|${S})(?<month>(?:${LONG}|май)\\p{L}*)`, 'giu'),
  en: new RegExp(
    `(?<![\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?${S}(?<month>${ENGLISH})\\b|(?<first>${ENGLISH})${S}(?<second>\\d{1,2})(?!\\d)`,
    'gu',
  ),
};

/** A month without a day. English “may” and “march” are also verbs: what stands beside them tells. */
const MONTHS: Readonly<Record<Locale, RegExp>> = {
  ru: new RegExp(`(?<!\\p{L})(?<month>(?:${LONG})\\p{L}*|(?:${RUSSIAN_MAY})(?!\\p{L}))`, 'giu'),
  ky: new RegExp(`(?<!\\p{L})(?<month>(?:${LONG})\\p{L}*|${KYRGYZ_MAY}(?!\\p{L}))`, 'giu'),
  en: new RegExp(
    `\\b(?<month>${ENGLISH.replace('March|', '').replace('May|', '')}|(?<=\\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|to|[Ee]arly|[Mm]id|[Ll]ate|and|[Bb]efore|[Aa]fter|[Bb]etween|–)[ -]|–)(?:March|May)|(?:March|May)(?= \\d{4}|–|, \\d{4}| (?:and|to) [JFMASOND]\\p{L}))(?!\\p{L})`,
    'gu',
  ),
};

const NUMBER: Readonly<Record<Locale, string>> = {
  ru: `\\d{1,3}(?:${S}\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*`,
  ky: `\\d{1,3}(?:${S}\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*`,
  en: `\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d{1,3}(?:\\u00a0\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)*`,
};

/** Addresses, and names of places after the October revolution. */
export const NO_MONTHS = /https?:\/\/\S+|Кызыл-Октябр\p{L}*|Октябрьск\p{L}*/gu;

/** «22.05.2018»; «10:30». */
const SHORT_DATE = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})(?!\.?\d)/gu;
const TIME = /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])/gu;

/**
 * Reads the numbers, days, months and times of a text, in whatever form its language gives them: «50 000 сомов»,
 * «50 миң сом» and “50,000 soms” are one number, «28 апреля», «28-апрелинде» and “28 April” one day.
 */
export function numeralsOf(text: string, locale: Locale): Numeral[] {
  const found: Numeral[] = [];
  /** Takes what a pattern finds out of the text, so that no later one reads it again. */
  const take = (left: string, pattern: RegExp, read: (groups: Groups) => string[]): string =>
    left.replace(pattern, (written: string, ...rest) => {
      const groups = rest.at(-1) as Groups;
      for (const value of read(groups)) found.push({ value, written: written.trim() });
      return ' ¶ ';
    });
  let left = text.replace(NO_MONTHS, ' ');
  left = take(left, SHORT_DATE, ({ day, month, year }) => [`${Number(day)}.${Number(month)}`, year ?? '']);
  left = take(left, TIME, ({ hour, minute }) => [`${Number(hour)}:${minute ?? ''}`]);
  left = take(left, DAYS[locale], ({ day, second, month, first }) => [
    `${Number(day ?? second)}.${monthNumber(month ?? first ?? '')}`,
  ]);
  left = take(left, MONTHS[locale], ({ month }) => [`month ${monthNumber(month ?? '')}`]);
  const number = new RegExp(`(?<number>${NUMBER[locale]})(?:(?:${S}|-)?(?<scale>${SCALE}))?`, 'giu');
  for (const { groups, 0: written } of left.matchAll(number)) {
    const factor = factorOf(groups?.['scale']);
    const digits = plain(groups?.['number'] ?? '', locale);
    found.push({
      value: times(digits, factor),
      written: written.trim(),
      ...(factor !== undefined && { factor }),
    });
  }
  const opening = new RegExp(`^\\s*(?<scale>${SCALE})`, 'iu').exec(text);
  const factor = factorOf(opening?.groups?.['scale']);
  if (factor !== undefined) found.push({ value: `× ${String(factor)}`, written: opening?.[0] ?? '' });
  return found;
}

/** A day as a text writes it. */
export interface WrittenDay {
  index: number;
  written: string;
  day: number;
  month: number;
  year?: number;
}

/** The days of a text, in words («28 апреля») and in figures («22.05.2018»). */
export function daysIn(text: string, locale: Locale): WrittenDay[] {
  return [...text.matchAll(SHORT_DATE), ...text.matchAll(DAYS[locale])].map(
    ({ index, 0: written, groups: { day, second, month, first, year } = {} }) => ({
      index,
      written,
      day: Number(day ?? second),
      month: year === undefined ? monthNumber(month ?? first ?? '') : Number(month),
      ...(year !== undefined && { year: Number(year) }),
    }),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function monthNumber(name: string): number {
  const russian = STEMS.split('|').findIndex((stem) => new RegExp(`^${stem}`, 'iu').test(name));
  return 1 + (russian >= 0 ? russian : ENGLISH.split('|').indexOf(name));
}

/** A number without the marks of its thousands, with a decimal point. */
function plain(written: string, locale: Locale): string {
  const digits = written.replace(/[ \u00a0]/gu, '');
  if (locale === 'en') return digits.replaceAll(',', '');
  return digits.replaceAll(',', '.');
}

function factorOf(scale: string | undefined): number | undefined {
  return SCALES.find(([word]) => scale !== undefined && word.test(scale.toLowerCase()))?.[1];
}

/** A number with its word made one: «13,9 млн» is 13900000. */
export function times(digits: string, factor: number | undefined): string {
  if (factor === undefined || Number.isNaN(Number(digits))) return digits;
  return String(Math.round(Number(digits) * factor));
}
