import { LOCALES, type Locale } from '../i18n/locales.ts';
import { messageText, type Message } from '../i18n/messages.ts';
import { tryHeading } from './headings.ts';
import { officialMessage } from './messages.ts';
import {
  headingLine,
  type Block,
  type Heading,
  type OfficialDocument,
  type Unit,
  type UnitKind,
} from './model.ts';

/**
 * The file of one edition, `content/acts/<act>/text/<edition>.<lang>.md`: Markdown that only the importer writes.
 * Headings carry the law's own words; their kinds and numbers are read from these again.
 */
export interface OfficialFile {
  act: string;
  /** YYYY-MM-DD. */
  edition: string;
  language: Locale;
  /** From which day the edition applies, where the source says so; otherwise from its own day. */
  inForce?: string;
  document: OfficialDocument;
}

const LEVELS: Record<UnitKind, number> = {
  appendix: 1,
  part: 1,
  section: 1,
  subsection: 2,
  chapter: 3,
  paragraph: 4,
  article: 5,
};

const PATH = /^acts\/([a-z\d-]+)\/text\/(\d{4}-\d{2}-\d{2})\.([a-z]{2})\.md$/;

/** What a path inside the content folder says of an edition; undefined when it is none. */
export function parseTextPath(path: string): Omit<OfficialFile, 'document' | 'inForce'> | undefined {
  const [, act, edition, code] = PATH.exec(path) ?? [];
  const language = LOCALES.find((locale) => locale === code);
  return act && edition && language ? { act, edition, language } : undefined;
}

/** The reverse of `parseTextPath`. */
export function textPath({
  act,
  edition,
  language,
}: Pick<OfficialFile, 'act' | 'edition' | 'language'>): string {
  return `acts/${act}/text/${edition}.${language}.md`;
}

/** The text of the file; the same document always gives the same text. */
export function writeFile({ inForce, document, ...place }: OfficialFile): string {
  const fields = [
    `act: ${place.act}`,
    `edition: '${place.edition}'`,
    `language: ${place.language}`,
    ...(inForce ? [`inForce: '${inForce}'`] : []),
  ];
  const blocks = [
    ...document.preamble.map(writeBlock),
    ...document.units.flatMap((unit) => [writeHeading(unit), ...unit.blocks.map(writeBlock)]),
  ];
  return `---\n${fields.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function writeHeading(unit: Unit): string {
  const dot = unit.title === '' && unit.kind !== 'appendix' && !unit.label.endsWith('.') ? '.' : '';
  return `${'#'.repeat(LEVELS[unit.kind])} ${escapeText(headingLine(unit) + dot)}`;
}

/** One block as Markdown. */
export function writeBlock(block: Block): string {
  if (block.type === 'text') return escapeText(block.text);
  const width = Math.max(...block.rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => escapeText(cells[i] ?? '')).join(' | ')} |`;
  const [head = [], ...rest] = block.rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}

/** Signs that Markdown would take for its own, anywhere in a line or at its beginning. */
const SIGNS = /[\\`*_[\]<>|~&]|(?<=^)[#+=-]|(?<=^\d{1,9})[.)]|[:](?=\/\/)|(?<=[wW]{3})\.|@/g;

function escapeText(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

function unescapeText(text: string): string {
  return text.replace(ESCAPED, '$1');
}

/** Thrown for a file that is not as the importer writes it. */
export class FileProblem extends Error {
  readonly problem: Message;
  readonly line: number;

  constructor(problem: Message, line: number) {
    super(messageText('ru', problem));
    this.problem = problem;
    this.line = line;
  }
}

/** Reads what `writeFile` wrote. Throws FileProblem on anything else. */
export function readFile(text: string): OfficialFile {
  const [, head = '', body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (body === undefined) {
    throw new FileProblem(officialMessage('official.noFields'), 1);
  }
  const fields = new Map(
    head.split('\n').map((line) => {
      const [name = '', value = ''] = line.split(/:\s*/, 2);
      return [name, value.replace(/^'|'$/g, '')];
    }),
  );
  const field = (name: string) => fields.get(name) ?? '';
  const place = parseTextPath(`acts/${field('act')}/text/${field('edition')}.${field('language')}.md`);
  if (!place) {
    throw new FileProblem(officialMessage('official.fields'), 2);
  }
  const inForce = field('inForce');
  const firstLine = head.split('\n').length + 3;
  return { ...place, ...(inForce && { inForce }), document: readBody(body, firstLine) };
}

function readBody(body: string, firstLine: number): OfficialDocument {
  const preamble: Block[] = [];
  const units: Unit[] = [];
  let line = firstLine;
  for (const piece of body.split(/\n\n+/)) {
    const text = piece.trim();
    const [, marks, words = ''] = /^(#{1,6}) (.*)$/s.exec(text) ?? [];
    if (marks) {
      const heading = headingOf(unescapeText(words), marks.length);
      if (!heading) {
        throw new FileProblem(officialMessage('official.heading', { words }), line + piece.search(/\S/));
      }
      units.push({ ...heading, blocks: [] });
    } else if (text !== '') {
      (units.at(-1)?.blocks ?? preamble).push(readBlock(text));
    }
    line += piece.split('\n').length + 1;
  }
  return { preamble, units };
}

/** A heading of the file; of the first level any line may be one: the name of an agreement behind the law. */
function headingOf(line: string, level: number): Heading | undefined {
  const read = tryHeading(line);
  if (read) return { kind: read.kind, number: read.number, label: read.label, title: read.title };
  return level === 1 ? { kind: 'appendix', number: '', label: line, title: '' } : undefined;
}

function readBlock(text: string): Block {
  if (!/^\| .* \|\n\|(?: --- \|)+/.test(text)) return { type: 'text', text: unescapeText(text) };
  const rows = text.split('\n').map((line) =>
    line
      .slice(2, -2)
      .split(/(?<!\\) \| /)
      .map((cell) => unescapeText(cell).trim()),
  );
  return { type: 'table', rows: rows.filter((_, i) => i !== 1) };
}
