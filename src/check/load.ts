import { yamlMessage } from '../library/messages.ts';
import { parseYaml, type YamlFile } from '../library/yaml-file.ts';
import { causeIn, fenceProblem, spaceProblem } from './causes.ts';
import { fileMessage } from './messages/files.ts';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseContentPath } from '../library/entry-id.ts';
import { parseMdx, readMdx, type MdxFile } from '../library/mdx-file.ts';
import type { Problem } from './problem.ts';
import type { LoadedFile } from '../library/content-file.ts';
import { yamlProblems } from './yaml-rule.ts';

/** Reads every MDX file of a content folder. What keeps one from being read is a problem, and its data are empty. */
export function loadContent(dir: string): { files: LoadedFile[]; problems: Problem[] } {
  const files: LoadedFile[] = [];
  const problems: Problem[] = [];
  const paths = globSync('**', { cwd: dir }).sort();
  problems.push(...strayFiles(paths));
  for (const path of paths.filter((name) => name.endsWith('.mdx'))) {
    const read = loadFile(path, readMdx(join(dir, path)));
    if (read.file) files.push(read.file);
    problems.push(...read.problems);
  }
  return { files, problems };
}

/** A file of which only the text is given, and what keeps it from being read. */
export function readContentFile(path: string, text: string): Loaded {
  return loadFile(path, parseMdx(text));
}

/** `ru.md`, `ru.mdx.txt`, `KY.docx`: meant as texts, and the site would not see them. Official texts are named by date. */
const STRAY = /(?:^|\/)(ru|ky|en)\.(?!mdx$)[\w.]+$/i;

function strayFiles(paths: readonly string[]): Problem[] {
  return paths.flatMap((path) => {
    const locale = STRAY.exec(path)?.[1]?.toLowerCase();
    if (locale === undefined || path.endsWith('.mdx')) return [];
    return [{ file: path, line: 1, column: 1, ...fileMessage('files.stray', { locale }) }];
  });
}

interface Loaded {
  /** Undefined where the file lies in the wrong place. */
  file?: LoadedFile;
  problems: Problem[];
}

function loadFile(path: string, read: MdxFile | undefined): Loaded {
  const place = parseContentPath(path);
  if (!place || !read)
    return { problems: [{ file: path, line: 1, column: 1, ...fileMessage('files.place') }] };
  const { text, body, frontmatter = parseYaml('') } = read;
  const cause =
    causeIn(path, text) ?? fenceProblem(path, text, read.frontmatter && body) ?? noFields(path, frontmatter);
  // A file that is there and cannot be read is no missing one: what refers to it has done nothing wrong.
  if (cause) {
    const unread = { ...frontmatter, errors: [cause] };
    return { file: { ...place, path, ...read, data: {}, frontmatter: unread }, problems: [cause] };
  }
  const spaces = spaceProblem(path, text, 0, text.length - body.length);
  const file = { ...place, path, ...read, frontmatter };
  return { file, problems: [...(spaces ? [spaces] : []), ...yamlProblems(path, frontmatter)] };
}

function noFields(file: string, { data, errors }: YamlFile): Problem | undefined {
  if (errors.length > 0 || (typeof data === 'object' && data !== null && !Array.isArray(data)))
    return undefined;
  return { file, line: 2, column: 1, ...yamlMessage('yaml.noFields') };
}
