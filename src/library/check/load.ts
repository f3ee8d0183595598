import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type ContentFile, parseContentPath } from '../kinds.ts';
import { parseYaml, yamlProblems, type YamlFile } from './yaml-file.ts';
import type { Problem } from './problem.ts';

/** A content file read for checking: where it belongs, its frontmatter with places, its whole text. */
export interface LoadedFile extends ContentFile {
  path: string;
  text: string;
  /** The text below the frontmatter. */
  body: string;
  frontmatter: YamlFile;
  data: Record<string, unknown>;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/;

/** Splits an MDX text into frontmatter and body; undefined when it has no frontmatter. */
export function splitFrontmatter(text: string): { frontmatter: string; body: string } | undefined {
  const match = FRONTMATTER.exec(text);
  return match ? { frontmatter: match[1] ?? '', body: text.slice(match[0].length) } : undefined;
}

/** Reads every MDX file of a content folder. Files that cannot be read as content become problems. */
export function loadContent(dir: string): { files: LoadedFile[]; problems: Problem[] } {
  const files: LoadedFile[] = [];
  const problems: Problem[] = [];
  for (const path of globSync('**/*.mdx', { cwd: dir }).sort()) {
    const loaded = loadFile(dir, path);
    if ('rule' in loaded) problems.push(loaded);
    else {
      files.push(loaded);
      problems.push(...yamlProblems(path, loaded.frontmatter));
    }
  }
  return { files, problems };
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
  const parts = splitFrontmatter(text);
  if (!parts)
    return problem('в начале файла нет сведений между двумя строками «---»: скопируйте их из похожего файла');
  const frontmatter = parseYaml(parts.frontmatter, 2);
  const data = typeof frontmatter.data === 'object' && frontmatter.data !== null ? frontmatter.data : {};
  return { ...place, path, text, body: parts.body, frontmatter, data: data as Record<string, unknown> };
}
