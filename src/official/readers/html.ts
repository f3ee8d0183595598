import { parse } from 'parse5';
import { tryHeading } from '../headings.ts';
import type { LeftOut } from '../left-out.ts';
import { oneLine } from '../signs.ts';
import { countHtml } from './html-count.ts';
import { HtmlReader } from './html-reader.ts';
import { generatedMarks, readSheet } from './html-style.ts';
import {
  BLOCKS,
  childrenOf,
  CHROME,
  find,
  isElement,
  plainText,
  SILENT,
  type Element,
  type Node,
} from './html-tree.ts';
import type { ReadText } from './read.ts';

const TAG =
  /<(?:html|body|p|div|span|table|pre|ol|ul|li|h[1-6]|br|hr|font|section|article|main|textarea|form|fieldset|center|blockquote|dl|details|summary|figure|!doctype)\b[^>]*>/i;

/** Whether a text is a page or a piece of one. */
export function looksLikeHtml(text: string): boolean {
  return TAG.test(text.slice(0, 20_000));
}

/**
 * Reads HTML, whole pages as the browser saves them and the base's fragments alike.
 * @param html a string already decoded: what its `<meta charset>` says is not believed
 */
export function readHtml(html: string): ReadText {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const body = find(document, 'body');
  const count = countHtml(html);
  const empty = { blocks: [], count, leftOut: [], found: [], added: [], warnings: [] };
  if (!body) return empty;
  const css = styleTexts(document).join('\n');
  const marks = generatedMarks(css, html);
  const reader = new HtmlReader(readSheet(css));
  const root = actRoot(body, reader);
  const blocks = reader.collect(root);
  const around =
    root === body ? [] : linesBeside(body, root).map((text): LeftOut => ({ reason: 'around', text }));
  return {
    ...empty,
    blocks,
    leftOut: [...reader.leftOut, ...around],
    found: reader.found,
    added: reader.added,
    warnings:
      marks.length > 0
        ? [`Номера и слова, которые страница ставит стилем, в текст не внесены: ${marks.join('; ')}.`]
        : [],
  };
}

function styleTexts(node: Node): string[] {
  if (isElement(node) && node.tagName === 'style') {
    return childrenOf(node).flatMap((child) => ('value' in child ? child.value : []));
  }
  return childrenOf(node).flatMap(styleTexts);
}

/** What stands on the page outside the act, element by element. */
function linesBeside(node: Node, root: Element): string[] {
  if (node === root) return [];
  if (!contains(node, root)) return [oneLine(plainText(node))].filter(Boolean);
  return childrenOf(node).flatMap((child) => linesBeside(child, root));
}

function contains(node: Node, other: Element): boolean {
  return childrenOf(node).some((child) => child === other || contains(child, other));
}

/**
 * The element that holds the act: on a page with menus, the widest one around all the headings that holds none of
 * them; otherwise the whole body.
 */
function actRoot(body: Element, reader: HtmlReader): Element {
  if (!containsChrome(body)) return body;
  const heads: Element[][] = [];
  const walk = (node: Node, path: Element[]) => {
    if (!isElement(node) || SILENT.has(node.tagName) || CHROME.has(node.tagName)) return;
    const deeper = [...path, node];
    const isLeaf =
      BLOCKS.has(node.tagName) &&
      !childrenOf(node).some((child) => isElement(child) && BLOCKS.has(child.tagName));
    if (isLeaf && reader.firstLines(node).some((line) => tryHeading(line))) heads.push(deeper);
    else
      childrenOf(node).forEach((child) => {
        walk(child, deeper);
      });
  };
  walk(body, []);
  const [first = []] = heads;
  const shared = first.filter((element, depth) => heads.every((path) => path[depth] === element));
  return shared.find((element) => !containsChrome(element)) ?? shared.at(-1) ?? body;
}

function containsChrome(element: Element): boolean {
  return childrenOf(element).some(
    (child) => isElement(child) && (CHROME.has(child.tagName) || containsChrome(child)),
  );
}
