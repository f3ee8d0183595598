import { isAmendmentNote } from './amendment-notes.ts';
import { ORDINAL } from './heading-numbers.ts';
import { word } from './heading-words.ts';
import { DASHES, SUPERSCRIPTS } from './signs.ts';

const any = (...words: string[]) => `(?:${words.map(word).join('|')})(?!\\p{L})`;
const ROMAN_SIGNS = '[IVXLCІХⅠ-Ⅿ]+(?!\\p{L})';
const SPELLED = `(?:${ORDINAL})(?!\\p{L})`;
/** Marks that editors and programs set before a heading: quotes, stars, bullets. */
const LEAD = '^[^\\p{L}\\p{N}§№]{0,4}';
const BEGINS = new RegExp(
  `${LEAD}(?:${[
    `${any('статья', 'берене')}\\s*(?:$|[${DASHES}№#.:]?\\s*[\\d${SUPERSCRIPTS}(]|${ROMAN_SIGNS}|${SPELLED})`,
    `${any('глава', 'раздел', 'подраздел', 'параграф', 'часть', 'бап', 'бөлүм')}(?:\\s*$|\\s*(?:№\\s*)?(?:\\d|${ROMAN_SIGNS}|${SPELLED}))`,
    `§\\s?\\d`,
    `${any('статьи')}\\s+\\d+\\s?(?:[${DASHES},]|и\\s)`,
    `[СсCc][Тт]\\.\\s?\\d`,
    any('приложение', 'тиркеме'),
    `(?:№\\s?)?(?:\\d[\\d${DASHES}${SUPERSCRIPTS}]*|[IVXLCІХⅠ-Ⅿ]+)\\s?[${DASHES}]?\\s?${any('статья', 'берене', 'беренелер', 'глава', 'бап', 'раздел', 'бөлүм', 'подраздел', 'параграф', 'тиркеме')}`,
  ].join('|')})`,
  'su',
);

/** Whether a paragraph begins like a heading, whatever follows: what was not taken for one is shown to the editor. */
export function beginsLikeHeading(paragraph: string): boolean {
  return BEGINS.test(paragraph) && !isAmendmentNote(paragraph);
}

const INSIDE = /(?<=[.;:]\s|\p{Ll}\s)(?:Статья|СТАТЬЯ)\s(\d+(?:-\d+)*)\.\s\p{Lu}/gu;

/** Numbers of the articles whose headings stand in the middle of a line: «… сад. Статья 2. Полив». */
export function headingsInside(paragraph: string): string[] {
  // Most paragraphs name no article, and the pattern looks behind every sign.
  if (!/Статья|СТАТЬЯ/.test(paragraph)) return [];
  return [...paragraph.matchAll(INSIDE)].flatMap(([, number = '']) => number);
}
