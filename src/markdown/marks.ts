import type { Text } from 'mdast';
import type { Point } from './file.ts';

/** A `[^KEY]` found in a text node. */
export interface Mark {
  key: string;
  /** Where it stands in the node's value. */
  start: number;
  end: number;
  /** Where it stands in the file. */
  point?: Point & { offset: number };
}

const IN_VALUE = /\[\^([^\]\n]*)\]/g;
// In the source a backslash escapes what follows, so `\[^KEY]` is text that only looks like a mark.
const IN_SOURCE = /\\\[\^[^\]\n]*\]|\\[^\n]|\[\^([^\]\n]*)\]/g;

/**
 * Finds the source marks of a text node. Markdown leaves `[^KEY]` without a definition as it is, in the text.
 * @param source text of the whole file: the value of a node has no escapes and no line prefixes (`>`, indents),
 *   so only the source tells a mark from an escaped one and where exactly it stands
 */
export function findMarks(node: Text, source: string): Mark[] {
  const found = [...node.value.matchAll(IN_VALUE)];
  if (found.length === 0) return [];
  const written = inSource(node, source);
  return found.flatMap((match, index) => {
    const mark = { key: match[1] ?? '', start: match.index, end: match.index + match[0].length };
    // Character references (`&#91;`) can break the pairing; then the mark stands, placed at its paragraph.
    if (written?.length !== found.length) return [mark];
    const place = written[index];
    return place ? [{ ...mark, point: place }] : [];
  });
}

/** Places of everything that looks like a mark in the value, in order; `undefined` for an escaped one. */
function inSource(node: Text, source: string): ((Point & { offset: number }) | undefined)[] | undefined {
  const start = node.position?.start;
  const end = node.position?.end.offset;
  if (start?.offset === undefined || end === undefined) return undefined;
  const slice = source.slice(start.offset, end);
  const places: ((Point & { offset: number }) | undefined)[] = [];
  for (const match of slice.matchAll(IN_SOURCE)) {
    if (match[1] !== undefined) {
      const before = slice.slice(0, match.index).split('\n');
      const last = before.at(-1) ?? '';
      const column = before.length === 1 ? start.column + match.index : last.length + 1;
      places.push({ line: start.line + before.length - 1, column, offset: start.offset + match.index });
    } else if (match[0].startsWith('\\[^')) {
      places.push(undefined);
    }
  }
  return places;
}
