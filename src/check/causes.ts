import type { Message } from '../i18n/messages.ts';
import { yamlMessage } from '../library/messages.ts';
import { SOURCES_FILE } from '../library/source-file.ts';
import { fileMessage } from './messages/files.ts';
import { pointAt } from './passages.ts';
import type { Edit, Problem } from './problem.ts';

/** What makes a file unreadable as a whole: whatever else is said of the file follows from it. */
const OF_WHOLE_FILE = ['conflict', 'encoding', 'file'];

/**
 * Only the causes: no problem of a file that cannot be read as a whole, or whose spaces keep YAML from being read; none of
 * what follows from a field mistyped, a file misnamed, a source renamed; no work for translators where the original is
 * not in order yet.
 */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  return withoutEchoes(ofReading(problems));
}

function ofReading(problems: readonly Problem[]): Problem[] {
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

/** As a report tells them: mistakes, what an editor can look at, what waits for a translator. */
export function byUrgency(problems: readonly Problem[]): Problem[] {
  const rank = (problem: Problem) => (problem.severity !== 'warning' ? 0 : isForTranslators(problem) ? 2 : 1);
  return [...problems].sort((a, b) => rank(a) - rank(b));
}

/** A source that so many marks cite and the list lacks is gone from the list: they are not all mistyped. */
const CITED_BY_MANY = 3;

/** What fills a gap of a problem's sentence, where it is a text. */
function filling({ args }: Problem, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : '';
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

/** A warning that a translation is not like its original, or older than it. */
export function isForTranslators({ rule, severity }: Problem): boolean {
  return severity === 'warning' && (rule === 'stale' || rule === 'item-id' || rule.startsWith('translation'));
}

/** What one mistake says a second time, somewhere else. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const near = new Set(
    problems
      .filter(({ message }) => message === 'fields.near')
      .map((problem) => `${problem.file} ${filling(problem, 'near')}`),
  );
  const twoOriginals = new Set(
    problems.filter(({ message }) => message === 'files.twoOriginals').map(({ file }) => file),
  );
  const misnamed = new Set(
    problems.filter(({ message }) => message === 'files.stray').map(({ file }) => folderOf(file)),
  );
  const lost = new Set(
    problems
      .filter(({ message }) => message === 'files.noOriginal')
      .map((problem) => filling(problem, 'file')),
  );
  const wrong = new Set(problems.filter(({ severity }) => severity !== 'warning').map(({ file }) => file));
  // Differences are warnings only where the translation is older than its original, and says so.
  const originals = new Map(
    problems
      .filter(({ message }) => message === 'translation.stale')
      .map((problem) => [problem.file, filling(problem, 'original')]),
  );
  // A section whose name is lost or doubled is not missing as well.
  const misnamedSections = new Set(
    problems
      .filter(({ rule }) => rule === 'section-name' || rule === 'duplicate-section')
      .map(({ file }) => file),
  );
  const isConsequence = (problem: Problem) => {
    const { file, rule, message } = problem;
    if (message === 'fields.missing' && near.has(`${file} ${filling(problem, 'name')}`)) return true;
    if (twoOriginals.has(file) && rule === 'schema') return true;
    if (rule.endsWith('-sections') && misnamedSections.has(file)) return true;
    if (message === 'files.noOriginal' && misnamed.has(folderOf(file))) return true;
    if (rule === 'broken-link') {
      const target = filling(problem, 'file');
      return misnamed.has(folderOf(target)) || lost.has(target);
    }
    return isForTranslators(problem) && wrong.has(originals.get(file) ?? '');
  };
  return goneSources(problems.filter((problem) => !isConsequence(problem)));
}

/** A source cited by many and gone is one problem of the list, not one of every mark. */
function goneSources(problems: Problem[]): Problem[] {
  // Renamed or put away: beside what else is wrong with the list, if anything is.
  const { line = 1, column = 1 } = problems.find(({ file }) => file === SOURCES_FILE) ?? {};
  const unknown = (problem: Problem) =>
    problem.rule === 'unknown-source' && problem.file !== SOURCES_FILE ? filling(problem, 'key') : '';
  const gone = [...Map.groupBy(problems, unknown)].filter(
    ([key, all]) => key !== '' && new Set(all.map(({ file }) => file)).size >= CITED_BY_MANY,
  );
  const keys = new Set(gone.map(([key]) => key));
  return [
    ...problems.filter((problem) => !keys.has(unknown(problem))),
    ...gone.map(([key, all]) => ({
      file: SOURCES_FILE,
      line,
      column,
      ...fileMessage('sources.gone', { key, times: all.length, first: all[0]?.file ?? '' }),
    })),
  ];
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
