import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseContentPath } from '../library/entry-id.ts';
import { parseYaml } from '../library/yaml-file.ts';
import type { Problem } from './problem.ts';
import { splitFrontmatter, type LoadedFile } from '../library/content-file.ts';
import { yamlProblems } from './yaml-rule.ts';

/** Reads every MDX file of a content folder. Files that cannot be read as content become problems. */
export function loadContent(dir: string): { files: LoadedFile[]; problems: Problem[] } {
  const files: LoadedFile[] = [];
  const problems: Problem[] = [];
  const paths = globSync('**', { cwd: dir }).sort();
  problems.push(...strayFiles(paths));
  for (const path of paths.filter((name) => name.endsWith('.mdx'))) {
    const loaded = loadFile(dir, path);
    if ('rule' in loaded) problems.push(loaded);
    else {
      files.push(loaded);
      problems.push(...yamlProblems(path, loaded.frontmatter));
    }
  }
  return { files, problems };
}

/** `ru.md`, `ru.mdx.txt`, `KY.docx`: meant as texts, and the site would not see them. Official texts are named by date. */
const STRAY = /(?:^|\/)(ru|ky|en)\.(?!mdx$)[\w.]+$/i;

function strayFiles(paths: readonly string[]): Problem[] {
  return paths.flatMap((path) => {
    const locale = STRAY.exec(path)?.[1]?.toLowerCase();
    if (locale === undefined || path.endsWith('.mdx')) return [];
    const message = `этот файл на сайт не попадёт: текст страницы хранят в файле ${locale}.mdx. Переименуйте его или уберите`;
    return [{ file: path, line: 1, column: 1, rule: 'stray-file', message }];
  });
}

const BOM = '\uFEFF';

/** A file in another encoding shows as question marks; an invisible mark at its beginning hides its fields. */
function encodingProblem(path: string, text: string): Problem | undefined {
  const at = (line: number, column: number, message: string): Problem => ({
    file: path,
    line,
    column,
    rule: 'encoding',
    message,
  });
  if (text.startsWith(BOM)) {
    const message =
      'файл начинается с невидимого знака (BOM): сохраните его как «UTF-8 без BOM» или выполните npm run check -- --fix';
    return { ...at(1, 1, message), fix: [{ start: 0, end: 1, text: '' }] };
  }
  const broken = text.indexOf('\uFFFD');
  if (broken < 0) return undefined;
  const lines = text.slice(0, broken).split('\n');
  return at(
    lines.length,
    (lines.at(-1) ?? '').length + 1,
    'файл сохранён не в UTF-8, и буквы в нём не читаются: откройте его в прежней программе и сохраните в кодировке UTF-8',
  );
}

function loadFile(dir: string, path: string): LoadedFile | Problem {
  const problem = (message: string): Problem => ({ file: path, line: 1, column: 1, rule: 'file', message });
  const place = parseContentPath(path);
  if (!place) {
    return problem(
      'файл лежит не на месте: путь должен быть таким — cases/имя-латиницей/ru.mdx, а для статьи акта — acts/имя-акта/articles/номер/ru.mdx; язык — ru, ky или en',
    );
  }
  const text = readFileSync(join(dir, path), 'utf8');
  const unreadable = encodingProblem(path, text);
  if (unreadable) return unreadable;
  const parts = splitFrontmatter(text);
  if (!parts)
    return problem('в начале файла нет сведений между двумя строками «---»: скопируйте их из похожего файла');
  const frontmatter = parseYaml(parts.frontmatter, 2);
  const data = typeof frontmatter.data === 'object' && frontmatter.data !== null ? frontmatter.data : {};
  return { ...place, path, text, body: parts.body, frontmatter, data: data as Record<string, unknown> };
}
