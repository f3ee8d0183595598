import type { Paragraph, Parent, Root, RootContent } from 'mdast';
import { isJsx, isParent, isPhrasing } from './nodes.ts';

/**
 * Makes block elements of components that stand alone on their line. MDX does the same before it calls plugins
 * (`remarkMarkAndUnravel`), plain unified does not: after this plugin both see one tree. Then puts the bare text
 * of a one-line `<Note>…</Note>` into a paragraph, so that all notes are built alike.
 */
export function unravel() {
  return (tree: Root): void => unravelIn(tree);
}

function unravelIn(parent: Parent): void {
  if (parent.children.some(holdsOnlyJsx)) {
    parent.children = parent.children.flatMap((child) => (holdsOnlyJsx(child) ? blocksOf(child) : child));
  }
  for (const child of parent.children) {
    if (isParent(child)) unravelIn(child);
    if (child.type === 'mdxJsxFlowElement' && child.name === 'Note') wrapText(child);
  }
}

function holdsOnlyJsx(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return solid.length > 0 && solid.every((child) => isJsx(child) || child.type === 'mdxTextExpression');
}

function blocksOf({ children }: Paragraph): RootContent[] {
  const elements = children.filter((child) => child.type !== 'text');
  return elements.map((child) => ({ ...child, type: child.type.replace('Text', 'Flow') }) as RootContent);
}

function wrapText(note: Parent): void {
  const { children } = note;
  if (children.length === 0 || !children.every((child) => isPhrasing(child) || isJsx(child))) return;
  const paragraph = { type: 'paragraph', children } as Paragraph;
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  if (start && end) paragraph.position = { start, end };
  note.children = [paragraph];
}
