import type { LeftOut, LeftOutReason } from '../left-out.ts';
import { readHeading } from '../headings.ts';
import type { Block } from '../model.ts';
import { lower, noteMarks, oneLine, raise } from '../signs.ts';
import { attribute, lookOf, type Sheet } from './html-style.ts';
import {
  BLOCKS,
  childrenOf,
  CONTROLS,
  elementsIn,
  find,
  isElement,
  lineOf,
  PICTURES,
  plainText,
  SILENT,
  type Element,
  type Node,
} from './html-tree.ts';
import { listNumber } from './list-numbers.ts';
import { FORMULA_END, MATH, sideBySide, withFormulas } from './math.ts';
import { paragraph, type Found } from './read.ts';
import { isFrame, tableOf, type Cell } from './table.ts';

const HEADING_WORD = /стат|глав|раздел|параграф|§|приложен|берене|бап|бөлүм|тиркеме/iu;

/** A list whose items are being read. */
interface OpenList {
  next: number;
  step: 1 | -1;
  format: string;
}

/** Walks the page once and gathers its blocks, and what it leaves out or adds. */
export class HtmlReader {
  readonly leftOut: LeftOut[] = [];
  readonly found: Found[] = [];
  readonly added: string[] = [];
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** The lines of an element, for a look at it that leaves no trace. */
  firstLines(element: Element): string[] {
    return new HtmlReader(this.#sheet)
      .collect(element)
      .flatMap((block) => (block.type === 'text' ? block.text : []));
  }

  /** The blocks under an element, in order. */
  collect(element: Element, isWithin = false): Block[] {
    const blocks: Block[] = [];
    const lists: OpenList[] = [];
    let line = '';
    let at = lineOf(element);
    const end = () => {
      for (const text of withFormulas(line).split('\n')) blocks.push(...paragraph(noteMarks(text), at));
      line = '';
    };
    const add = (text: string, node: Node) => {
      if (line.trim() === '') at = lineOf(node) || at;
      line += text;
    };
    const walk = (node: Node, isPre: boolean) => {
      if (!isElement(node)) {
        if (node.nodeName === '#text' && 'value' in node) {
          const text = isPre ? node.value : node.value.replace(/[^\S\u00a0]+/g, ' ');
          // The line where its first word stands.
          if (line.trim() === '' && text.trim() !== '') {
            at = lineOf(node) + (/^\s*/.exec(node.value)?.[0].match(/\n/g)?.length ?? 0);
          }
          line += text;
        }
        return;
      }
      const name = node.tagName;
      if (SILENT.has(name)) return void this.#noteSilent(node);
      const look = lookOf(node, this.#sheet);
      if (look.hidden) return void this.#leaveOut(node, 'hidden');
      if (look.struck) return void this.#leaveOut(node, name === 'del' ? 'deleted' : 'struck');
      if (name === 'input') return void this.#noteInput(node);
      if (CONTROLS.has(name)) return void this.#leaveOut(node, 'around');
      if (PICTURES.has(name)) {
        this.#note('picture', attribute(node, 'alt') ?? attribute(node, 'title') ?? plainText(node), node);
        if (name !== 'object') {
          if (plainText(node).trim()) this.#leaveOut(node, 'annotation');
          line += ' ';
          return;
        }
      }
      if (isDrawnFormula(node)) return void this.#leaveOut(node, 'annotation');
      if (look.faint && plainText(node).trim()) this.#note('faint', plainText(node), node);
      if (name === 'math') {
        const formula = oneLine(this.#math(node));
        this.#note('formula', formula, node);
        return void add(` ${formula}${FORMULA_END}`, node);
      }
      if (name === 'br') return void (line += '\n');
      if (name === 'hr') return void end();
      if (name === 'table') {
        end();
        blocks.push(...this.#table(node));
        return;
      }
      if (look.raised || look.lowered) return void add(this.#shifted(node, look.raised), node);
      if (name === 'q') {
        add('«', node);
        childrenOf(node).forEach((child) => {
          walk(child, isPre);
        });
        line += '»';
        return;
      }
      if (name === 'ol' || name === 'ul') lists.push(this.#openList(node));
      if (name === 'details' && attribute(node, 'open') === undefined)
        this.#note('folded', plainText(node), node);
      const isBlock = BLOCKS.has(name) || look.block;
      if (isBlock) end();
      if (name === 'li') line += this.#numberOf(node, lists.at(-1));
      childrenOf(node).forEach((child) => {
        walk(child, isPre || look.preformatted);
      });
      if (isBlock) end();
      if (name === 'ol' || name === 'ul') lists.pop();
    };
    if (isWithin) walk(element, false);
    else
      childrenOf(element).forEach((child) => {
        walk(child, lookOf(element, this.#sheet).preformatted);
      });
    end();
    return blocks;
  }

  /** A page inside the page, and a formula that a program was to draw, are no text of it; they are named. */
  #noteSilent(node: Element): void {
    if (node.tagName === 'iframe') this.#note('embedded', attribute(node, 'src') ?? '', node);
    if (/^math\//i.test(attribute(node, 'type') ?? '')) {
      this.#note(
        'picture',
        childrenOf(node)
          .map((child) => ('value' in child ? child.value : ''))
          .join(''),
        node,
      );
    }
  }

  /** What stands in a field of a form is shown, but is nobody's text. */
  #noteInput(node: Element): void {
    const text = oneLine(attribute(node, 'value') ?? '');
    const isShown = /^(?:text|number|date|search|tel|)$/i.test(attribute(node, 'type') ?? '');
    if (isShown && text !== '') this.leftOut.push({ reason: 'around', text, at: lineOf(node) });
  }

  #leaveOut(node: Element, reason: LeftOutReason): void {
    const text = oneLine(plainText(node));
    if (text !== '') this.leftOut.push({ reason, text, at: lineOf(node) });
  }

  #note(type: Found['type'], text: string, node: Node): void {
    this.found.push({ type, text: oneLine(text), at: lineOf(node) });
  }

  /** Raised or lowered signs. A mark of a footnote, which is a link, is no number: «[1]». */
  #shifted(node: Element, isRaised: boolean): string {
    const inner = this.#inline(node);
    if (!isRaised) return lower(inner);
    return isNoteMark(node) && /^\s*\d{1,3}\s*$/.test(inner) ? `[${inner.trim()}]` : raise(inner);
  }

  #inline(node: Node): string {
    if ('value' in node) return node.nodeName === '#text' ? node.value.replace(/\s+/g, ' ') : '';
    if (!isElement(node) || SILENT.has(node.tagName)) return '';
    if (node.tagName === 'br') return '\n';
    if (lookOf(node, this.#sheet).hidden) {
      this.#leaveOut(node, 'hidden');
      return '';
    }
    return childrenOf(node)
      .map((child) => this.#inline(child))
      .join('');
  }

  #openList(node: Element): OpenList {
    const style = lookOf(node, this.#sheet).listStyle;
    if (node.tagName === 'ul') return { next: 1, step: 1, format: style ?? 'none' };
    const items = childrenOf(node).filter((child) => isElement(child) && child.tagName === 'li').length;
    const isReversed = attribute(node, 'reversed') !== undefined;
    const start = Number(attribute(node, 'start') ?? NaN);
    return {
      next: Number.isInteger(start) ? start : isReversed ? items : 1,
      step: isReversed ? -1 : 1,
      format: style ?? attribute(node, 'type') ?? 'decimal',
    };
  }

  /** The number that the list sets before an item, unless the item brings one of its own. */
  #numberOf(item: Element, list: OpenList | undefined): string {
    if (!list) return '';
    const value = Number(attribute(item, 'value') ?? NaN);
    if (Number.isInteger(value)) list.next = value;
    const number = listNumber(list.next, lookOf(item, this.#sheet).listStyle ?? list.format);
    list.next += list.step;
    const text = oneLine(plainText(item));
    // A heading brings its own number: «Статья 1».
    if (HEADING_WORD.test(text.slice(0, 40)) && readHeading(this.firstLines(item)[0] ?? '')) return '';
    if (number === '' || text === '' || /^(?:\d+(?:[-.]\d+)*[.)]|\p{L}\))/u.test(text)) return '';
    // Points of a sentence end with a bracket, sentences with a dot, as laws write them.
    const mark = `${number}${/^\p{Ll}/u.test(text) ? ')' : '.'}`;
    this.added.push(mark);
    this.#note('listNumber', `${mark} ${text}`, item);
    return `${mark} `;
  }

  /** A table, its caption above it; or the paragraphs it is only a frame for. */
  #table(table: Element): Block[] {
    const captions = childrenOf(table).filter(
      (child): child is Element => isElement(child) && child.tagName === 'caption',
    );
    const shown = rowsOf(table).filter((row) => {
      const isHidden = lookOf(row, this.#sheet).hidden;
      if (isHidden) this.#leaveOut(row, 'hidden');
      return !isHidden;
    });
    const rows = shown.map((row) =>
      childrenOf(row)
        .filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tagName))
        .map((cell): Cell => this.#cell(cell)),
    );
    const above = captions.flatMap((caption) => this.collect(caption, true));
    if (isFrame(rows)) return [...above, ...rows.flat().flatMap(({ blocks }) => blocks)];
    return [...above, ...tableOf(rows, lineOf(table))];
  }

  #cell(cell: Element): Cell {
    return {
      blocks: this.collect(cell, true),
      columns: Number(attribute(cell, 'colspan') ?? 1),
      // «0» is down to the end of its part of the table.
      rows: Number(attribute(cell, 'rowspan') ?? 1) || rowsBelow(cell),
    };
  }

