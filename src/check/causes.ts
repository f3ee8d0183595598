import type { Message } from '../i18n/messages.ts';
import { yamlMessage } from '../library/messages.ts';
import { fileMessage } from './messages/files.ts';
import { pointAt } from './passages.ts';
import type { Edit, Problem } from './problem.ts';

/** What makes a file unreadable as a whole: whatever else is said of the file follows from it. */
const OF_WHOLE_FILE = ['conflict', 'encoding', 'file'];

/** Only the causes: no problem of a file that cannot be read as a whole, or whose spaces keep YAML from being read. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const causes = new Map<string, Problem>();
  const spaces = new Set<string>();
  for (const problem of problems) {
    if (OF_WHOLE_FILE.includes(problem.rule) && !causes.has(problem.file)) causes.set(problem.file, problem);
    if (problem.message === 'yaml.tab' || problem.message === 'yaml.space') spaces.add(problem.file);
  }
  return problems.filter(({ file, rule, fix }, i) => {
    const cause = causes.get(file);
    if (cause) return cause === problems[i];
    return !spaces.has(file) || fix !== undefined || (rule !== 'yaml' && rule !== 'schema');
  });
}

/** What keeps a text file of the content from being read: its encoding, or a merge left open. */
export function causeIn(file: string, text: string): Problem | undefined {
  return encodingProblem(file, text) ?? conflictProblem(file, text);
}

const BOM = '\uFEFF';

/** A file in another encoding shows as question marks; an invisible mark at its beginning hides its fields. */
function encodingProblem(file: string, text: string): Problem | undefined {
  if (text.startsWith(BOM)) {
    const fix = [{ start: 0, end: 1, text: '' }];
    return { file, line: 1, column: 1, ...fileMessage('files.bom'), fix };
  }
  const broken = text.indexOf('\uFFFD');
  if (broken < 0) return undefined;
  return { file, ...pointAt(text, broken), ...fileMessage('files.encoding') };
}

/** Marks that a merge leaves where two people have changed one place. */
function conflictProblem(file: string, text: string): Problem | undefined {
  const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/m.exec(text);
  return mark ? { file, ...pointAt(text, mark.index), ...fileMessage('files.conflict') } : undefined;
}

/** A field of the frontmatter, or an item of one of its lists. */
const FIELD = /^(?:[a-z]\w*:(?:\s|$)|\s+\S|- )/i;

/** What is wrong with the lines «---» round the fields of a file: one is lost, or one is too many. */
export function fenceProblem(file: string, text: string, body: string | undefined): Problem | undefined {
  if (body !== undefined) {
    if (/^\s*---[ \t]*(?:\r?\n|$)/.test(body)) {
      const { line } = pointAt(text, text.length - body.trimStart().length);
      return { file, line, column: 1, ...fileMessage('files.extraLine') };
    }
    // Fields that go on below the line, up to another one.
    const [below = ''] = body.split(/^---[ \t]*\r?$/m, 1);
    const lines = below.split(/\r?\n/).filter((line) => line.trim() !== '');
    const isFields = below.length < body.length && lines.every((line) => FIELD.test(line));
    if (!isFields || !lines.some((line) => /^[a-z]\w*:/i.test(line))) return undefined;
    const { line } = pointAt(text, text.length - body.length);
    return { file, line: line - 1, column: 1, ...fileMessage('files.extraLine') };
  }
  return { file, line: 1, column: 1, ...lostFence(text) };
}

/** Which of the two lines is missing. */
function lostFence(text: string): Message {
  const [first = ''] = text.trimStart().split(/\r?\n|\r/, 1);
  if (/^---[ \t]*$/.test(text.split(/\r?\n|\r/, 1)[0] ?? '')) return fileMessage('files.noClosing');
  const looksLikeFields = /^[\w-]+:/m.test(text.slice(0, 400));
  return looksLikeFields
    ? fileMessage('files.noOpening', { line: first.trim().slice(0, 60) })
    : fileMessage('files.noFields');
}

/** Tabs, and no-break spaces where YAML asks for plain ones: in its indents, behind its colons and hyphens. */
export function spaceProblem(file: string, text: string, start = 0, end = text.length): Problem | undefined {
  const found = [...text.slice(start, end).matchAll(/\t|(?<=^[ \u00A0]*(?:[\w-]*:|-)?[ \u00A0]*)\u00A0/gm)];
  const [first] = found;
  if (!first) return undefined;
  const fix = found.map(({ index, 0: sign }): Edit => {
    const at = start + index;
    const isIndent = sign === '\t' && /(?:^|\n)\s*$/.test(text.slice(0, at));
    return { start: at, end: at + 1, text: isIndent ? '  ' : ' ' };
  });
  const message = yamlMessage(first[0] === '\t' ? 'yaml.tab' : 'yaml.space');
  return { file, ...pointAt(text, start + first.index), ...message, fix };
}
