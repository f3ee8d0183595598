import type { Definition, Heading, List, Node, Paragraph, Parent, Root, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Message } from '../i18n/messages.ts';
import type { BodyProblem, Point } from './file.ts';
import { isParent } from './nodes.ts';
import { rawMessage } from './raw-messages.ts';

/**
 * Markdown that its author meant and the parser did not take: signs that would stand on the page, and words that would
 * not. Compares the parsed text with its source; changes nothing.
 * @param tree as the parser gave it, before any plugin
 */
export function rawSigns(tree: Root, source: string): BodyProblem[] {
  const found: BodyProblem[] = [];
  const at = (offset: number, message: Message): void => {
    found.push({ ...message, ...pointAt(source, offset) });
  };
  const links = linkedNames(tree);
  const visit = (node: Node, parent: Parent | undefined, inLink: boolean): void => {
    // What a plain address has been cut out of has no place of its own.
    const offset = node.position?.start.offset ?? (node.type === 'text' ? startOf(parent) : undefined);
    if (offset !== undefined) {
      if (node.type === 'heading') headingProblems(node as Heading, offset, source, at);
      if (node.type === 'list') listProblems(node as List, source, at);
      if (node.type === 'table') tableProblems(node as Table, at);
      if (node.type === 'paragraph') paragraphProblems(node as Paragraph, parent, offset, source, at);
      if (node.type === 'text' && !inLink) textProblems(node as Text, parent, offset, source, at);
      if (isEmpty(node)) at(offset, rawMessage('raw.empty'));
      if (node.type === 'thematicBreak')
        at(offset, rawMessage('raw.line', { text: short(source.slice(offset).split('\n')[0] ?? '') }));
      if (node.type === 'code') at(offset, rawMessage('raw.code'));
      if (node.type === 'delete') at(offset, rawMessage('raw.struck', { text: short(toString(node)) }));
      if (node.type === 'definition' && !links.has((node as Definition).identifier))
        at(offset, rawMessage('raw.definition', { text: short(source.slice(offset).split('\n')[0] ?? '') }));
    }
    // The words of an address that is its own link are no text of the author's.
    const isAddress = node.type === 'link' && /^(?:https?:|www\.|[\w.+-]+@)/i.test(source.slice(offset));
    if (isParent(node)) for (const child of node.children) visit(child, node, inLink || isAddress);
  };
  visit(tree, undefined, false);
  // One line has one cause; what it leaves behind on the line is not told again.
  const lines = new Set<number>();
  return found.filter(({ line }) => !lines.has(line) && lines.add(line));
}

function startOf(node: Parent | undefined): number | undefined {
  return node?.position?.start.offset;
}

/** An item or a quotation without a word. */
function isEmpty(node: Node): boolean {
  return (node.type === 'listItem' || node.type === 'blockquote') && (node as Parent).children.length === 0;
}

type Report = (offset: number, message: Message) => void;

/** Names of addresses given elsewhere that some link uses: `[слова][имя]`. */
function linkedNames(tree: Root): Set<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference')
      names.add((node as Node & { identifier: string }).identifier);
    if (isParent(node)) node.children.forEach(visit);
  };
  visit(tree);
  return names;
}

function headingProblems(node: Heading, offset: number, source: string, at: Report): void {
  if (source.charAt(offset) !== '#')
    at(offset, rawMessage('raw.underlined', { text: short(toString(node)) }));
  else if (toString(node).trim() === '') at(offset, rawMessage('raw.emptyHeading'));
}

/** Numbers that the page would count anew, and a year that has become one. */
function listProblems(node: List, source: string, at: Report): void {
  if (node.ordered !== true) return;
  const numbers = node.children.map((item) => {
    const offset = item.position?.start.offset ?? 0;
    return { offset, number: Number(/^\d+/.exec(source.slice(offset))?.[0]) };
  });
  const [first] = numbers;
  if (!first) return;
  if (first.number >= 1000) {
    at(first.offset, rawMessage('raw.year', { number: first.number }));
    return;
  }
  // 1. 1. 1. is a way to let the page count.
  if (numbers.length > 1 && numbers.every(({ number }) => number === first.number)) return;
  const wrong = numbers.find(({ number }, i) => number !== first.number + i);
  if (!wrong) return;
  const shown = first.number + numbers.indexOf(wrong);
  at(wrong.offset, rawMessage('raw.number', { written: wrong.number, shown }));
}

function tableProblems({ children: [head, ...rows] }: Table, at: Report): void {
  const width = head?.children.length ?? 0;
  for (const row of rows) {
    const cells = row.children.length;
    const offset = (row.children[width] ?? row).position?.start.offset;
    if (offset === undefined || cells === width) continue;
    at(offset, rawMessage(cells > width ? 'raw.cells' : 'raw.fewCells', { cells, columns: width }));
  }
}

