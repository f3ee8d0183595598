import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { raise } from '../heading-numbers.ts';
import { readHeading } from '../headings.ts';
import type { Block } from '../model.ts';
import { countWords } from '../words.ts';
import { oneLine, paragraph, type ReadText } from './read.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Nothing in these is a word of the act. */
const SILENT = new Set(
  'script style noscript template head title meta link svg button select form iframe'.split(' '),
);
/** The furniture of a saved page. */
const CHROME = new Set('nav header footer aside form'.split(' '));
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol blockquote section article main center pre dl dt dd tr td th body html figure address'.split(
    ' ',
  ),
);

/**
 * Reads HTML, whole pages as the browser saves them and the base's fragments alike.
 * @param html a string already decoded: what its `<meta charset>` says is not believed
 */
export function readHtml(html: string): ReadText {
  const body = find(parse(html), 'body');
  if (!body) return { blocks: [], words: new Map(), warnings: [] };
  const root = actRoot(body);
  const beside = root === body ? 0 : oneLine(plainText(body)).length - oneLine(plainText(root)).length;
  const warnings =
    beside > 0
      ? [`Вокруг текста акта на странице осталось знаков: ${beside} (меню, подписи). Они не внесены.`]
      : [];
  return { blocks: collect(root), words: countWords([plainText(root)]), warnings };
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function find(node: Node, name: string): Element | undefined {
  if (isElement(node) && node.tagName === name) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/**
 * The element that holds the act: on a page with menus, the widest one around all the headings that holds none of
 * them; otherwise the whole body.
 */
function actRoot(body: Element): Element {
  if (!contains(body, CHROME)) return body;
  const heads: Element[][] = [];
  const walk = (node: Node, path: Element[]) => {
    if (!isElement(node) || SILENT.has(node.tagName) || CHROME.has(node.tagName)) return;
    const deeper = [...path, node];
    const isLeaf =
      BLOCKS.has(node.tagName) &&
      !childrenOf(node).some((child) => isElement(child) && BLOCKS.has(child.tagName));
    if (isLeaf && readHeading(oneLine(inlineText(node)))) heads.push(deeper);
    else
      childrenOf(node).forEach((child) => {
        walk(child, deeper);
      });
  };
  walk(body, []);
  const [first = []] = heads;
  const shared = first.filter((element, depth) => heads.every((path) => path[depth] === element));
  return shared.find((element) => !contains(element, CHROME)) ?? shared.at(-1) ?? body;
}

function contains(element: Element, names: ReadonlySet<string>): boolean {
  return childrenOf(element).some(
    (child) => isElement(child) && (names.has(child.tagName) || contains(child, names)),
  );
}

/** Every letter under a node, with blocks apart: what the share of kept text is measured against. */
function plainText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && SILENT.has(node.tagName)) return '';
  if (isElement(node) && node.tagName === 'sup') return raise(childrenOf(node).map(plainText).join(''));
  const inner = childrenOf(node).map(plainText).join('');
  return isElement(node) && (BLOCKS.has(node.tagName) || node.tagName === 'br') ? ` ${inner} ` : inner;
}

/** The words of one line: raised digits become superscript signs, breaks become `\n`. */
function inlineText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
  if (!isElement(node)) return '';
  if (SILENT.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  const inner = childrenOf(node).map(inlineText).join('');
  return node.tagName === 'sup' ? raise(inner) : inner;
}

/** The blocks under an element, in order. */
function collect(element: Element): Block[] {
  const blocks: Block[] = [];
  let line = '';
  const end = () => {
    blocks.push(...line.split('\n').flatMap(paragraph));
    line = '';
  };
  const walk = (node: Node) => {
    if (!isElement(node)) line += inlineText(node);
    else if (SILENT.has(node.tagName)) return;
    else if (node.tagName === 'table') {
      end();
      blocks.push(...readTable(node));
    } else if (BLOCKS.has(node.tagName)) {
      end();
      childrenOf(node).forEach(walk);
      end();
    } else if (node.tagName === 'sup' || node.tagName === 'br') line += inlineText(node);
    else childrenOf(node).forEach(walk);
  };
  childrenOf(element).forEach(walk);
  end();
  return blocks;
}

/** A table as rows of cells; one of a single column or a single cell is only a frame round paragraphs. */
function readTable(table: Element): Block[] {
  const rows = elementsIn(table, 'tr').map((row) =>
    childrenOf(row).filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tagName)),
  );
  const frame = rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(holdsHeading));
  if (frame) return rows.flat().flatMap(collect);
  const words = rows.map((cells) => cells.flatMap(cellWords));
  return words.length > 0 ? [{ type: 'table', rows: words }] : [];
}

/** A page laid out by a table is no table of the act. */
function holdsHeading(cell: Element): boolean {
  return collect(cell).some((block) => block.type === 'text' && readHeading(block.text)?.kind === 'article');
}

/** A cell's words in one line, and empty cells where it spans several columns. */
function cellWords(cell: Element): string[] {
  const span = Number(cell.attrs.find(({ name }) => name === 'colspan')?.value ?? 1);
  const words = collect(cell).map((block) =>
    block.type === 'text' ? block.text : block.rows.flat().join(' '),
  );
  return [words.join(' '), ...Array.from({ length: Math.min(Math.max(span, 1), 50) - 1 }, () => '')];
}

/** The elements of a name under a table, not those of tables inside it. */
function elementsIn(node: Node, name: string): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === name) return [child];
    return child.tagName === 'table' ? [] : elementsIn(child, name);
  });
}
