import type { Locale } from '../i18n/locales.ts';
import { amendmentsIn } from './amendment-notes.ts';
import { containersOf } from './containers.ts';
import type { LeftOut } from './left-out.ts';
import { articlesIn, textOf, type Block, type OfficialDocument, type Unit, type UnitKind } from './model.ts';
import { measure, type LostLine } from './measure.ts';
import { foundWarnings } from './found-warnings.ts';
import { numbersReport } from './number-warnings.ts';
import { place, short } from './places.ts';
import type { ReadText } from './readers/index.ts';
import type { Duplicate, Structured } from './structure.ts';

/** What an import found, for the editor and, with `--json`, for programs. */
export interface ImportReport {
  /** In the law, its appendices and the agreements behind it. */
  articles: number;
  chapters: number;
  sections: number;
  /** Numbered points; counted in an act without articles. */
  points: number;
  tables: number;
  /** Share of the words of the file that the text keeps, from 0 to 1: whatever is left out is missed. */
  keptShare: number;
  /** Share of its words that are in the text or named in `leftOut`. */
  textShare: number;
  /** Lines of the file with words that are in neither. */
  lost: LostLine[];
  /** What was left out on purpose, piece by piece. */
  leftOut: LeftOut[];
  /** Paragraphs that begin like a heading and stayed text. */
  unread: { at: number; text: string }[];
  /** Sentences for the editor. */
  warnings: string[];
  duplicates: Duplicate[];
  /** Numbers that are missing between the first and the last article of the law, runs as «6–12». */
  gaps: string[];
  /** Numbers that stand after a greater one. */
  order: string[];
  /** Amending acts named in the text. */
  amendments: number;
  /** Articles of the same edition in the other language, and what only one of the two has. */
  parity?: { language: Locale; articles: number; onlyHere: string[]; onlyThere: string[] };
}

/** Below this share too much was lost without a name: the file is taken for damaged, and nothing is written. */
export const MIN_SHARE = 0.99;

/** How many quoted headings a sentence names one by one. */
const QUOTED_NAMED = 30;

/** A numbered point at the beginning of a paragraph: «5.», «5-1.», «1.1.», «1)». */
const POINT = /^\d+(?:[-.]\d+)*\s?[.)](?:\s|(?=[\p{L}«"(]))/u;

/**
 * Measures what was made of a document.
 * @param read the container: its words as they were counted, without knowing the structure
 * @param written the document as it reads back from the file
 */
export function report(read: ReadText, structured: Structured, written: OfficialDocument): ImportReport {
  const articles = articlesIn(written);
  const count = (kind: UnitKind) => written.units.filter((unit) => unit.kind === kind).length;
  const blocks = [...written.preamble, ...written.units.flatMap((unit) => unit.blocks)];
  const tables = blocks.filter(({ type }) => type === 'table').length;
  // A mark that the reader itself has set before a note is no word of the file.
  const added = [...read.added];
  const leftOut = [...read.leftOut, ...structured.leftOut].filter(({ reason, words = '' }) => {
    const own = reason === 'footnoteMark' ? added.indexOf(words) : -1;
    if (own >= 0) added.splice(own, 1);
    return own < 0;
  });
  const { lines } = read.count;
  const units = structured.document.units;
  const measured = measure({ lines, written, units, leftOut, added });
  const [main, ...others] = countersOf(written);
  const law = numbersReport(main?.units ?? []);
  return {
    articles: articles.length,
    chapters: count('chapter'),
    sections: count('section'),
    points: articles.length > 0 ? 0 : blocks.filter((block) => POINT.test(textOf(block))).length,
    tables,
    keptShare: measured.keptShare,
    textShare: measured.textShare,
    lost: measured.lost,
    leftOut,
    unread: structured.unread.map((block) => ({ at: block.at ?? 0, text: textOf(block) })),
    warnings: [
      ...read.warnings,
      ...gainedWarning(measured.gained),
      ...foundWarnings(read, tables),
      ...gluedLines([...structured.document.preamble, ...units.flatMap((unit) => unit.blocks)]),
      ...structured.unread.map(
        (block) => `Похоже на заголовок, но осталось текстом: ${place(block.at)}«${short(textOf(block))}».`,
      ),
      ...lostSigns([...structured.document.preamble, ...units.flatMap((unit) => unit.blocks)]),
      ...quotedWarning(structured.quoted),
      ...structured.agreements.map(
        (name) =>
          `Статьи пошли с начала: дальше отдельный документ, ${name === '* * *' ? 'названия у него не нашлось' : `«${short(name)}»`}. Номера в нём свои.`,
      ),
      ...structured.duplicates.map(
        ({ number, times, same }) =>
          `Статья ${number} стоит в файле ${times} раза, оставлена последняя с текстом${same ? '' : '; тексты различаются, сверьте их с базой'}.`,
      ),
      ...law.warnings,
      ...others.flatMap(({ name, units: own }) =>
        numbersReport(own).warnings.map((warning) => `${short(name)}: ${warning}`),
      ),
    ],
    duplicates: structured.duplicates,
    gaps: law.gaps,
    order: law.order,
    amendments: amendmentsIn(written).length,
  };
}

/** Points that a page tells apart by its looks alone come without a space: «утром;2)вечером». */
function gluedLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'text' && /[\p{L}»)][;.:]\d{1,3}[.)]\s?\p{L}/u.test(block.text)
      ? [`Похоже, строки склеились: ${place(block.at)}«${short(block.text)}». Возьмите docx или JSON.`]
      : [],
  );
}

