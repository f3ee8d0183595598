import type { Locale } from '../i18n/locales.ts';
import { compareNumbers } from '../acts/numbers.ts';
import { amendmentsIn } from './amendment-notes.ts';
import { articlesIn, textOf, type OfficialDocument, type Unit, type UnitKind } from './model.ts';
import type { Duplicate, Structured } from './structure.ts';
import { countWords, keptShare } from './words.ts';

/** What an import found, for the editor and, with `--json`, for programs. */
export interface ImportReport {
  articles: number;
  chapters: number;
  sections: number;
  /** Numbered points; counted in an act without articles. */
  points: number;
  tables: number;
  /** Share of the document's text that the file keeps, from 0 to 1; what is left out on purpose is not missed. */
  textShare: number;
  /** Sentences for the editor. */
  warnings: string[];
  duplicates: Duplicate[];
  /** Numbers that are missing between the first and the last, runs as «6–12». */
  gaps: string[];
  /** Numbers that stand after a greater one. */
  order: string[];
  /** Amending acts named in the text. */
  amendments: number;
  /** Articles of the same edition in the other language, and what only one of the two has. */
  parity?: { language: Locale; articles: number; onlyHere: string[]; onlyThere: string[] };
}

/** Below this share the text is taken for damaged, and nothing is written. */
export const MIN_SHARE = 0.99;

/** A numbered point at the beginning of a paragraph: «5.», «5-1.». */
const POINT = /^\d+(?:-\d+)*\.\s/;

/**
 * Measures what was made of a document.
 * @param source every word of the document, as its reader counted them without knowing the structure
 * @param written the document as it reads back from the file
 */
export function report(
  source: ReadonlyMap<string, number>,
  { leftOut, contentsLines, duplicates }: Structured,
  written: OfficialDocument,
  readerWarnings: readonly string[],
): ImportReport {
  const articles = articlesIn(written);
  const numbers = articles.map(({ number }) => number);
  const count = (kind: UnitKind) => written.units.filter((unit) => unit.kind === kind).length;
  const blocks = [...written.preamble, ...written.units.flatMap((unit) => unit.blocks)];
  const glued = gluedNumbers(numbers);
  const gaps = gapsIn(numbers.filter((number) => !glued.has(number)));
  const inOrder = numbers.map((number) => glued.get(number) ?? number);
  const order = inOrder.filter((number, i) => i > 0 && compareNumbers(inOrder[i - 1] ?? '', number) > 0);
  const empty = articles.filter((unit) => unit.blocks.length === 0);
  const kept = countWords([...written.preamble.map(textOf), ...written.units.flatMap(wordsIn)]);
  return {
    articles: articles.length,
    chapters: count('chapter'),
    sections: count('section'),
    points: articles.length > 0 ? 0 : blocks.filter((block) => POINT.test(textOf(block))).length,
    tables: blocks.filter(({ type }) => type === 'table').length,
    textShare: keptShare(source, kept, countWords(leftOut.map(textOf))),
    warnings: [
      ...readerWarnings,
      ...(contentsLines > 0 ? [`Оглавление в начале файла не внесено: строк — ${contentsLines}.`] : []),
      ...duplicates.map(
        ({ number, times, same }) =>
          `Статья ${number} стоит в файле ${times} раза, оставлена последняя${same ? '' : '; тексты различаются, сверьте их с базой'}.`,
      ),
      ...(gaps.length > 0 ? [`Нет статей: ${gaps.join(', ')}. Если они исключены, так и должно быть.`] : []),
      ...[...glued].map(
        ([number, meant]) =>
          `Статья ${number} стоит среди соседей как ${meant}: похоже, в файле потеряна надстрочная цифра. Возьмите JSON, HTML или docx.`,
      ),
      ...(order.length > 0 ? [`Номера идут не по порядку: ${order.join(', ')}.`] : []),
      ...(empty.length > 0 ? [`Статьи без текста: ${empty.map(({ number }) => number).join(', ')}.`] : []),
      ...untitled(articles),
    ],
    duplicates,
    gaps,
    order,
    amendments: amendmentsIn(written).length,
  };
}

function wordsIn({ label, title, blocks }: Unit): string[] {
  return [label, title, ...blocks.map(textOf)];
}

function untitled(articles: readonly Unit[]): string[] {
  const without = articles.filter(({ title }) => title === '').map(({ number }) => number);
  return without.length > 0 && without.length < articles.length
    ? [`Статьи без названия: ${without.join(', ')}.`]
    : [];
}

/**
 * Numbers that lost their superscript, with what they seem to mean: «281» between 28 and 29 is 28-1. Plain text
 * does not keep the difference, so the number stays as written and the editor is told.
 */
export function gluedNumbers(numbers: readonly string[]): Map<string, string> {
  const glued = new Map<string, string>();
  let stem = '';
  for (const [i, number] of numbers.entries()) {
    const raised = number.slice(stem.length);
    const isGlued = stem !== '' && number.startsWith(stem) && /^[1-9]\d?$/.test(raised);
    const next = numbers.slice(i + 1).find((other) => !other.startsWith(stem));
    // In a text of 300 articles 281 follows 280, not 28.
    if (
      isGlued &&
      (next === undefined ? Number(number) > Number(stem) + 1 : Number(next) === Number(stem) + 1)
    ) {
      glued.set(number, `${stem}-${raised}`);
    } else stem = number.includes('-') ? stem : number;
  }
  return glued;
}

/** The numbers missing between neighbours: of whole numbers, and of inserted ones (21-1, 21-3). */
export function gapsIn(numbers: readonly string[]): string[] {
  const known = new Set(numbers);
  const highest = new Map<string, number>();
  for (const number of known) {
    const cut = number.lastIndexOf('-');
    const stem = cut < 0 ? '' : number.slice(0, cut + 1);
    const last = Number(number.slice(cut + 1));
    highest.set(stem, Math.max(highest.get(stem) ?? 0, last));
  }
  return [...highest].flatMap(([stem, last]) => {
    // Inserted articles of a base that is not there tell nothing.
    const isWhole = stem === '' || known.has(stem.slice(0, -1));
    const missing = Array.from({ length: isWhole ? last : 0 }, (_, i) => i + 1).filter(
      (n) => !known.has(`${stem}${n}`),
    );
    const runs: [number, number][] = [];
    for (const n of missing) {
      const run = runs.at(-1);
      if (run && run[1] === n - 1) run[1] = n;
      else runs.push([n, n]);
    }
    return runs.map(([from, to]) => (from === to ? `${stem}${from}` : `${stem}${from}–${stem}${to}`));
  });
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