/** What lines of a paragraph begin with, where each was meant as something else. */
function paragraphProblems(
  node: Paragraph,
  parent: Parent | undefined,
  offset: number,
  source: string,
  at: Report,
): void {
  const end = node.position?.end.offset ?? offset;
  const lines = linesOf(source, offset, end);
  const heading = lines.find(({ text }) => /^#{1,6}(?!#)[^\n]/.test(text));
  if (heading) at(heading.offset, rawMessage('raw.heading', { text: short(heading.text) }));
  const line = lines.find(({ text }) => /^(?:[=+]{2,}|={1,}|\++)\s*$/.test(text));
  if (line) at(line.offset, rawMessage('raw.sign', { sign: line.text.trim() }));
  const table = lines.filter(({ text }) => text.startsWith('|') || /[^|\\]\|[^|]*[^\\]\|/.test(text));
  if (table[0] && (lines.length > 1 || table[0].text.startsWith('|'))) {
    at(table[0].offset, rawMessage('raw.table'));
    return;
  }
  const bullet = lines.find(({ text }) =>
    /^[•·●▪◦‣∙■□○*+](?![*\p{L}])|^-[\p{L}\u00A0«"]|^[•·●▪◦‣∙■□○]/u.test(text),
  );
  if (bullet) {
    at(bullet.offset, rawMessage('raw.bullet', { sign: bullet.text.charAt(0) }));
    return;
  }
  if (lines.filter(({ text }) => /\S\t+\S/.test(text)).length > 1) {
    at(offset, rawMessage('raw.tabs'));
    return;
  }
  const dashes = lines.filter(({ text }) => /^[—–-][ \u00A0]/.test(text));
  const [, second] = dashes;
  if (second) at(second.offset, rawMessage('raw.bullet', { sign: second.text.charAt(0) }));
  const points = lines.filter(({ text }) => /^(?:\d{1,3}|[а-яёa-z])[.)](?:[ \u00A0]|(?=\p{L}))/iu.test(text));
  const point =
    points.length > 1
      ? points[1]
      : points.find((line) => line.offset > offset || /^\d+[.)](?=\p{L})/u.test(line.text));
  if (point && !isInitial(point.text)) at(point.offset, rawMessage('raw.list', { text: short(point.text) }));
  if (parent?.type === 'root' || parent?.type === 'mdxJsxFlowElement') boldProblems(node, offset, at);
}

/** «А. Маматов» begins a line as a name does. */
function isInitial(text: string): boolean {
  return /^\p{Lu}\.[ \u00A0]?\p{Lu}/u.test(text);
}

/** A paragraph that is one bold line was meant as a heading. */
function boldProblems(node: Paragraph, offset: number, at: Report): void {
  const [first, ...rest] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (first?.type !== 'strong' || rest.length > 0) return;
  const text = toString(first);
  if (text.length <= 80 && !/[.!?…]$/.test(text.trim()))
    at(offset, rawMessage('raw.bold', { text: short(text) }));
}

/** Signs of Markdown within the words of a text. */
function textProblems(
  node: Text,
  parent: Parent | undefined,
  offset: number,
  source: string,
  at: Report,
): void {
  const slice = node.position ? source.slice(offset, node.position.end.offset) : node.value;
  // What is escaped, or written by name, is meant.
  const bare = slice
    .replace(/\\[!-/:-@[-`{-~]/g, (escape) => ' '.repeat(escape.length))
    .replace(/\[\^[^\]\n]*\]/g, (mark) => ' '.repeat(mark.length));
  const sign = RAW.exec(bare);
  if (!sign) return;
  const [text] = sign;
  const place = offset + sign.index;
  if (/^!?\[[^\]]*\][ \u00A0]?\(|^!\[/.test(text)) at(place, rawMessage('raw.link', { text: short(text) }));
  else if (/^\[\s*\^|^\[\^/.test(text)) at(place, rawMessage('raw.mark', { text: short(text) }));
  else if (/^&/.test(text)) at(place, rawMessage('raw.entity', { text }));
  else if (parent?.type !== 'tableCell' || text !== '|')
    at(place, rawMessage('raw.sign', { sign: short(text) }));
}

/**
 * In the order of what they tell: a link or a picture that is none, a source mark that is none, signs of emphasis, of
 * headings, of tables, of code; names of signs that there are none of; a backslash before what needs none.
 */
const RAW =
  /!?\[[^\]\n]*\][ \u00A0]?\([^\n)]*\)?|!\[|\[\s*\^[^\n\]]*\]?|\[\^[^\n\]]*\]?|\]\(|\*+|__+|(?<!\w)_(?=\p{L})|(?<=\p{L})_(?!\w)|#{2,}|~~+|`+|(?<=\S)[ \t]*\|[ \t]*(?=\S)|\||&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);|\\|[•●▪◦‣∙}]|<(?! \S)|~(?!\d)|\[(?!…|\.\.\.)[^\]\n]*(?:\]|$)|(?<!\[[^[\]]*)\]/imu;

/**
 * Markup where there is none: a field, or the title of a note, is words alone and shows them as they are. Marks of
 * Markdown, tags, names of signs.
 */
export const RAW_IN_FIELD =
  /!?\[[^\]\n]*\]\s?\([^)\n]*\)?|\]\(|\)\[|\[\s*\^[^\]]*\]?|(?<!\d ?)\*+(?! ?\d)|__+|##+|(?<=^|\s)#(?=\s|$)|~~+|`+|&(?:[a-z]{2,8}|#\d+);|<[^>\n]*>?|[{}\\|]|(?<=^|\n)(?:[-–—•●▪>]|\d+\))(?=\s)|[•●▪]/iu;

interface Line {
  text: string;
  offset: number;
}

/** The lines of a stretch of the source, each from its first sign that is no space. */
function linesOf(source: string, start: number, end: number): Line[] {
  let offset = start;
  return source
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
      const found = { text: line.slice(indent), offset: offset + indent };
      offset += line.length + 1;
      return found;
    });
}

function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

function short(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line;
}