/** Question marks that an old program left of letters: «Урожа? делят», «????? ????». */
function lostSigns(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    const text = textOf(block);
    return /\p{L}\?\p{L}|\p{Ll}\?\s\p{Ll}|\?{4}/u.test(text)
      ? [`Похоже, буквы потеряны, на их месте вопросительные знаки: ${place(block.at)}«${short(text)}».`]
      : [];
  });
}

/** Headings of other laws that an amending law quotes. */
function quotedWarning(quoted: readonly Block[]): string[] {
  if (quoted.length === 0) return [];
  const named = quoted.slice(0, QUOTED_NAMED).map((block) => `${place(block.at)}«${short(textOf(block))}»`);
  const more = quoted.length > QUOTED_NAMED ? `; и ещё ${quoted.length - QUOTED_NAMED}` : '';
  return [`Заголовки в кавычках остались текстом, как слова другого акта: ${named.join('; ')}${more}.`];
}

function gainedWarning(gained: readonly string[]): string[] {
  const words = gained.filter((word) => /\p{L}{3}/u.test(word));
  return words.length > 2
    ? [
        `Слов стало больше, чем в файле: ${words.length} (${words.slice(0, 8).join(', ')}). Проверьте, не повторился ли текст.`,
      ]
    : [];
}

/** Articles by container, the law's own first. */
function countersOf({ units }: OfficialDocument): { name: string; units: Unit[] }[] {
  const places = containersOf(units);
  const groups = Map.groupBy(units, (unit) => places[units.indexOf(unit)] ?? -1);
  return [...groups]
    .map(([at, own]) => ({
      name: units[at]?.label ?? '',
      units: own.filter(({ kind }) => kind === 'article'),
    }))
    .filter(({ units: own }) => own.length > 0);
}

/** How the articles of two languages of one edition agree. */
export function parity(
  here: OfficialDocument,
  there: OfficialDocument,
  language: Locale,
): ImportReport['parity'] {
  const numbers = (document: OfficialDocument) => articlesIn(document).map(({ number }) => number);
  const [own, other] = [numbers(here), numbers(there)];
  return {
    language,
    articles: other.length,
    onlyHere: own.filter((number) => !other.includes(number)),
    onlyThere: other.filter((number) => !own.includes(number)),
  };
}
