import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Nothing in these is a word of the act. */
export const SILENT = new Set('script style noscript template head title meta link iframe'.split(' '));
/** Controls of the page. */
export const CONTROLS = new Set('button select datalist'.split(' '));
/** The furniture of a saved page. */
export const CHROME = new Set('nav header footer aside'.split(' '));
export const PICTURES = new Set('img svg object embed canvas video v:imagedata'.split(' '));
export const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol blockquote section article main center pre xmp listing textarea dl dt dd tr td th caption body html figure figcaption address form fieldset legend details summary dialog nav header footer aside'.split(
    ' ',
  ),
);

/** Elements beside which words end, though they stand in a line. */
const APART = new Set(
  'br option optgroup select button img svg text tspan desc canvas object math mi mn mo mtext mtd mtr mfrac msup msub mrow annotation'.split(
    ' ',
  ),
);

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function find(node: Node, name: string): Element | undefined {
  if (isElement(node) && node.tagName === name) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

export function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 0;
}

/** All words under a node, with a space between elements that part them. */
export function plainText(node: Node): string {
  if ('value' in node) return node.nodeName === '#text' ? node.value : '';
  if (isElement(node) && SILENT.has(node.tagName)) return '';
  const inner = childrenOf(node).map(plainText).join('');
  return isElement(node) && (BLOCKS.has(node.tagName) || APART.has(node.tagName)) ? ` ${inner} ` : inner;
}

/** The elements of a name under a table, not those of tables inside it. */
export function elementsIn(node: Node, name: string): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === name) return [child];
    return child.tagName === 'table' ? [] : elementsIn(child, name);
  });
}
