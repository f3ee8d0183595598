import type { Image, Link, Node, Parent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from './file.ts';
import { OBJECT } from './inline-text.ts';
import { isParent } from './nodes.ts';

/** A stretch of plain text as it stands in the file. */
export interface ProsePiece {
  text: string;
  /** Offset of its first sign in the file; undefined for what is no text (code, an image, a line break). */
  offset?: number;
  /** Whether the file holds exactly this text there: no escapes, no signs written by name. */
  exact: boolean;
}

/** A paragraph, a heading or a cell of a table: what a reader reads in one go. */
export interface ProseLine {
  kind: 'paragraph' | 'heading' | 'cell';
  pieces: ProsePiece[];
}

/** A link or an image as its author wrote it. */
export interface WrittenLink {
  /** The words of the link, or the words instead of the picture. */
  text: string;
  url: string;
  position: Point;
}

/** The words of a text before any plugin has changed them. */
export interface Prose {
  lines: ProseLine[];
  links: WrittenLink[];
  images: WrittenLink[];
}

/** Reads the words of a text as written; changes nothing. */
export function proseOf(tree: Root, source: string): Prose {
  const prose: Prose = { lines: [], links: [], images: [] };
  const visit = (node: Node): void => {
    if (node.type === 'link') prose.links.push(written(node as Link, toString(node)));
    if (node.type === 'image') prose.images.push(written(node as Image, (node as Image).alt ?? ''));
    if (isParent(node)) node.children.forEach(visit);
  };
  const gather = (node: Parent): void => {
    const kind = kindOf(node);
    if (kind) prose.lines.push({ kind, pieces: node.children.flatMap((child) => piecesOf(child, source)) });
    else node.children.filter((child) => isParent(child)).forEach(gather);
  };
  visit(tree);
  gather(tree);
  return prose;
}

function kindOf(node: Parent): ProseLine['kind'] | undefined {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  return node.type === 'paragraph' || node.children.some(({ type }) => type === 'text')
    ? 'paragraph'
    : undefined;
}

function written({ url, position }: Link | Image, text: string): WrittenLink {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { text, url, position: { line, column } };
}

function piecesOf(node: Node, source: string): ProsePiece[] {
  if (node.type === 'text') {
    const { value, position } = node as Text;
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start === undefined) return [{ text: value, exact: false }];
    return [{ text: value, offset: start, exact: source.slice(start, end) === value }];
  }
  if (node.type === 'break') return [{ text: '\n', exact: false }];
  // A comment, such as the name of a section.
  if (node.type === 'mdxTextExpression') return [];
  if (isParent(node) && node.children.length > 0)
    return node.children.flatMap((child) => piecesOf(child, source));
  return [{ text: OBJECT, exact: false }];
}
