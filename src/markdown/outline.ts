import type { Heading, Node, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { startOf } from './file.ts';
import type { OutlineBlock } from './file.ts';
import { isJsx, isMore, isParent } from './nodes.ts';
import type { JsxElement } from './nodes.ts';

/** What the translator says to the reader: it has no counterpart in the original. */
export const TRANSLATOR_NOTE = 'translator';

/**
 * Lists the blocks of a text in order, each with what a translation must repeat: its source marks, its links, its
 * gaps, and its words for what can be read from them. Runs after `contentLinks`. Sets `file.data.outline`.
 */
export function outline() {
  return (tree: Root, file: VFile): void => {
    const blocks: OutlineBlock[] = [];
    let closed = false;
    const visit = (node: Node, note?: string): void => {
      const shape = shapeOf(node);
      if (shape === undefined) {
        if (isMore(node)) closed = true;
        if (isParent(node)) for (const child of node.children) visit(child, note);
        if (isMore(node)) closed = false;
        return;
      }
      const own = isJsx(node) && node.name === 'Note' ? attribute(node, 'kind') : note;
      const block: OutlineBlock = {
        shape,
        text: isJsx(node) ? attribute(node, 'title') : '',
        gaps: 0,
        sources: [],
        links: [],
        position: startOf(node),
        closed,
        ofTranslator: own === TRANSLATOR_NOTE,
        ...(node.type === 'heading' && { anchor: (node as Heading).data?.anchor ?? '' }),
      };
      blocks.push(block);
      if (isParent(node)) for (const child of node.children) read(child, block, own);
    };
    /** What stands inside a block: its line, and blocks within it, which speak for themselves. */
    const read = (node: RootContent, block: OutlineBlock, note?: string): void => {
      const isLine = node.type === 'paragraph' && !block.shape.startsWith('note');
      if (shapeOf(node) !== undefined && !isLine) {
        visit(node, note);
        return;
      }
      if (node.type === 'sourceMark') block.sources.push(node.key);
      else if (node.type === 'text' || node.type === 'inlineCode') block.text += node.value;
      else if (node.type === 'break') block.text += '\n';
      if (isJsx(node) && node.name === 'Gap') block.gaps++;
      const before = block.text.length;
      if (isParent(node)) for (const child of node.children as RootContent[]) read(child, block, note);
      if (node.type === 'link') block.links.push({ address: node.url, text: block.text.slice(before) });
      if (node.type === 'tableCell' || node.type === 'paragraph') block.text += '\n';
    };
    visit(tree);
    file.data.outline = blocks;
  };
}

/** How a block is named in the comparison; undefined for what is inside a block or only wraps blocks. */
function shapeOf(node: Node): OutlineBlock['shape'] | undefined {
  if (node.type === 'paragraph') return 'paragraph';
  if (node.type === 'heading') return `heading-${(node as Node & { depth: number }).depth}`;
  if (node.type === 'listItem') return 'item';
  if (node.type === 'tableRow') return 'row';
  if (!isJsx(node)) return undefined;
  if (node.name === 'Note') return `note-${attribute(node, 'kind')}`;
  if (node.name === 'Gap') return node.type === 'mdxJsxFlowElement' ? 'gap' : undefined;
  return { Outcome: 'outcome', Checks: 'checks' }[node.name ?? ''];
}

function attribute(node: JsxElement, name: string): string {
  const found = node.attributes.find((candidate) => 'name' in candidate && candidate.name === name);
  return typeof found?.value === 'string' ? found.value.replace(/\s+/g, ' ').trim() : '';
}
