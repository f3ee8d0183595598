import type { LeftOut } from './left-out.ts';
import { headingLine, textOf, type OfficialDocument, type SourceUnit } from './model.ts';
import type { CountedLine } from './readers/read.ts';
import { addCounts, countWords, squashed, weight, wordsOf } from './words.ts';

/** A line of the file with words that are neither in the text nor named as left out. */
export interface LostLine {
  at: number;
  text: string;
  /** The lost words, where the rest of the line is there. */
  words?: string[];
}

export interface Measured {
  /** Share of the words of the file that the text keeps, weighed by their letters, from 0 to 1. */
  keptShare: number;
  /** The same with what is named as left out: what this misses was lost unawares. */
  textShare: number;
  lost: LostLine[];
  /** Words that the text has more often than the file. */
  gained: string[];
}

export interface ToMeasure {
  lines: readonly CountedLine[];
  /** The document as it reads back from what is written. */
  written: OfficialDocument;
  /** The same document as it was made, with the lines its headings were made of. */
  units: readonly SourceUnit[];
  leftOut: readonly LeftOut[];
  added: readonly string[];
}

/** Compares the words of a container with those of the text made of it. The furniture round an act is not of the act. */
export function measure({ lines, written, units, leftOut, added }: ToMeasure): Measured {
  const source = countWords(lines.map(({ text }) => text));
  const kept = keptWords(written, units, added);
  const named = (of: readonly LeftOut[]) => countWords(of.map(({ text, words }) => words ?? text));
  const act = addCounts(source, named(leftOut.filter(({ reason }) => reason === 'around')), -1);
  const lost = addCounts(addCounts(source, kept, -1), named(leftOut), -1);
  const surplus = addCounts(addCounts(kept, named(leftOut)), source, -1);
  matchPieces(lost, surplus);
  matchPieces(surplus, lost);
  const gained = addCounts(kept, source, -1);
  const whole = weight(act);
  return {
    keptShare: whole === 0 ? 0 : weight(shared(act, kept)) / whole,
    textShare: whole === 0 ? 0 : Math.max(0, 1 - weight(lost) / whole),
    lost: lost.size === 0 ? [] : linesOf(lost, lines, squashed(everything(written))),
    gained: [...shared(gained, surplus)].flatMap(([word, times]) =>
      Array.from({ length: times }, () => word),
    ),
  };
}

/**
 * Takes away the words that are there in pieces, with their pieces: «садполе» of the file is «сад» in the text and
 * «поле» in what was left out; «стат», «ь» and «ей» of a correction are «статей» in the text.
 */
function matchPieces(words: Map<string, number>, pieces: Map<string, number>): void {
  const split = (word: string): string[] | undefined => {
    if (word === '') return [];
    for (const [piece, times] of pieces) {
      if (times === 0 || !word.startsWith(piece)) continue;
      pieces.set(piece, times - 1);
      const rest = split(word.slice(piece.length));
      if (rest) return [piece, ...rest];
      pieces.set(piece, times);
    }
    return undefined;
  };
  for (const [word, times] of words) {
    let left = times;
    while (left > 0 && word.length > 1 && split(word)) left--;
    words.set(word, left);
  }
  for (const counts of [words, pieces]) {
    for (const [word, times] of counts) if (times === 0) counts.delete(word);
  }
}

/** The words of the text, without what the import added; mended headings count as the file writes them. */
function keptWords(
  { preamble, units }: OfficialDocument,
  made: readonly SourceUnit[],
  added: readonly string[],
): Map<string, number> {
  const texts = [...preamble.map(textOf), ...units.flatMap(({ blocks }) => blocks.map(textOf))];
  const headings = units.map((unit, i) => {
    const line = headingLine(unit);
    const source = made[i]?.source.join(' ') ?? '';
    return squashed(source) === squashed(line) ? source : line;
  });
  return addCounts(countWords([...texts, ...headings]), countWords(added), -1);
}

function everything({ preamble, units }: OfficialDocument): string {
  const texts = units.flatMap((unit) => [headingLine(unit), ...unit.blocks.map(textOf)]);
  return [...preamble.map(textOf), ...texts].join(' ');
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...a].map(([word, times]) => [word, Math.min(times, b.get(word) ?? 0)]));
}

/** A line is lost as a whole when this share of its words is. */
const WHOLE = 0.6;

/**
 * The lines in which lost words stand: first those that are nowhere in the text, the most lost of them first. Each word
 * is looked for once.
 */
function linesOf(lost: ReadonlyMap<string, number>, lines: readonly CountedLine[], text: string): LostLine[] {
  const pool = new Map(lost);
  const candidates = lines
    .map((line) => {
      const words = wordsOf(line.text);
      const share = words.filter((word) => pool.has(word)).length / words.length;
      return { line, words, share, isThere: share > 0 && text.includes(squashed(line.text)) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => Number(a.isThere) - Number(b.isThere) || b.share - a.share || a.line.at - b.line.at);
  const found = candidates.flatMap(({ line, words }): LostLine[] => {
    const taken = words.filter((word) => {
      const left = pool.get(word) ?? 0;
      if (left > 0) pool.set(word, left - 1);
      return left > 0;
    });
    if (taken.length === 0) return [];
    return [
      {
        at: line.at,
        text: line.text.replace(/\s+/g, ' ').trim(),
        ...(taken.length < words.length * WHOLE && { words: taken }),
      },
    ];
  });
  return found.sort((a, b) => a.at - b.at);
}
