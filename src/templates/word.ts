import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { formatDate } from '../i18n/dates.ts';
import { compute, forXml, readNumber, writtenNumber, type Answers, type Row } from './answers.ts';
import type { DocumentForm, FormColumn, FormField, FormPart } from './form.ts';

/** Twips: twentieths of a point. A4 with margins of 2 cm at the sides, 2.5 cm at the left to file it. */
const PAGE = { width: 11_906, height: 16_838, left: 1418, side: 1134 };
const WIDTH = PAGE.width - PAGE.left - PAGE.side;
const LABEL = Math.round(WIDTH * 0.38);
const FONT = 'Times New Roman';
const LANGUAGES = { ru: 'ru-RU', ky: 'ky-KG', en: 'en-GB' } as const;
/** An empty line to write on by hand: so high is a row, at the least. */
const ROW_HEIGHT = 480;

/**
 * A document as a Word file, in the browser and in the build alike.
 * @param answers what was written into it; without them the file is a blank, with hints under its labels
 */
export async function wordFile(form: DocumentForm, answers?: Answers): Promise<ArrayBuffer> {
  const document = new Document({
    title: form.title,
    description: form.stamp,
    creator: new URL(form.address).host,
    lastModifiedBy: new URL(form.address).host,
    styles: styles(form),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.side, bottom: PAGE.side, left: PAGE.left, right: PAGE.side },
          },
        },
        headers: { default: new Header({ children: [styled('Stamp', form.stamp)] }) },
        footers: { default: new Footer({ children: [footer(form)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: lines(form.title) }),
          ...form.parts.flatMap((part) => partOf(part, form, answers)),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}

/** Named styles: a secretary changes the look of the whole document in one place. */
function styles({ locale }: DocumentForm) {
  const run = { font: FONT, size: 24, language: { value: LANGUAGES[locale] } };
  const own = (id: string, name: string, size: number, italics = false) => ({
    id,
    name,
    basedOn: 'Normal',
    run: { size, italics },
    paragraph: { spacing: { after: 60 } },
  });
  return {
    default: {
      document: { run, paragraph: { spacing: { after: 120 } } },
      title: {
        run: { font: FONT, size: 32, bold: true, color: '000000' },
        paragraph: { spacing: { before: 120, after: 240 } },
      },
      heading1: {
        run: { font: FONT, size: 26, bold: true, color: '000000' },
        paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      own('Stamp', 'Stamp', 18, true),
      own('Basis', 'Basis', 20, true),
      own('FieldLabel', 'Field label', 22),
      own('FieldHint', 'Field hint', 18, true),
      own('FieldAnswer', 'Field answer', 24),
      own('Cell', 'Cell', 20),
    ],
  };
}

function footer({ address, words }: DocumentForm): Paragraph {
  const [before, between] = words.page;
  return new Paragraph({
    style: 'Stamp',
    children: [
      new TextRun(`${address} · `),
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function partOf(part: FormPart, form: DocumentForm, answers: Answers | undefined) {
  const { title, mark, text, fields } = part;
  const children: (Paragraph | Table)[] = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: lines(title) }),
    new Paragraph({ style: 'Basis', keepNext: true, children: lines(mark) }),
    ...(text === undefined ? [] : [new Paragraph({ children: lines(text) })]),
  ];
  // Neighbouring lines stand in one table; a table of the document has its own, under its label.
  let rows: TableRow[] = [];
  const close = () => {
    if (rows.length > 0) children.push(grid([LABEL, WIDTH - LABEL], rows));
    rows = [];
  };
  for (const field of fields) {
    if (field.kind !== 'table') {
      rows.push(lineOf(field, form, answers));
      continue;
    }
    close();
    children.push(
      new Paragraph({ style: 'FieldLabel', keepNext: true, children: lines(field.label) }),
      ...hintOf(field, answers),
      tableOf(field, form, answers),
      new Paragraph({ style: 'FieldHint', children: [] }),
    );
  }
  close();
  return children;
}

function lineOf(field: FormField, form: DocumentForm, answers: Answers | undefined): TableRow {
  const answer = answers?.[field.id];
  const text = typeof answer === 'string' ? shown(field, answer, form) : '';
  return row([
    new TableCell({ children: [styled('FieldLabel', field.label), ...hintOf(field, answers)] }),
    new TableCell({ children: [styled('FieldAnswer', text)] }),
  ]);
}

/** An answer in words: a day as people write it, a sum with its unit. */
function shown({ kind }: FormField, answer: string, { locale, words }: DocumentForm): string {
  if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(answer)) return formatDate(locale, answer);
  const sum = kind === 'sum' ? readNumber(answer) : undefined;
  return sum === undefined ? answer : `${grouped(locale, writtenNumber(sum))} ${words.soms}`;
}

/** A number with its thousands apart, as the reader's language parts them. */
function grouped(locale: DocumentForm['locale'], number: string): string {
  // Browsers do not know Kyrgyz everywhere; its numbers are written as Russian ones.
  const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru', { maximumFractionDigits: 2 });
  return format.format(number as Intl.StringNumericLiteral);
}

function tableOf(field: FormField, form: DocumentForm, answers: Answers | undefined): Table {
  const answer = answers?.[field.id];
  const given = Array.isArray(answer) ? (answer as readonly Row[]) : field.rows;
  const { columns } = field;
  const { products, totals } = compute(columns, given);
  const widths = columnWidths(columns);
  const number = (value: string | undefined) => (value === undefined ? '' : grouped(form.locale, value));
  const body = given.map((line, i) =>
    row(
      columns.map(({ id, kind }) =>
        cell(kind === 'product' ? number(products[i]?.[id]) : (line[id] ?? ''), kind !== 'text'),
      ),
    ),
  );
  const sums = columns.map(({ id }, i) => (i === 0 ? form.words.total : number(totals[id])));
  const blank = given.every((line) => columns.every(({ id, kind }) => kind === 'text' || !line[id]?.trim()));
  return grid(widths, [
    row(
      columns.map(({ label }) => cell(label, false, true)),
      true,
    ),
    ...body,
    ...(Object.keys(totals).length > 0
      ? [row(sums.map((sum, i) => cell(blank && i > 0 ? '' : sum, i > 0, true)))]
      : []),
  ]);
}

/** Columns of words are wider by half than those of numbers. */
function columnWidths(columns: readonly FormColumn[]): number[] {
  const shares = columns.map(({ kind }) => (kind === 'text' ? 3 : 2));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((WIDTH * share) / all));
}

function grid(columnWidths: number[], rows: TableRow[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows,
  });
}

function row(children: TableCell[], tableHeader = false): TableRow {
  return new TableRow({
    children,
    tableHeader,
    cantSplit: tableHeader,
    height: { value: ROW_HEIGHT, rule: 'atLeast' },
  });
}

function cell(text: string, right: boolean, strong = false): TableCell {
  return new TableCell({
    ...(strong && { shading: { type: ShadingType.CLEAR, fill: 'F0F0F0', color: 'auto' } }),
    children: [
      new Paragraph({ style: 'Cell', ...(right && { alignment: 'right' }), children: lines(text, strong) }),
    ],
  });
}

function hintOf({ hint }: FormField, answers: Answers | undefined): Paragraph[] {
  return hint === undefined || answers !== undefined ? [] : [styled('FieldHint', hint)];
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: lines(text) });
}

/** Words as runs, a break between lines. */
function lines(text: string, bold = false): TextRun[] {
  return forXml(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(bold && { bold }), ...(i > 0 && { break: 1 }) }));
}
