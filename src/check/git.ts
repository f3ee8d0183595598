import { spawnSync } from 'node:child_process';
import { parseMdx } from '../library/mdx-file.ts';
import type { LoadedFile } from '../library/content-file.ts';

/** What Git says; undefined without Git, outside of a repository, or for a file it does not know. */
export function git(dir: string, command: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', dir, ...command], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * The fields of a file as they were before it was last touched: in the last commit where it has changed since, in the one before
 * that where it has not, as in a fresh copy of what somebody proposes. Undefined where no history is at hand.
 */
export function fieldsBefore(dir: string, { path, text }: LoadedFile): unknown {
  const committed = git(dir, ['show', `HEAD:./${path}`]);
  const before = committed === text ? git(dir, ['show', `HEAD^1:./${path}`]) : committed;
  return before === undefined ? undefined : parseMdx(before).data;
}
