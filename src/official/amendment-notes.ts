import { mainUnits } from './containers.ts';
import { textOf, type OfficialDocument } from './model.ts';

/** An amending act that the text itself names, and the articles whose notes name it. */
export interface TextAmendment {
  /** YYYY-MM-DD. */
  date: string;
  /** Absent where the note gives the day alone. */
  number?: string;
  /** Numbers of articles in the order of the text; empty when only the head of the act names it. */
  articles: string[];
}

const MONTHS: Record<string, number> = {
  янв: 1,
  фев: 2,
  мар: 3,
  апр: 4,
  ма: 5,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  окт: 10,
  ноя: 11,
  дек: 12,
};
const MONTH = '(янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*';
const ACT_NUMBER = '(?:\\s*(?:г\\.|года|ж\\.)?,?\\s*(?:№|N)\\s*(\\d+(?:[-/]\\d+)?))?';
const IN_WORDS = new RegExp(`(\\d{1,2})\\s+${MONTH}\\s+(\\d{4})${ACT_NUMBER}`, 'giu');
const IN_KYRGYZ = new RegExp(`(\\d{4})-(?:жылдын|ж\\.)\\s*(\\d{1,2})-${MONTH}${ACT_NUMBER}`, 'giu');
const IN_DIGITS = new RegExp(`(\\d{1,2})\\s?[.,/]\\s?(\\d{1,2})\\s?[.,/]\\s?(\\d{4})${ACT_NUMBER}`, 'giu');

/** A paragraph that says by which acts the text was changed: legally part of it, and kept in it. */
export function isAmendmentNote(text: string): boolean {
  return (
    /^[([]/.test(text) &&
    /в\s+ред(?:\.|акци)|введ[её]н|дополнен|утрати|исключен|редакциясы|күчүн\s+жогот|толукталды|киргизилди/iu.test(
      text,
    )
  );
}

/** The words of an article's heading that stand for its text: «(Утратила силу в соответствии с Законом …)». */
function isRepealTitle(title: string): boolean {
  return /^[([]?\s*(?:утрати|исключен|отменен|признан\p{L}* утратив|күчүн\s+жогот|(?:кр\s+)?\d{4}-ж\p{L}*.*күчүн\s+жогот)/iu.test(
    title,
  );
}

/** A day as legal notes and lists of editions write it: `23.06.2026`, `14.11.2025 № 257`, `21,06,2018`, `02 .12.2024`. */
export function readDate(text: string): string | undefined {
  return datesIn(text)[0]?.date;
}

/** Every day of a note with the number of the act, in order. */
export function datesIn(text: string): { date: string; number?: string }[] {
  const found: { at: number; date: string | undefined; number: string | undefined }[] = [];
  for (const match of text.matchAll(IN_WORDS)) {
    const [, day, month = '', year, number] = match;
    found.push({ at: match.index, date: iso(year, MONTHS[month.toLowerCase()], day), number });
  }
  for (const match of text.matchAll(IN_KYRGYZ)) {
    const [, year, day, month = '', number] = match;
    found.push({ at: match.index, date: iso(year, MONTHS[month.toLowerCase()], day), number });
  }
  for (const match of text.matchAll(IN_DIGITS)) {
    const [, day, month, year, number] = match;
    found.push({ at: match.index, date: iso(year, Number(month), day), number });
  }
  return found
    .sort((a, b) => a.at - b.at)
    .flatMap(({ date, number }) => (date ? [{ date, ...(number && { number }) }] : []));
}

function iso(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** The history of an act as its own notes tell it, by date: which act changed it, and which articles. */
export function amendmentsIn({ preamble, units }: OfficialDocument): TextAmendment[] {
  const found = new Map<string, TextAmendment>();
  const main = new Set(mainUnits(units));
  const read = (text: string, article?: string) => {
    if (!isAmendmentNote(text) && !isRepealTitle(text)) return;
    for (const { date, number } of datesIn(text)) {
      const key = `${date} ${number ?? ''}`;
      const known = found.get(key) ?? { date, ...(number && { number }), articles: [] };
      if (article && !known.articles.includes(article)) known.articles.push(article);
      found.set(key, known);
    }
  };
  for (const block of preamble) read(textOf(block));
  for (const unit of units) {
    const article = unit.kind === 'article' && main.has(unit) ? unit.number : undefined;
    for (const text of [unit.title, ...unit.blocks.map(textOf)]) read(text, article);
  }
  return [...found.values()].sort(
    (a, b) =>
      a.date.localeCompare(b.date) || (a.number ?? '').localeCompare(b.number ?? '', 'en', { numeric: true }),
  );
}
