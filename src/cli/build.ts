/**
 * `npm run build`: checks the content, builds the static site into dist/client, indexes it for search and
 * compresses it for serving. Stops with a plain message at the first step that fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../search/index-build.ts';
import { check } from './check.ts';
import { compress } from './compress.ts';
import { DIST, inputsDigest, ROOT, STAMP } from './stamp.ts';

/** Builds everything; answers whether it succeeded. */
export async function build(): Promise<boolean> {
  if (!check()) return false;
  rmSync(DIST, { recursive: true, force: true });
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0 || !existsSync(DIST)) return false;
  await buildIndex(DIST);
  await compress(DIST);
  writeFileSync(STAMP, inputsDigest());
  return true;
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
