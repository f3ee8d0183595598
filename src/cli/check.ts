/**
 * `npm run check`: every problem of the content folder in one run, each with its place and what to do.
 * `--lang ru|ky|en` chooses the language of the report, `--format github` makes annotations of it, `--report <file>`
 * also writes it for GitLab, `--fix` mends what can be mended without asking, `--rules` lists every rule with an example.
 * Ends with 0 when the site may be built, with 1 when not, with 2 when asked wrongly.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { SCHEMAS } from '../collections.ts';
import { isLocale, type Locale } from '../i18n/index.ts';
import { allSentences, messageText } from '../i18n/messages.ts';
import {
  applyFixes,
  byUrgency,
  formatProblem,
  githubAnnotation,
  openContent,
  readability,
  sumsCompared,
  type OpenContent,
  type Problem,
} from '../check/index.ts';
import { markdownOptions } from '../library/markdown.ts';
import { contentDir } from '../library/settings.ts';
import { checkPublishedAddresses } from '../publishing/published-addresses-rule.ts';
import { checkRedirects } from '../publishing/redirects.ts';
import { checkSynonyms } from '../search/synonym-table.ts';
import { CHECK_WORDS } from './check-words.ts';
import type { ParsedFile } from '../library/content-file.ts';
import { codeQuality } from './code-quality.ts';

export interface CheckOptions {
  lang?: Locale;
  format?: 'text' | 'github';
  fix?: boolean;
  /** A file for the list that GitLab shows in a merge request. */
  report?: string | undefined;
}

/** Checks the content and prints what is wrong. Answers whether the site may be built. */
export function check(options: CheckOptions = {}): boolean {
  const { lang = 'ru', fix = false } = options;
  const dir = contentDir();
  if (!existsSync(dir)) {
    console.error(CHECK_WORDS[lang].noFolder(dir));
    return false;
  }
  let found = everything(dir);
  if (fix) found = mended(dir, found, lang);
  return report(found, options);
}

/** Prints what is wrong: mistakes first, then what can wait, as the work of translators. Answers whether there is no mistake. */
export function report(
  { problems, files }: Found,
  { lang = 'ru', format = 'text', report }: CheckOptions = {},
): boolean {
  const say = CHECK_WORDS[lang];
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  const folder = relative(process.cwd(), contentDir());
  for (const problem of byUrgency(problems)) print(problem, folder, format, lang);
  if (report) writeFileSync(report, codeQuality(problems, folder, lang));
  const fixable = problems.filter((problem) => problem.fix).length;
  if (fixable > 0) console.error(`\n${say.fixable(fixable)}`);
  if (errors.length === 0) {
    reportReadability(files, lang);
    reportSums(files, lang);
    console.log(say.sound(files.length, problems.length));
    return true;
  }
  console.error(`${fixable > 0 ? '' : '\n'}${say.failed(errors.length)}`);
  return false;
}

/** A content folder as it was read, with what is wrong in it. */
export interface Found {
  problems: Problem[];
  files: ParsedFile[];
  /** What is said of one file when this is its text and all others are as they were read. */
  problemsOf: OpenContent['problemsOf'];
}

/** What every room has to say of a content folder. */
export function everything(dir: string): Found {
  const { problems, files, problemsOf } = openContent(dir, SCHEMAS, markdownOptions(dir));
  return {
    problems: [
      ...problems(),
      ...checkRedirects(dir),
      ...checkSynonyms(dir, files),
      ...checkPublishedAddresses(dir, files),
    ],
    files,
    problemsOf,
  };
}

/** A mended place may show the next one: the order of fields and the quotes in them meet. */
const ROUNDS = 4;

function mended(dir: string, found: Found, lang: Locale): Found {
  const counts = new Map<string, number>();
  let left = found;
  for (let round = 0; round < ROUNDS; round++) {
    const changed = applyFixes(dir, left.problems);
    if (changed.size === 0) break;
    for (const [file, count] of changed) counts.set(file, (counts.get(file) ?? 0) + count);
    left = everything(dir);
  }
  for (const [file, count] of counts)
    console.log(CHECK_WORDS[lang].fixed(`${relative(process.cwd(), dir)}/${file}`, count));
  if (counts.size === 0) console.log(CHECK_WORDS[lang].fixedNothing);
  return left;
}

/** Prints a problem as a line. */
export function print(problem: Problem, folder: string, format: CheckOptions['format'], lang: Locale): void {
  if (format === 'github') console.log(githubAnnotation(problem, folder, lang));
  else if (problem.severity === 'warning')
    console.warn(`${CHECK_WORDS[lang].warning}: ${formatProblem(problem, folder, lang)}`);
  else console.error(formatProblem(problem, folder, lang));
}

/** Every rule with what it can report, each sentence by an example: lines of text. */
export function rulesIn(lang: Locale): string[] {
  const byRule = Map.groupBy(allSentences(), ([, { rule }]) => rule);
  return [...byRule]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([rule, sentences]) => [
      `[${rule}]`,
      ...sentences.map(([message, { severity, example = {} }]) => {
        const mark = severity === 'warning' ? `${CHECK_WORDS[lang].warning}: ` : '';
        return `  ${mark}${messageText(lang, { message, args: example })}`;
      }),
    ]);
}

/** How hard each guide is to read, a line each. */
function reportReadability(files: readonly ParsedFile[], lang: Locale): void {
  for (const { collection, path, data, parsed } of files) {
    const measured = readability(parsed.sentences);
    if (collection !== 'guides' || 'translates' in data || !measured) continue;
    const { sentences, median, longest } = measured;
    console.log(CHECK_WORDS[lang].readability(path, sentences, median, longest));
  }
}

/** Summaries that set sums side by side, for the editor: lists and feeds show them without the text. */
function reportSums(files: readonly ParsedFile[], lang: Locale): void {
  const paths = files
    .filter((file) => !('translates' in file.data) && sumsCompared(file).length > 0)
    .map(({ path }) => path);
  if (paths.length > 0) console.log(CHECK_WORDS[lang].compares(paths.join(', ')));
}

/** Reads the command's words; undefined when they make no sense. */
function options(args: string[]): (CheckOptions & { rules: boolean }) | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        lang: { type: 'string' },
        format: { type: 'string' },
        fix: { type: 'boolean' },
        rules: { type: 'boolean' },
        report: { type: 'string' },
      },
    });
    const { lang = 'ru', format = 'text', fix = false, rules = false, report } = values;
    if (!isLocale(lang) || (format !== 'text' && format !== 'github')) return undefined;
    return { lang, format, fix, rules, report };
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const asked = options(process.argv.slice(2));
  if (!asked) {
    console.error(
      'Можно так: npm run check -- [--lang ru|ky|en] [--format github] [--report файл] [--fix] [--rules]',
    );
    process.exitCode = 2;
  } else if (asked.rules) console.log(rulesIn(asked.lang ?? 'ru').join('\n'));
  else process.exitCode = check(asked) ? 0 : 1;
}
