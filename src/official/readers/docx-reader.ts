import type { Element, Node } from '@xmldom/xmldom';
import type { LeftOut, LeftOutReason } from '../left-out.ts';
import type { Block } from '../model.ts';
import { lower, noteMarks, oneLine, raise } from '../signs.ts';
import { readHeading } from '../headings.ts';
import { formula } from './docx-math.ts';
import type { Numbering, Styles } from './docx-styles.ts';
import { child, children, isElement, isOn, value, wordsOfXml } from './docx-xml.ts';
import { FORMULA_END, withFormulas } from './math.ts';
import { paragraph, type Found } from './read.ts';
import { isFrame, tableOf, type Cell } from './table.ts';

/** Elements that hold no word of the text. */
const SILENT =
  /^(?:pPr|rPr|tblPr|trPr|tcPr|sectPr|sdtPr|sdtEndPr|instrText|delInstrText|proofErr|Fallback|footnoteRef|endnoteRef|annotationRef)$/;

/** Walks the document once and gathers its blocks, and what it leaves out or adds. */
export class DocxReader {
  readonly leftOut: LeftOut[] = [];
  readonly found: Found[] = [];
  readonly added: string[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #notes: ReadonlyMap<string, Element>;
  readonly #called = new Map<string, number>();
  /** Notes called for in the paragraph being read: they follow it. */
  #waiting: Element[] = [];
  #boxes: Element[] = [];
  #at = 0;

  constructor(styles: Styles, numbering: Numbering, notes: ReadonlyMap<string, Element>) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#notes = notes;
  }

  /** The blocks of a body, a cell, a text box or a note, in order. */
  collect(parent: Node): Block[] {
    return children(parent).flatMap((element) => {
      const name = element.localName ?? '';
      if (name === 'p') return this.#paragraph(element);
      if (name === 'tbl') return this.#table(element);
      if (name === 'del' || name === 'moveFrom') {
        this.#leaveOut(wordsOfXml(element), 'deleted');
        return [];
      }
      if (name === 'altChunk') this.#note('embedded', '');
      return SILENT.test(name) ? [] : this.collect(element);
    });
  }

  /** Notes that no reference calls for are not seen in Word either. */
  leaveUncalledNotes(): void {
    for (const [key, note] of this.#notes) {
      if (!this.#called.has(key)) this.#leaveOut(wordsOfXml(note), 'hidden');
    }
  }

  #leaveOut(text: string, reason: LeftOutReason, at = this.#at): void {
    const words = oneLine(text);
    if (words !== '') this.leftOut.push({ reason, text: words, at });
  }

  #note(type: Found['type'], text: string): void {
    this.found.push({ type, text: oneLine(text), at: this.#at });
  }

  #paragraph(element: Element): Block[] {
    this.#at++;
    const at = this.#at;
    const properties = child(element, 'pPr');
    const style = value(child(properties, 'pStyle'));
    const place = this.#styles.listOf(properties, style);
    const text = noteMarks(withFormulas(this.#inline(element, style)));
    // Word counts empty paragraphs too.
    const next = place ? this.#numbering.next(place, style) : '';
    // A heading brings its own number: «Статья 1».
    const number = text.trim() === '' || readHeading(oneLine(text)) ? '' : next;
    if (number !== '') {
      this.added.push(number);
      this.#note('listNumber', `${number} ${text}`);
    }
    const lines = `${number === '' ? '' : `${number} `}${text}`.split('\n');
    return [...lines.flatMap((line) => paragraph(line, at)), ...this.#after()];
  }

  /** What hangs on the paragraph just read: its text boxes, the notes it calls for. */
  #after(): Block[] {
    const [boxes, notes] = [this.#boxes, this.#waiting];
    [this.#boxes, this.#waiting] = [[], []];
    return [
      ...boxes.flatMap((box) => this.collect(box)),
      ...notes.flatMap((note) => {
        const number = this.#called.get(keyOf(note)) ?? 0;
        const [first, ...rest] = this.collect(note);
        const mark = `[${number}]`;
        this.added.push(mark);
        return first?.type === 'text' ? [{ ...first, text: `${mark} ${first.text}` }, ...rest] : [];
      }),
    ];
  }

  /** The words of a paragraph, with `\n` where a line ends. */
  #inline(parent: Node, style: string | undefined): string {
    return [...parent.childNodes]
      .filter(isElement)
      .map((element) => this.#piece(element, style))
      .join('');
  }

  #piece(element: Element, style: string | undefined): string {
    const name = element.localName ?? '';
    if (SILENT.test(name)) return '';
    switch (name) {
      case 'fldSimple':
        this.#noteField(value(element, 'instr') ?? '');
        return this.#inline(element, style);
      case 'r':
        return this.#run(element, style);
      case 'del':
      case 'moveFrom':
        this.#leaveOut(wordsOfXml(element), 'deleted');
        return '';
      case 'oMath': {
        const text = oneLine(formula(element));
        this.#note('formula', text);
        return ` ${text}${FORMULA_END}`;
      }
      default:
        return this.#inline(element, style);
    }
  }

  #run(run: Element, style: string | undefined): string {
    const look = this.#styles.lookOf(run, style);
    if (look.hidden || look.struck) {
      this.#leaveOut(wordsOfXml(run), look.hidden ? 'hidden' : 'struck');
      return '';
    }
    const text = this.#content(run, style);
    if (look.faint && text.trim() !== '') this.#note('faint', text);
    if (/^\[\d+\]$/.test(text)) return text;
    if (look.raised === 'direct') return raise(text);
    if (look.raised) return /\p{L}/u.test(text) ? text : raise(text);
    return look.lowered ? lower(text) : text;
  }

  #content(parent: Node, style: string | undefined): string {
    return [...parent.childNodes]
      .filter(isElement)
      .map((element): string => {
        switch (element.localName ?? '') {
          case 't':
            return element.textContent ?? '';
          case 'tab':
          case 'ptab':
            return ' ';
          case 'br':
          case 'cr':
            return '\n';
          case 'noBreakHyphen':
            return '-';
          case 'instrText':
            this.#noteField(element.textContent ?? '');
            return '';
          case 'sym':
            this.#note('picture', `знак ${value(element, 'font') ?? ''} ${value(element, 'char') ?? ''}`);
            return '';
          case 'footnoteReference':
          case 'endnoteReference':
            return this.#call(element);
          case 'drawing':
          case 'pict':
          case 'object':
            this.#drawing(element);
            return '';
          case 'AlternateContent':
            return this.#content(child(element, 'Choice') ?? child(element, 'Fallback') ?? element, style);
          case 'ruby':
            return this.#inline(child(element, 'rubyBase') ?? element, style);
          default:
            return '';
        }
      })
      .join('');
  }

  /** A field that Word counts or draws by itself; its text stands nowhere in the file. */
  #noteField(code: string): void {
    if (/^\s*(?:LISTNUM|AUTONUM\w*)/i.test(code)) this.#note('field', code);
    // A formula of old Word: «EQ \f(a;2)».
    if (/^\s*EQ\s/i.test(code)) this.#note('picture', code);
  }

