/**
 * `npm start`: builds the site if it is stale, then serves it and takes registrations; where the build fails, it serves
 * the last good one and says so. See README for settings. The build runs in a process of its own, and this one becomes
 * the server: it keeps its number and so the signals, not the memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteUrl } from '../library/settings.ts';
import { currentBuild, readBuild } from '../server/builds.ts';
import { checkSettings, environment } from '../settings/index.ts';
import { fail } from './fail.ts';
import { lostSettings } from './lost-settings.ts';
import { DIST, isFresh } from './stamp.ts';

/** As `npm run serve` has it in package.json. */
const SERVE = ['--optimize-for-size', '--max-semi-space-size=2', join(import.meta.dirname, 'serve.ts')];

/** Builds in a process of its own: whether that went well. Undefined where somebody has stopped it. */
async function build(): Promise<boolean | undefined> {
  const script = join(import.meta.dirname, 'build.ts');
  // A group of its own: a signal ends the tools that it has started too.
  const building = spawn(process.execPath, [script], { stdio: 'inherit', detached: true });
  let isStopped = false;
  const end = (signal: NodeJS.Signals) => {
    isStopped = true;
    if (building.pid !== undefined) process.kill(-building.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  await once(building, 'close');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
  return isStopped ? undefined : building.exitCode === 0;
}

/** Whether there is a good build to serve: a fresh one, a new one or, where the new one failed, the last. */
async function hasBuild(): Promise<boolean> {
  const folder = currentBuild(DIST);
  const last = folder === undefined ? undefined : readBuild(folder);
  const lost = lostSettings(last);
  if (lost.length > 0) throw new Error(lost.join('\n'));
  if (isFresh()) return true;
  const isBuilt = await build();
  if (isBuilt !== false) return isBuilt ?? false;
  // A build for another address would name that in every page.
  if (folder === undefined || last?.site !== siteUrl()) return false;
  const made = statSync(join(folder, 'build.json')).mtime.toISOString().slice(0, 16).replace('T', ' ');
  console.error(
    `\nThe build has failed, see above. Served is the last good one, of ${made} UTC: without what has changed since. Mend it and start again.\n`,
  );
  return true;
}

try {
  // Before the build, which takes a minute.
  checkSettings(['build', 'editor', 'serve']);
  if (!(await hasBuild())) process.exitCode = 1;
  else if (process.execve)
    process.execve(process.execPath, [process.execPath, ...SERVE], environment({ MALLOC_ARENA_MAX: '1' }));
  else {
    // Windows has none: the server runs here, as well but for the memory.
    const { serve } = await import('../server/run.ts');
    await serve();
  }
} catch (error) {
  fail(error);
}
