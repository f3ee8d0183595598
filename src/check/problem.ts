/** A change of a file that mends a problem without changing what the file says: offsets in the whole text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Something wrong in a content file, said to an editor in Russian. Lines and columns count from 1. */
export interface Problem {
  /** Path from the content folder: `cases/batken-2018/ru.mdx`. */
  file: string;
  line: number;
  column: number;
  /** Name of the rule: `schema`, `unknown-source`… */
  rule: string;
  /** A warning is reported and does not stop the build. */
  severity?: 'warning';
  /** What is wrong and what to do. */
  message: string;
  /** How `--fix` mends it; only where nothing but one answer is possible. */
  fix?: readonly Edit[];
}

/** By file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

/** `content/cases/batken-2018/ru.mdx:4:7  сообщение [правило]`: a line an editor can click in a terminal. */
export function formatProblem(problem: Problem, folder: string): string {
  return `${folder}/${problem.file}:${problem.line}:${problem.column}  ${problem.message} [${problem.rule}]`;
}

/** A line that GitHub shows beside the place in the file: a workflow command. */
export function githubAnnotation(
  { file, line, column, rule, severity, message }: Problem,
  folder: string,
): string {
  const property = (value: string) => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity ?? 'error'} ${place}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
