import { DEFAULT_LOCALE, type Locale } from '../i18n/index.ts';
import { messageText, type Message } from '../i18n/messages.ts';

/** A change of a file that mends a problem without changing what the file says: offsets in the whole text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Something wrong in a content file: a message and its place. Lines and columns count from 1. */
export interface Problem extends Message {
  /** Path from the content folder: `cases/batken-2018/ru.mdx`. */
  file: string;
  line: number;
  column: number;
  /** How `--fix` mends it; only where nothing but one answer is possible. */
  fix?: readonly Edit[];
}

/** By file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** `content/cases/batken-2018/ru.mdx:4:7  сообщение [правило]`: a line an editor can click in a terminal. */
export function formatProblem(problem: Problem, folder: string, locale: Locale = DEFAULT_LOCALE): string {
  const { file, line, column, rule } = problem;
  return `${folder}/${file}:${line}:${column}  ${messageText(locale, problem)} [${rule}]`;
}

/** A line that GitHub shows beside the place in the file: a workflow command. */
export function githubAnnotation(problem: Problem, folder: string, locale: Locale = DEFAULT_LOCALE): string {
  const { file, line, column, rule, severity } = problem;
  const property = (value: string) => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity ?? 'error'} ${place}::${escaped(messageText(locale, problem))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
