/** A few readers over parse5's tree: enough to ask a built page questions, without a browser. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

/** The node and everything under it, in document order. What is inside <template> is not shown, so not visited. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** All elements under a node, optionally of one name. */
export function elements(node: Node, name?: string): Element[] {
  return [...walk(node)].filter(isElement).filter(({ tagName }) => name === undefined || tagName === name);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)
    ?.value;
}

/** Words of a space-separated attribute, such as `rel`. */
export function words(element: Element, name: string): string[] {
  return (attribute(element, name) ?? '').split(/\s+/).filter(Boolean);
}

/** Text as a reader gets it, spaces collapsed. */
export function textOf(node: Node): string {
  return [...walk(node)]
    .filter(isText)
    .map(({ value }) => value)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('\u2060', '')
    .trim();
}

const UNSEEN = new Set(['script', 'style', 'title', 'noscript']);

/** Every piece of text on the page with the language it stands in; code for machines is left out. */
export function* shownTexts(
  node: Node,
  lang = '',
): Generator<{ text: string; lang: string; parent: string }> {
  if (isElement(node)) {
    // With scripting, parse5 keeps <noscript> as one string of markup.
    if (UNSEEN.has(node.tagName)) return;
    lang = attribute(node, 'lang') ?? lang;
  }
  if (isText(node)) {
    const { parentNode } = node;
    yield { text: node.value, lang, parent: parentNode && isElement(parentNode) ? parentNode.tagName : '' };
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* shownTexts(child, lang);
}

/** Attributes that are read out or shown, with the language they stand in. */
export function* spokenAttributes(
  node: Node,
  lang = '',
): Generator<{ name: string; text: string; lang: string }> {
  if (isElement(node)) {
    lang = attribute(node, 'lang') ?? lang;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'content']) {
      const text = attribute(node, name);
      const isWords = name !== 'content' || attribute(node, 'name') === 'description';
      if (text && isWords) yield { name, text, lang };
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* spokenAttributes(child, lang);
}
