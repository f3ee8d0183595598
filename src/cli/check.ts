/** `npm run check`: every problem of the content folder in one run, in Russian, each with its place. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { RULES, SCHEMAS } from '../content.kinds.ts';
import { checkContent, formatProblem } from '../library/check/index.ts';
import { markdownOptions } from '../library/markdown.ts';
import { contentDir } from '../library/settings.ts';
import { checkSynonyms } from '../search/synonym-table.ts';

/** Checks the content and prints what is wrong. Answers whether the site may be built. */
export function check(): boolean {
  const dir = contentDir();
  if (!existsSync(dir)) {
    console.error(`Папки с содержанием нет: ${dir}. Исправьте CONTENT_DIR.`);
    return false;
  }
  const { problems: found, files } = checkContent(dir, SCHEMAS, RULES, markdownOptions(dir));
  const problems = [...found, ...checkSynonyms(dir)];
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  for (const problem of problems) {
    const line = formatProblem(problem, relative(process.cwd(), dir));
    if (problem.severity === 'warning') console.warn(`предупреждение: ${line}`);
    else console.error(line);
  }
  if (errors.length === 0) {
    console.log(`Содержание в порядке: файлов — ${files.length}, предупреждений — ${problems.length}.`);
    return true;
  }
  console.error(`\nОшибок: ${errors.length}. Исправьте их и запустите проверку снова: npm run check`);
  return false;
}

if (import.meta.main) process.exitCode = check() ? 0 : 1;
