import type { Message } from '../i18n/messages.ts';
import { fileMessage } from './messages/files.ts';
import { pointAt } from './passages.ts';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseContentPath } from '../library/entry-id.ts';
import { readMdx } from '../library/mdx-file.ts';
import type { Problem } from './problem.ts';
import type { LoadedFile } from '../library/content-file.ts';
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
    return [{ file: path, line: 1, column: 1, ...fileMessage('files.stray', { locale }) }];
  });
}

const BOM = '\uFEFF';

/** A file in another encoding shows as question marks; an invisible mark at its beginning hides its fields. */
function encodingProblem(path: string, text: string): Problem | undefined {
  if (text.startsWith(BOM)) {
    const fix = [{ start: 0, end: 1, text: '' }];
    return { file: path, line: 1, column: 1, ...fileMessage('files.bom'), fix };
  }
  const broken = text.indexOf('\uFFFD');
  if (broken < 0) return undefined;
  return { file: path, ...pointAt(text, broken), ...fileMessage('files.encoding') };
}

/** Marks that a merge leaves where two people have changed one place: whatever else they break follows from them. */
function conflictProblem(path: string, text: string): Problem | undefined {
  const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (!mark || !/^(?:<{7}|>{7}) /m.test(text)) return undefined;
  return { file: path, ...pointAt(text, mark.index), ...fileMessage('files.conflict') };
}

/** Which of the two lines «---» is missing. */
function lostFence(text: string): Message {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  if (/^---[ \t]*$/.test(first)) return fileMessage('files.noClosing');
  const line = first.trim();
  const looksLikeFields = /^[\w-]+:/m.test(text.slice(0, 400));
  return looksLikeFields ? fileMessage('files.noOpening', { line }) : fileMessage('files.noFields');
}

function loadFile(dir: string, path: string): LoadedFile | Problem {
  const problem = (message: Message): Problem => ({ file: path, line: 1, column: 1, ...message });
  const place = parseContentPath(path);
  if (!place) return problem(fileMessage('files.place'));
  const file = readMdx(join(dir, path));
  const unreadable = file && (encodingProblem(path, file.text) ?? conflictProblem(path, file.text));
  if (unreadable) return unreadable;
  if (!file?.frontmatter) return problem(lostFence(file?.text ?? ''));
  return { ...place, path, ...file, frontmatter: file.frontmatter };
}
