import type { Point, ProseLine } from '../markdown/index.ts';
import { collectTranslatable, stepsIn } from '../library/translatable.ts';
import type { ParsedFile, Schemas } from '../library/content-file.ts';

/** A stretch of words a reader reads in one go: a paragraph, a heading, a cell of a table, a field of words. */
export interface Passage {
  kind: ProseLine['kind'] | 'field';
  text: string;
  /** Where a sign of `text` stands in the file. */
  at(index: number): Point;
  /** The offset of a sign in the file, where the file holds the text as it is; else undefined. */
  offset(index: number): number | undefined;
}

/** Everything in a file that is words for the reader, fields first. */
export function passagesOf(file: ParsedFile, schemas: Schemas): Passage[] {
  const fields = [...collectTranslatable(schemas[file.collection], file.data)].map(([path, text]) =>
    fieldPassage(file, path, text),
  );
  return [...fields, ...file.parsed.prose.lines.map((line) => linePassage(file, line))];
}

/** The line and column of an offset. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

/** Where the frontmatter begins in a file. */
export function frontmatterStart(text: string): number {
  return text.indexOf('\n') + 1;
}

function fieldPassage(file: ParsedFile, path: string, text: string): Passage {
  const steps = stepsIn(file.data, path);
  const scalar = file.frontmatter.scalar(steps);
  const first = frontmatterStart(file.text);
  const start = scalar && first + scalar.start;
  const slice = scalar ? file.text.slice(first + scalar.start, first + scalar.end) : '';
  const bare = start !== undefined && slice === text;
  const quoted = start !== undefined && slice.slice(1, -1) === text;
  const exact = bare ? start : quoted ? start + 1 : undefined;
  const offset = (index: number) => (exact === undefined ? undefined : exact + index);
  return {
    kind: 'field',
    text,
    offset,
    at: (index) => {
      const found = offset(index);
      return found === undefined ? file.frontmatter.place(steps) : pointAt(file.text, found);
    },
  };
}

function linePassage(file: ParsedFile, { kind, pieces }: ProseLine): Passage {
  const pieceAt = (index: number) => {
    let rest = index;
    for (const piece of pieces) {
      if (rest < piece.text.length) return { piece, rest };
      rest -= piece.text.length;
    }
    return undefined;
  };
  const offset = (index: number) => {
    const found = pieceAt(index);
    return found?.piece.exact && found.piece.offset !== undefined
      ? found.piece.offset + found.rest
      : undefined;
  };
  const near = (index: number) =>
    offset(index) ??
    pieceAt(index)?.piece.offset ??
    pieces.find((piece) => piece.offset !== undefined)?.offset;
  return {
    kind,
    text: pieces.map((piece) => piece.text).join(''),
    offset,
    at: (index) => pointAt(file.text, near(index) ?? 0),
  };
}
