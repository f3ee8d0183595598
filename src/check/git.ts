import { spawnSync } from 'node:child_process';

/** What Git says; undefined without Git, outside of a repository, or for a file it does not know. */
export function git(dir: string, command: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', dir, ...command], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * What a file of a folder was before it was last touched: in the last commit where it has changed since, in the one before
 * that where it has not, as in a fresh copy of what somebody proposes. Undefined where no history is at hand.
 */
export function textBefore(dir: string, path: string, now: string): string | undefined {
  const committed = git(dir, ['show', `HEAD:./${path}`]);
  return committed === now ? git(dir, ['show', `HEAD^1:./${path}`]) : committed;
}
