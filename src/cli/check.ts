/** `npm run check`: every problem of the content folder in one run, in Russian, each with its place. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { checkOfficialTexts } from '../acts/official/check.ts';
import { RULES, SCHEMAS } from '../content.kinds.ts';
import { checkContent, formatProblem, readability, type ParsedFile } from '../library/check/index.ts';
import { markdownOptions } from '../library/markdown.ts';
import { contentDir } from '../library/settings.ts';
import { checkRedirects } from '../publishing/redirects.ts';
import { checkSynonyms } from '../search/synonym-table.ts';

/** Checks the content and prints what is wrong. Answers whether the site may be built. */
export function check(): boolean {
  const dir = contentDir();
  if (!existsSync(dir)) {
    console.error(`Папки с содержанием нет: ${dir}. Исправьте CONTENT_DIR.`);
    return false;
  }
  const { problems: inFiles, files } = checkContent(dir, SCHEMAS, RULES, markdownOptions(dir));
  const problems = [...inFiles, ...checkRedirects(dir), ...checkSynonyms(dir), ...checkOfficialTexts(dir)];
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  for (const problem of problems) {
    const line = formatProblem(problem, relative(process.cwd(), dir));
    if (problem.severity === 'warning') console.warn(`предупреждение: ${line}`);
    else console.error(line);
  }
  if (errors.length === 0) {
    reportReadability(files);
    console.log(`Содержание в порядке: файлов — ${files.length}, предупреждений — ${problems.length}.`);
    return true;
  }
  console.error(`\nОшибок: ${errors.length}. Исправьте их и запустите проверку снова: npm run check`);
  return false;
}

/** How hard each guide is to read, a line each. */
function reportReadability(files: readonly ParsedFile[]): void {
  for (const { kind, path, data, parsed } of files) {
    const measured = readability(parsed.sentences);
    if (kind !== 'guides' || 'translates' in data || !measured) continue;
    const { sentences, median, longest } = measured;
    console.log(
      `Читаемость, ${path}: предложений — ${sentences}, слов в обычном (медиана) — ${median}, в самом длинном — ${longest}.`,
    );
  }
}

if (import.meta.main) process.exitCode = check() ? 0 : 1;
