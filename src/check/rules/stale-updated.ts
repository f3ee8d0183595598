import { splitFrontmatter } from '../../library/mdx-file.ts';
import { today } from '../../library/settings.ts';
import { git } from '../git.ts';
import { frontmatterStart } from '../passages.ts';
import { fieldMessage } from '../messages/fields.ts';
import type { Edit, Problem } from '../problem.ts';
import type { LoadedFile } from '../../library/content-file.ts';

/** What a file was before the changes that are not committed yet; undefined for a new file. */
export type Before = (path: string) => string | undefined;

/**
 * Texts that were changed since the last commit and still bear their old date. Only on an editor's own machine: in a
 * fresh copy nothing is changed, and without Git nothing can be known.
 */
export function staleUpdated(dir: string, files: readonly LoadedFile[]): Problem[] {
  const changed = changedPaths(dir);
  const own = files.filter(({ path }) => changed.has(path));
  return staleUpdatedSince(own, (path) => git(dir, ['show', `HEAD:./${path}`]), today());
}

/** The same with what stood before told by the caller. */
export function staleUpdatedSince(files: readonly LoadedFile[], before: Before, day: string): Problem[] {
  return files.flatMap((file): Problem[] => {
    const was = before(file.path);
    const updated = file.data['updated'];
    if (was === undefined || typeof updated !== 'string' || isRecent(updated, day)) return [];
    if (dateIn(was) !== updated || substance(was) === substance(file.text)) return [];
    const fix = newDate(file, day);
    return [
      {
        file: file.path,
        ...file.frontmatter.place(['updated']),
        ...fieldMessage('fields.stale', { day }),
        ...(fix && { fix: [fix] }),
      },
    ];
  });
}

/** Written yesterday and committed today is no mistake. */
function isRecent(updated: string, day: string): boolean {
  return Date.parse(day) - Date.parse(updated) < 2 * 24 * 3600 * 1000;
}

function newDate({ frontmatter, text }: LoadedFile, day: string): Edit | undefined {
  const scalar = frontmatter.scalar(['updated']);
  const start = frontmatterStart(text);
  return scalar && { start: start + scalar.start, end: start + scalar.end, text: `'${day}'` };
}

function dateIn(text: string): string | undefined {
  return /^updated:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(splitFrontmatter(text)?.frontmatter ?? '')?.[1];
}

/** What a text says: neither its spaces, nor its signs, nor the order of its fields, nor the stamp of a translation. */
function substance(text: string): string {
  const { frontmatter = '', body = '' } = splitFrontmatter(text) ?? {};
  const fields = frontmatter.split('\n').filter((line) => !/^(?:updated|revision|state):/.test(line));
  return [...fields.sort(), body].join('\n').replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function changedPaths(dir: string): Set<string> {
  const names = git(dir, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.']);
  return new Set(names?.split('\0').filter(Boolean));
}
