import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Message } from '../i18n/messages.ts';
import { yamlMessage } from './messages.ts';
import { oncePerFile } from './once-per-file.ts';

/** Something wrong in YAML, at its place in the file. */
export interface YamlSlip extends Message {
  line: number;
  column: number;
}

/** YAML with the places of its values: the frontmatter of an MDX file, or a whole file. */
export interface YamlFile {
  data: unknown;
  /** Line and column of the value (or of the key, when `key` is given) at a path; of the nearest parent if absent. */
  place(path: readonly PropertyKey[], key?: string): { line: number; column: number };
  /** Where a single value stands, by offsets in the YAML text, its quotes included. */
  scalar(path: readonly PropertyKey[]): { start: number; end: number } | undefined;
  /** What keeps the YAML from being read; then there is no data. */
  errors: YamlSlip[];
  /** What is read, and not as it was meant: words lost to `#`, signs that cannot be seen. */
  slips: YamlSlip[];
}

/** Parses YAML; `firstLine` is the line of the file on which `text` begins. Never throws. */
export function parseYaml(text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const signs = specialSigns(document, text);
  // A sign of YAML's own at the beginning of a value is the cause of what else is wrong there.
  const errors = signs.length > 0 ? signs : document.errors.map((error) => explain(error, document, text));
  errors.sort((a, b) => a.offset - b.offset);
  const [first] = errors;
  const isOfIndent = first !== undefined && /^yaml\.(?:other|indent)$/.test(first.message.message);
  const cause = first && (strayLine(text) ?? (isOfIndent ? lineOut(text, first.offset) : undefined));
  if (first && cause && cause.offset <= first.offset) errors.unshift(cause);
  const readable = errors.length === 0;
  return {
    data: readable ? (document.toJS() as unknown) : undefined,
    place: (path, key) => at(offsetOf(document, path, key)),
    scalar: (path) => {
      const node: unknown = document.getIn(path, true);
      return isScalar(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
    },
    errors: errors.map(({ offset, message }) => ({ ...at(offset), ...message })),
    slips: readable
      ? slipsOf(document, text).map(({ offset, message }) => ({ ...at(offset), ...message }))
      : [],
  };
}

interface Found {
  offset: number;
  message: Message;
}

/**
 * A line at the left edge that begins neither a field nor an item, or one with words before its field, «0   - id: sum»:
 * the parser reads on and stumbles far below it.
 */
function strayLine(text: string): Found | undefined {
  const line = STRAY.exec(text);
  return line && !GLUED.test(line[0])
    ? { offset: line.index, message: yamlMessage('yaml.stray', { line: line[0].trim().slice(0, 40) }) }
    : undefined;
}

const FIELD = String.raw`(?:- )?[a-zA-Z][\w-]*:(?:[ \t].*|$)`;
const STRAY = new RegExp(
  [
    String.raw`^(?![\w"'-][\w -]*["']?:(?:\s|$)|- |#|[\]}]|---$|\s).+`,
    // One Latin word may be the name of a field with a blank in it; two blanks are none.
    String.raw`^ *[\w.+-]+ {2,}${FIELD}`,
    String.raw`^ *(?![\w"'#[\]{}-])\S.* ${FIELD}`,
    String.raw`^ *[\p{L}\d][^:'"#\n]* +- [a-zA-Z][\w-]*:(?:[ \t].*|$)`,
  ].join('|'),
  'mu',
);

/** So far above the place where the parser stumbles the cause is looked for. */
const ABOVE = 60;

/** A field that stands further left than it should: the line that reads when it is moved, or without which the rest does. */
function lineOut(text: string, offset: number): Found | undefined {
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const above = Array.from({ length: Math.min(at, ABOVE) + 1 }, (_, i) => at - i).filter((i) =>
    /^ *[a-zA-Z\p{L}][\w\p{L}-]*:/u.test(lines[i] ?? ''),
  );
  const reads = (i: number, instead: string[]) =>
    parseDocument(lines.toSpliced(i, 1, ...instead).join('\n'), { prettyErrors: false }).errors.length === 0;
  const moved = (i: number) => {
    const [line = '', next = ''] = lines.slice(i, i + 2);
    // Two levels down at once: the field has lost its indent.
    const missing = indentOf(next) - indentOf(line) - 2;
    return missing > 0 && reads(i, [' '.repeat(missing) + line]);
  };
  const cause = above.find(moved) ?? above.find((i) => reads(i, []));
  return cause === undefined
    ? undefined
    : {
        offset: lines.slice(0, cause).join('\n').length + (cause > 0 ? 1 : 0),
        message: yamlMessage('yaml.indent'),
      };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A field whose colon has no space behind it: «title:Баткен». */
const GLUED = /^[ ]*(?:- )?[a-z][\w-]*:(?![\s/]|$)/i;

function explain({ code, message, pos }: YAMLError, document: Document.Parsed, text: string): Found {
  const [end] = pos;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const before = text.slice(lineStart, end);
  // The parser stumbles at the line, or at what follows a line that is no field.
  for (const start of [lineStart, text.lastIndexOf('\n', lineStart - 2) + 1]) {
    if (GLUED.test(lineFrom(text, start))) return { offset: start, message: yamlMessage('yaml.glued') };
  }
  if (code === 'MISSING_CHAR') return { offset: openedAt(document, end), message: yamlMessage('yaml.open') };
  if (/^Flow/.test(message)) {
    const offset = Math.max(text.lastIndexOf('[', end), text.lastIndexOf('{', end));
    return { offset, message: yamlMessage('yaml.open') };
  }
  const block = /[:-][ \t]+([|>])[-+\d]*[ \t]*$/.exec(before)?.[1];
  if (block !== undefined) return { offset: end, message: yamlMessage('yaml.sign', { sign: block }) };
  if (code === 'UNEXPECTED_TOKEN' && /[:-][ \t]+(?:'[^\n]*'|"[^\n]*"|\[[^\n]*\])[ \t]*$/.test(before))
    return {
      offset: end,
      message: yamlMessage('yaml.after', { words: lineFrom(text, end).trim().slice(0, 40) }),
    };
  return { offset: end, message: errorMessage(code, text, end) };
}

function errorMessage(code: string, text: string, offset: number): Message {
  const sign = text.charAt(offset);
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') return yamlMessage('yaml.sign', { sign });
  if ((code === 'UNEXPECTED_TOKEN' || code === 'BAD_DIRECTIVE') && /[*&!%@`>|[\]{}]/.test(sign))
    return yamlMessage('yaml.sign', { sign });
  if (/^[-?] /.test(text.slice(offset))) return yamlMessage('yaml.sign', { sign });
  switch (code) {
    case 'DUPLICATE_KEY':
      return yamlMessage('yaml.twice');
    case 'BAD_INDENT':
      return yamlMessage('yaml.indent');
    case 'TAB_AS_INDENT':
      return yamlMessage('yaml.tab');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return yamlMessage('yaml.colon');
    case 'MULTIPLE_DOCS':
      return yamlMessage('yaml.documents');
    default:
      return yamlMessage('yaml.other');
  }
}

/** A value that begins with a sign of YAML's own: «*Коротко» is taken for a name, «&», «!» and what follows are lost. */
function specialSigns(document: Document.Parsed, text: string): Found[] {
  const found: Found[] = [];
  visit(document, (_key, node) => {
    if (isPair(node) && (!isScalar(node.key) || node.key.value === null))
      found.push({
        offset: rangeStart(node.key) ?? rangeStart(node.value) ?? 0,
        message: yamlMessage('yaml.other'),
      });
    if (!isNode(node)) return;
    const offset = node.range?.[0];
    if (offset === undefined) return;
    if (isAlias(node)) found.push({ offset, message: yamlMessage('yaml.sign', { sign: '*' }) });
    else if (node.anchor !== undefined)
      found.push({ offset, message: yamlMessage('yaml.sign', { sign: '&' }) });
    else if (node.tag !== undefined && !isOwnTag(node.tag))
      found.push({
        offset: text.lastIndexOf('!', offset - 1),
        message: yamlMessage('yaml.sign', { sign: '!' }),
      });
  });
  return found;
}

/** The types that YAML gives by itself. */
function isOwnTag(tag: string): boolean {
  return tag.startsWith('tag:yaml.org,2002:');
}

/** What is not as its writer sees it. */
function slipsOf(document: Document.Parsed, text: string): Found[] {
  // A remark behind a field whose value stands below it.
  const found: Found[] = [...text.matchAll(/^[ ]*(?:- )*[\w-]+:[ \t]+(#.*)$/gm)].map(
    ({ index, 0: line, 1: comment = '' }) => ({
      offset: index + line.length - comment.length,
      message: lost(comment),
    }),
  );
  visit(document, (key, node) => {
    if (!isScalar(node) || !node.range || key === 'key') return;
    const [start, end] = node.range;
    const comment = /^[ \t]+(#.*)/.exec(lineFrom(text, end));
    if (comment?.[1] !== undefined)
      found.push({ offset: end + comment[0].length - comment[1].length, message: lost(comment[1]) });
    const escape = controlEscape(node, text.slice(start, end));
    if (escape !== undefined) found.push({ offset: start, message: yamlMessage('yaml.escape', { escape }) });
    const isInLine = node.type === 'PLAIN' || node.type === 'QUOTE_SINGLE';
    if (isInLine && typeof node.value === 'string' && node.value.includes('\n'))
      found.push({ offset: start, message: yamlMessage('yaml.break') });
    const written = node.source ?? '';
    if (typeof node.value === 'number' && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written))
      found.push({ offset: start, message: yamlMessage('yaml.number', { written, value: node.value }) });
  });
  return found;
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.slice(offset) : text.slice(offset, end);
}

function lost(comment: string): Message {
  const words = comment.trim();
  return yamlMessage('yaml.comment', { lost: words.length > 40 ? `${words.slice(0, 40)}…` : words });
}

/** What in double quotes stands for a sign that cannot be seen: `"\v"`. */
function controlEscape(node: Scalar, written: string): string | undefined {
  if (typeof node.value !== 'string' || !/[\p{Cc}\uFFFE\uFFFF]/u.test(node.value.replace(/[\t\n\r]/g, '')))
    return undefined;
  return /\\(?:[abefv0]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/iu.exec(written)?.[0];
}

/** Where the value begins that runs on to the end for want of its closing quote. */
function openedAt(document: Document.Parsed, end: number): number {
  let start: number | undefined;
  visit(document, (_key, node) => {
    const offset = isScalar(node) ? rangeStart(node) : undefined;
    if (offset !== undefined && offset < end) start = offset;
  });
  return start ?? end;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      offset = rangeStart(pair.value) ?? rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    return rangeStart(pair?.key) ?? offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Reads a whole YAML file by its absolute path; undefined when there is none. */
export const readYaml = oncePerFile('yaml', (text) => parseYaml(text));