  /** MathML in one line. */
  #math(node: Node): string {
    if ('value' in node) return node.nodeName === '#text' ? node.value.trim() : '';
    if (!isElement(node)) return '';
    const parts = childrenOf(node).filter((child) => isElement(child));
    const [one = '', two = '', three = ''] = parts.slice(0, 3).map((part) => this.#math(part));
    switch (node.tagName) {
      case 'annotation':
      case 'annotation-xml':
        this.#leaveOut(node, 'annotation');
        return '';
      case 'mfrac':
        return MATH.fraction(one, two);
      case 'msup':
        return MATH.power(one, two);
      case 'msub':
        return MATH.index(one, two);
      case 'msubsup':
        return MATH.power(MATH.index(one, two), three);
      case 'msqrt':
        return MATH.root(sideBySide(parts.map((part) => this.#math(part))));
      case 'mfenced': {
        const [open = '(', close = ')', separator = ','] = ['open', 'close', 'separators'].map((side) =>
          attribute(node, side),
        );
        return `${open}${parts.map((part) => this.#math(part)).join(separator)}${close}`;
      }
      case 'mroot':
        return MATH.root(one, two);
      case 'munderover':
        return MATH.sum(one, two, three, '');
      case 'munder':
        return MATH.sum(one, two, '', '');
      case 'mo':
        return ` ${oneLine(plainText(node))} `;
      case 'mtr':
        return `${parts.map((part) => this.#math(part)).join(' ')}; `;
      default:
        return sideBySide(childrenOf(node).map((child) => this.#math(child)));
    }
  }
}

/** The rows of a table as it shows them: its head first, its foot last. */
function rowsOf(table: Element): Element[] {
  const place = (row: Element) => {
    const parent = row.parentNode;
    const name = parent && isElement(parent) ? parent.tagName : '';
    return name === 'thead' ? 0 : name === 'tfoot' ? 2 : 1;
  };
  return elementsIn(table, 'tr').sort((a, b) => place(a) - place(b));
}

/** How many rows there are in a part of a table from that of a cell on. */
function rowsBelow({ parentNode: row }: Element): number {
  const part = row && isElement(row) ? row.parentNode : null;
  if (!row || !part) return 1;
  return childrenOf(part)
    .slice(childrenOf(part).indexOf(row))
    .filter((one) => isElement(one) && one.tagName === 'tr').length;
}

/** The signs that a program has drawn of a formula, whose words stand beside them. */
function isDrawnFormula(node: Element): boolean {
  const { parentNode } = node;
  return (
    attribute(node, 'aria-hidden') === 'true' && parentNode !== null && find(parentNode, 'math') !== undefined
  );
}

/** Whether a raised number leads to a note: it stands in a link, or holds one, to an anchor named like a note. */
function isNoteMark(node: Element): boolean {
  const links: Element[] = [];
  for (let up: Node | null = node; up && isElement(up); up = up.parentNode) {
    if (up.tagName === 'a') links.push(up);
    if (BLOCKS.has(up.tagName)) break;
  }
  const inner = find(node, 'a');
  return [...links, ...(inner ? [inner] : [])].some((link) =>
    /#[\w-]*(?:fn|ftn|note|snos|cite|ref|prim)/i.test(attribute(link, 'href') ?? ''),
  );
}
