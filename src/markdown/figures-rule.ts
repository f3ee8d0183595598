import type { Node, Parent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { firstFigure } from './figures.ts';
import { pathOf, report, type Point } from './file.ts';
import { bodyMessage } from './messages.ts';
import { isJsx, isParent } from './nodes.ts';

export interface FiguresRuleOptions {
  /** Must every figure of this file's text have a source beside it? */
  figuresNeedSource?: (path: string) => boolean;
}

/** Stands for a <Gap>: the sentence says what is not known. */
const GAP = '\uFFFC';

/**
 * Checks that every paragraph, list item and row of a table with a figure, a date or a sum carries a source mark.
 * Comes after the marks have become nodes. Changes nothing.
 */
export function figuresRule({ figuresNeedSource }: FiguresRuleOptions) {
  return (tree: Root, file: VFile): void => {
    if (figuresNeedSource?.(pathOf(file))) checkChildren(tree, file);
  };
}

function checkChildren(parent: Parent, file: VFile): void {
  for (const node of parent.children) {
    const ofItem = node.type === 'paragraph' && parent.type === 'listItem';
    if (isBlock(node) && !ofItem && !isHead(node, parent)) checkBlock(node, file);
    if (isParent(node) && !isLine(node)) checkChildren(node, file);
  }
}

/** The first row of a table names its columns. */
function isHead(node: Node, parent: Parent): boolean {
  return node.type === 'tableRow' && parent.children[0] === node;
}

/** What must carry a mark of its own: a paragraph, an item of a list, a row of a table below its head. */
function isBlock(node: RootContent): node is RootContent & Parent {
  return isLine(node) || node.type === 'listItem';
}

/** A block that holds only text. The paragraphs of an item belong to the item. */
function isLine(node: RootContent): boolean {
  return node.type === 'paragraph' || node.type === 'tableRow';
}

function checkBlock(node: RootContent & Parent, file: VFile): void {
  const { text, cited } = readBlock(node);
  if (cited) return;
  const figure = firstFigure(text, GAP);
  if (figure === undefined) return;
  report(file, placeOf(figure, node, file), bodyMessage('text.figure', { figure }));
}

/** The words of a block and whether a mark stands among them; lists inside an item speak for themselves. */
function readBlock(block: Parent): { text: string; cited: boolean } {
  let text = '';
  let cited = false;
  const read = (node: Node): void => {
    if (node.type === 'sourceMark') cited = true;
    else if (isTitle(node)) text += ' ';
    else if (node.type === 'text') text += (node as Node & { value: string }).value;
    else if (node.type === 'break') text += '\n';
    else if (isJsx(node) && node.name === 'Gap') text += GAP;
    else if (node.type !== 'list' && isParent(node)) node.children.forEach(read);
    if (['tableCell', 'paragraph'].includes(node.type)) text += '\n';
  };
  block.children.forEach(read);
  // A mark of an unknown source is reported as such.
  return { text, cited: cited || text.includes('[^') };
}

/** A link that quotes the title of another page, «Чем различаются законы 2008 и 2017 годов»: its figures are told there. */
function isTitle(node: Node): boolean {
  return node.type === 'link' && isParent(node) && toString(node).startsWith('«');
}

/** Where the figure stands in the file; the beginning of its block where the source writes it otherwise. */
function placeOf(figure: string, node: Node, file: VFile): Point | Node {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return node;
  const before = String(file).slice(start.offset, end.offset).split(figure, 2);
  if (before[0] === undefined || before.length < 2) return node;
  const lines = before[0].split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + last.length : last.length + 1,
  };
}
