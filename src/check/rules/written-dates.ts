import { today } from '../../library/settings.ts';
import { textMessage } from '../messages/texts.ts';
import { daysIn, NO_MONTHS } from '../translation/numerals.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from './rule.ts';

/** Texts look back to the first laws on the matter and ahead to the ends of national programmes. */
const FIRST_YEAR = 1900;
const YEARS_AHEAD = 15;

/** A number that is a year: by the word behind it, by what stands before it, within a period. */
const YEARS = new RegExp(
  [
    /(?<![\p{L}\d№.,/-])\d{4}(?=[ \u00A0-]?(?:год|г\.|гг\.|жыл)|[–—-]\d{4}(?!\d))/u,
    /(?<=(?<!\d)\d{4}[–—-])\d{4}(?!\d)/u,
    // A sign too many or too few.
    /(?<![\p{L}\d№.,/-])[12]\d{4}(?=[ \u00A0-](?:год[ауе]?|годом|жыл[ыд]\p{L}*)(?!\p{L}))/u,
    /(?<=(?<!\p{L})в[ \u00A0])\d{3}(?=[ \u00A0]году)/u,
    /(?<=(?<!\p{L})(?:in|since|until|after|from|by|January|February|March|April|May|June|July|August|September|October|November|December),?[ \u00A0])\d{4}(?![\d/-]|[.,]\d|[ \u00A0]?%)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);
const ISO = /(?<![\p{L}\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;

/** Dates in running text that cannot be meant: a day that no calendar has, a year mistyped. */
export function writtenDates({ file, passages }: RuleInput): Problem[] {
  const to = Number(today().slice(0, 4)) + YEARS_AHEAD;
  return passages.flatMap((passage) => {
    const text = passage.text.replace(NO_MONTHS, (words) => ' '.repeat(words.length));
    const days = [
      ...daysIn(text, file.locale),
      // Russian days stand in English texts too, untranslated.
      ...(file.locale === 'en' ? daysIn(text, 'ru').filter(({ year }) => year === undefined) : []),
      ...[...text.matchAll(ISO)].map(({ index, 0: written, 1: year, 2: month, 3: day }) => {
        return { index, written, day: Number(day), month: Number(month), year: Number(year) };
      }),
    ];
    const wrong = [
      ...days
        .filter(({ day, month, year }) => !isDay(day, month, year))
        .map(({ index, written }) => ({ index, message: textMessage('dates.noDay', { day: written }) })),
      ...[
        ...[...text.matchAll(YEARS)].map(({ index, 0: year }) => ({ index, year: Number(year) })),
        ...days.flatMap(({ index, year }) => (year === undefined ? [] : [{ index, year }])),
      ]
        .filter(({ year }) => year < FIRST_YEAR || year > to)
        .map(({ index, year }) => ({
          index,
          message: textMessage('dates.year', { year: String(year), from: FIRST_YEAR, to }),
        })),
    ];
    return wrong.map(({ index, message }) => ({ file: file.path, ...passage.at(index), ...message }));
  });
}

/** Whether a month has such a day; without a year, in any year. */
function isDay(day: number, month: number, year = 2000): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= new Date(year, month, 0).getDate();
}
