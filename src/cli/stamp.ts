import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { embargoesOver } from '../library/embargo.ts';
import { contentDir, distDir, serverDir, today } from '../library/settings.ts';
import { setting, settingsOf } from '../settings/index.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = distDir();
/** Remembers from what the build was made, so that `npm start` builds only when something has changed. */
export const STAMP = `${DIST}.sha256`;

/** A digest of everything a build is made from: sources, content, settings. By size and time of change, not bytes. */
export function inputsDigest(): string {
  const hash = createHash('sha256');
  const patterns = ['src/**', 'public/**', 'package-lock.json', 'astro.config.mjs'];
  const files = [
    ...globSync(patterns, { cwd: ROOT, absolute: true }),
    ...globSync('**', { cwd: contentDir(), absolute: true }),
  ].sort();
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
    if (file.endsWith('.mdx') && readFileSync(file).includes('embargo:'))
      hash.update(embargoesOver(file).join());
  }
  const settings = settingsOf('build', 'editor').map((name) => [name, setting(name)]);
  return hash.update(JSON.stringify([today(), settings])).digest('hex');
}

/** Whether the built site is there and was made from what is there now. */
export function isFresh(): boolean {
  return (
    existsSync(DIST) &&
    existsSync(serverDir()) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === inputsDigest()
  );
}
