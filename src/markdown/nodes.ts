import type { Node, Parent, PhrasingContent, RootContent } from 'mdast';
// Adds `hName` and `hProperties` to what a node's `data` may hold.
import type {} from 'mdast-util-to-hast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** The languages a text can be written in; the same three as the site's, kept here so that the room stands alone. */
export type TextLocale = 'ru' | 'ky' | 'en';

/** One use of a source in the text, where `[^KEY]` stood: a link to the note with its number. */
export interface SourceMark extends Node {
  type: 'sourceMark';
  key: string;
  number: number;
  data: {
    hName: 'a';
    hProperties: Record<string, string | string[]>;
    hChildren: { type: 'text'; value: string }[];
    /** Set on the first mark of each source: the note goes beside the block this mark stands in. */
    firstCitation?: { key: string; number: number };
  };
}

/** An HTML element around Markdown content. mdast-util-to-hast reads `data` of any node type it does not know. */
export interface Wrapper extends Parent {
  type: 'wrapper';
  children: RootContent[];
  data: { hName: string; hProperties: { className: string[]; id?: string } };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sourceMark: SourceMark;
  }
  interface RootContentMap {
    sourceMark: SourceMark;
    wrapper: Wrapper;
  }
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsx(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What stands closed below the text: `<More>`. */
export function isMore(node: Node): node is JsxElement {
  return isJsx(node) && node.name === 'More';
}

export function isParent(node: Node): node is Parent {
  return 'children' in node;
}

/**
 * Calls `enter` for every node below `parent`, in order. `enter` must not move nodes.
 * (unist-util-visit also names a function for each node it meets, which takes longer than all our plugins.)
 */
export function walk(parent: Parent, enter: (node: RootContent, parent: Parent) => void): void {
  for (const node of parent.children) {
    enter(node, parent);
    if ('children' in node) walk(node, enter);
  }
}

const PHRASING =
  'text emphasis strong delete link linkReference inlineCode image imageReference break sourceMark';

/** Anything of Markdown that stands inside a line of text. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.split(' ').includes(node.type);
}

/** A wrapper element: `wrap('div', 'block', children)`. */
export function wrap(hName: string, className: string, children: RootContent[], id?: string): Wrapper {
  const hProperties = { ...(id === undefined ? {} : { id }), className: className.split(' ') };
  return { type: 'wrapper', data: { hName, hProperties }, children };
}

/** A component element without children; every value becomes a plain string attribute. */
export function jsx(name: string, attributes: Record<string, string>): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: jsxAttributes(attributes), children: [] };
}

export function jsxAttributes(attributes: Record<string, string>): MdxJsxAttribute[] {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
