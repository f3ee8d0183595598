import type { Node, Parent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Gap } from './file.ts';
import { isJsx, isParent } from './nodes.ts';
import type { JsxElement, Wrapper } from './nodes.ts';

/** What holds a sentence of its own; a gap is quoted with the words around it there. */
const LINES = ['paragraph', 'heading', 'tableCell', 'listItem'];
const SENTENCE_END = /[.!?…](?=\s)/g;

/**
 * Finds what a text says is not known: every `<Gap>`, with the sentence it stands in.
 * Runs after `sections`, to know the section of each. Sets `file.data.gaps`.
 */
export function gaps() {
  return (tree: Root, file: VFile): void => {
    const found: Gap[] = [];
    const inside = (node: Node, section: string | undefined, line: Node, row?: Parent): void => {
      if (isGap(node)) {
        found.push({ ...sentenceAround(node, line, row), ...(section === undefined ? {} : { section }) });
        return;
      }
      if (!isParent(node)) return;
      const own = node.type === 'wrapper' ? ((node as Wrapper).data.hProperties.id ?? section) : section;
      for (const child of node.children) {
        inside(child, own, LINES.includes(node.type) ? node : line, node.type === 'tableRow' ? node : row);
      }
    };
    inside(tree, undefined, tree);
    file.data.gaps = found;
  };
}

function isGap(node: Node): node is JsxElement {
  return isJsx(node) && node.name === 'Gap';
}

function sentenceAround(gap: JsxElement, line: Node, row: Parent | undefined): Omit<Gap, 'section'> {
  const words = toString(gap).trim();
  if (!LINES.includes(line.type)) return { before: '', words, after: '' };
  const [before, after] = textBeside(gap, line);
  const start = [...before.matchAll(SENTENCE_END)].at(-1);
  const end = SENTENCE_END.exec(`${after} `);
  SENTENCE_END.lastIndex = 0;
  const title = row && row.children[0] !== line ? toString(row.children[0]).trim() : '';
  return {
    before: [title && `${title}:`, before.slice(start ? start.index + 1 : 0).trim()]
      .filter(Boolean)
      .join(' '),
    words,
    after: (end ? after.slice(0, end.index + 1) : after).trimEnd(),
  };
}

/** The text of a line before and after one of the elements in it. */
function textBeside(gap: Node, line: Node): [string, string] {
  const sides: [string, string] = ['', ''];
  let side: 0 | 1 = 0;
  const read = (node: Node): void => {
    if (node === gap) side = 1;
    else if (isParent(node)) node.children.forEach(read);
    else if ('value' in node && typeof node.value === 'string') sides[side] += node.value;
  };
  read(line);
  return sides;
}
