import type { Node, Parent, Text } from 'mdast';
import { isParent } from './nodes.ts';

/** Stands for inline content that is not text (code, a component, an image): the rules see one word there. */
export const OBJECT = '\uFFFC';

interface Piece {
  text: string;
  /** The node the text belongs to; none for placeholders. */
  node?: Text;
}

/** Nodes whose children are a line of text: paragraphs, headings, table cells, components with bare text. */
export function isTextLine(node: Node): node is Parent {
  if (!isParent(node)) return false;
  return (
    ['paragraph', 'heading', 'tableCell'].includes(node.type) ||
    node.children.some(({ type }) => type === 'text')
  );
}

/**
 * Rewrites the text of a line as a whole, across emphasis and links, and gives each text node its part back.
 * A quotation may open in bold and close outside of it; a preposition may stand before a link.
 */
export function rewriteLine(line: Parent, rewrite: (text: string) => string): void {
  const pieces = line.children.flatMap(toPieces);
  const before = pieces.map(({ text }) => text).join('');
  const after = rewrite(before);
  if (after === before) return;
  const parts = cutLike(
    pieces.map(({ text }) => text),
    after,
  );
  pieces.forEach(({ node }, index) => {
    if (node) node.value = parts[index] ?? '';
  });
}

function toPieces(node: Node): Piece[] {
  if (node.type === 'text') {
    const text = node as Text;
    // A line break of the source is a space to the reader, and the rules should see it as one.
    text.value = text.value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');
    return [{ text: text.value, node: text }];
  }
  if (node.type === 'sourceMark') return []; // «слово»¹. reads as «слово».
  if (node.type === 'break') return [{ text: '\n' }];
  if (isParent(node) && node.children.length > 0) return node.children.flatMap(toPieces);
  return [{ text: OBJECT }];
}

/** What the rules may change, add or take away; every other sign comes out as it went in. */
const SOFT = new Set(' \u00A0\u00AD\t\n\u202F\u2009"\'«»„“”‟‘’‚‹›-‒–—.…');

/**
 * Cuts the rewritten text where the original was cut. Both hold the same letters and signs in the same order, so a
 * cut falls behind the same sign; among the spaces and quotes between two signs it keeps its distance.
 */
export function cutLike(before: readonly string[], after: string): readonly string[] {
  if (before.length === 1) return [after];
  const whole = before.join('');
  const from = solidPositions(whole);
  const to = solidPositions(after);
  // A rule that changes letters is our mistake (tests look for it), not a reason to stop somebody's text.
  if (from.length !== to.length) return before;
  const parts: string[] = [];
  let offset = 0;
  let passed = 0;
  let cut = 0;
  for (const text of before) {
    offset += text.length;
    while ((from[passed] ?? Infinity) < offset) passed++;
    const [oldStart, oldEnd] = gap(from, passed, whole.length);
    const [newStart, newEnd] = gap(to, passed, after.length);
    const atEnd = offset === oldEnd && offset > oldStart;
    const next = atEnd ? newEnd : Math.min(newStart + offset - oldStart, newEnd);
    parts.push(after.slice(cut, next));
    cut = next;
  }
  return parts;
}

/** Offsets of the signs that no rule touches. */
function solidPositions(text: string): number[] {
  const positions: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isCyrillic = code >= 0x0400 && code < 0x0530; // most of it, and never soft
    if (isCyrillic || !SOFT.has(text.charAt(index))) positions.push(index);
  }
  return positions;
}

/** The stretch between the solid sign number `passed - 1` and the next one. */
function gap(positions: readonly number[], passed: number, length: number): [start: number, end: number] {
  return [(positions[passed - 1] ?? -1) + 1, positions[passed] ?? length];
}