  /** A reference to a note: its mark in the line, the note itself after the paragraph, the first time. */
  #call(reference: Element): string {
    const key = `${(reference.localName ?? '').replace('Reference', '')} ${value(reference, 'id') ?? ''}`;
    const note = this.#notes.get(key);
    if (!note) return '';
    if (!this.#called.has(key)) {
      this.#called.set(key, this.#called.size + 1);
      this.#waiting.push(note);
      this.#note('footnote', wordsOfXml(note));
    }
    const mark = `[${this.#called.get(key) ?? ''}]`;
    this.added.push(mark);
    return mark;
  }

  /** A picture is named; the text of a box goes below its paragraph. */
  #drawing(element: Element): void {
    const boxes = descendants(element, 'txbxContent');
    this.#boxes.push(...boxes);
    const pictures = ['pic', 'imagedata', 'chart', 'relIds', 'OLEObject'].flatMap((name) =>
      descendants(element, name),
    );
    if (pictures.length === 0) return;
    const about = descendants(element, 'docPr')[0];
    this.#note('picture', value(about, 'descr') ?? value(about, 'title') ?? '');
  }

  #table(table: Element): Block[] {
    const at = this.#at + 1;
    const rows = rowsOf(table).map((row) => this.#cells(row));
    const cells = rows.map((row) => row.filter(({ goesOn }) => !goesOn));
    if (isFrame(cells)) return [...cells.flat().flatMap(({ blocks }) => blocks), ...this.#after()];
    return [...tableOf(cells.length > 0 ? merged(rows) : [], at), ...this.#after()];
  }

  #cells(row: Element): WordCell[] {
    const properties = child(row, 'trPr');
    const skipped = Number(value(child(properties, 'gridBefore')) ?? 0);
    const lead: WordCell[] = skipped > 0 ? [{ blocks: [], columns: skipped, rows: 1, goesOn: false }] : [];
    const isDeleted = child(properties, 'del') !== undefined;
    if (isDeleted || isOn(child(properties, 'hidden'))) {
      this.#leaveOut(wordsOfXml(row), isDeleted ? 'deleted' : 'hidden', this.#at + 1);
      this.#at += paragraphsIn(row);
      return [];
    }
    return [
      ...lead,
      ...cellsOf(row).map((cell): WordCell => {
        const look = child(cell, 'tcPr');
        const merge = child(look, 'vMerge');
        const goesOn = merge !== undefined && value(merge) !== 'restart';
        return {
          blocks: this.collect(cell),
          columns: Number(value(child(look, 'gridSpan')) ?? 1),
          rows: 1,
          goesOn,
        };
      }),
    ];
  }
}

interface WordCell extends Cell {
  /** It goes on from the cell above. */
  goesOn: boolean;
}

/** Cells that go on from above stand empty in their places; Word merges down by marks, not by numbers of rows. */
function merged(rows: readonly WordCell[][]): Cell[][] {
  return rows.map((row) => row.map(({ blocks, columns }) => ({ blocks, columns, rows: 1 })));
}

function keyOf(note: Element): string {
  return `${note.localName ?? ''} ${value(note, 'id') ?? ''}`;
}

/** How many paragraphs Word counts in a piece of the file. */
function paragraphsIn(element: Element): number {
  return children(element).reduce(
    (sum, inner) => sum + paragraphsIn(inner),
    element.localName === 'p' ? 1 : 0,
  );
}

/** Rows of a table, also those inside content controls. */
function rowsOf(table: Element): Element[] {
  return children(table).flatMap((element) =>
    element.localName === 'tr'
      ? [element]
      : /^(?:sdt|sdtContent|ins|customXml)$/.test(element.localName ?? '')
        ? rowsOf(element)
        : [],
  );
}

function cellsOf(row: Element): Element[] {
  return children(row).flatMap((element) =>
    element.localName === 'tc'
      ? [element]
      : /^(?:sdt|sdtContent|ins|customXml)$/.test(element.localName ?? '')
        ? cellsOf(element)
        : [],
  );
}

/** Elements of a name under another, without the copies for old programs. */
function descendants(element: Element, name: string): Element[] {
  return children(element).flatMap((inner) => {
    if (inner.localName === 'Fallback') return [];
    if (inner.localName === name) return [inner];
    return name !== 'txbxContent' && inner.localName === 'txbxContent' ? [] : descendants(inner, name);
  });
}
