/** What a translator has to know of an original that has changed: from the history of the repository. */
import { execFileSync } from 'node:child_process';
import type * as z from 'zod';
import { parseYaml } from '../library/yaml-file.ts';
import { splitFrontmatter } from '../library/mdx-file.ts';
import { fingerprint } from '../library/translatable.ts';

/** Lines that say nothing of the text: names of files and places. */
const NO_TEXT = /^(?:diff|index|---|\+\+\+|@@|new file|deleted file|similarity|rename|\\ )/;

/**
 * What has changed in an original since the version with this fingerprint, word by word: `[-нет больше-]`,
 * `{+новое+}`; a line a change. Undefined when the history (or git itself) does not have that version.
 * @param dir the content folder
 * @param path the original from there
 */
export function changesSince(
  dir: string,
  path: string,
  revision: string,
  schema: z.ZodObject,
): string[] | undefined {
  const commit = versions(dir, path).find(({ text }) => fingerprintOf(text, schema) === revision)?.commit;
  if (commit === undefined) return undefined;
  const diff = git(dir, 'diff', '--no-color', '--word-diff=plain', '--unified=0', commit, '--', path) ?? '';
  return diff.split('\n').filter((line) => line.trim() !== '' && !NO_TEXT.test(line));
}

/** The committed versions of a file, the latest first, read one by one. */
function* versions(dir: string, path: string): Generator<{ commit: string; text: string }> {
  for (const commit of (git(dir, 'log', '--format=%H', '--', path) ?? '').split('\n').filter(Boolean)) {
    const text = git(dir, 'show', `${commit}:./${path}`);
    if (text !== undefined) yield { commit, text };
  }
}

function fingerprintOf(text: string, schema: z.ZodObject): string | undefined {
  const parts = splitFrontmatter(text);
  const yaml = parts && parseYaml(parts.frontmatter);
  return yaml && yaml.errors.length === 0 ? fingerprint(schema, yaml.data, parts.body) : undefined;
}

/** The output of git in a folder; undefined when git is not there, or has no answer. */
function git(dir: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
