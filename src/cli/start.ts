/**
 * `npm start`: builds the site if it is stale, then serves it and takes registrations. See README for settings. The build
 * runs in a process of its own, and this one becomes the server: it keeps its number and so the signals, not the memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkSettings, environment } from '../settings/index.ts';
import { fail } from './fail.ts';
import { isFresh } from './stamp.ts';

/** As `npm run serve` has it in package.json. */
const SERVE = ['--optimize-for-size', '--max-semi-space-size=2', join(import.meta.dirname, 'serve.ts')];

async function build(): Promise<boolean> {
  const script = join(import.meta.dirname, 'build.ts');
  // A group of its own: a signal ends the tools that it has started too.
  const building = spawn(process.execPath, [script], { stdio: 'inherit', detached: true });
  const end = (signal: NodeJS.Signals) => {
    if (building.pid !== undefined) process.kill(-building.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  await once(building, 'close');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
  return building.exitCode === 0;
}

try {
  // Before the build, which takes a minute.
  checkSettings(['build', 'editor', 'serve']);
  if (!isFresh() && !(await build())) process.exitCode = 1;
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
