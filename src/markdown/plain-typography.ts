import type { TextLocale } from './nodes.ts';
import { setQuotes } from '../i18n/quotes.ts';

/** A replacement in a line of text that anybody would make: offsets in the line. */
export interface TypographySlip {
  kind: 'quotes' | 'dash';
  start: number;
  end: number;
  /** What should stand there. */
  text: string;
}

/** A hyphen, or two, between words: between digits it may be a minus. */
const DASH = /(?<=[^\s\d|][ \u00A0])--?(?=[ \u00A0][^\s|])|(?<=\d[ \u00A0])--?(?=[ \u00A0][^\s\d|])/gu;
/** Years only: other numbers may be a telephone, an edition, a part of a name. */
const YEARS = /(?<![\d\p{L}\-–—./№:]|№[ \u00A0])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\d\p{L}]|[-–—./]\d)/gu;

/**
 * Straight quotes, a hyphen for a dash, a hyphen between years, as the author typed them. The site sets them right by
 * itself; the file should read well too.
 */
export function typographySlips(locale: TextLocale, text: string): TypographySlip[] {
  return [...quoteSlips(locale, text), ...dashSlips(text)].sort((a, b) => a.start - b.start);
}

/** `setQuotes` puts a sign for a sign, so that each stays where it was. */
function quoteSlips(locale: TextLocale, text: string): TypographySlip[] {
  if (!text.includes('"')) return [];
  const set = setQuotes(locale, text);
  return [...text.matchAll(/"/g)].map(({ index }) => ({
    kind: 'quotes',
    start: index,
    end: index + 1,
    text: set.charAt(index),
  }));
}

function dashSlips(text: string): TypographySlip[] {
  const between = [...text.matchAll(DASH)].map(({ index, 0: found }): TypographySlip => ({
    kind: 'dash',
    start: index,
    end: index + found.length,
    text: '—',
  }));
  const years = [...text.matchAll(YEARS)]
    .filter(([, from, to]) => Number(from) < Number(to))
    .map(({ index }): TypographySlip => ({ kind: 'dash', start: index + 4, end: index + 5, text: '–' }));
  return [...between, ...years];
}
