import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { embargoesOver } from '../library/embargo.ts';
import { contentDir, distDir, today } from '../library/settings.ts';
import { currentBuild, readBuild } from '../server/builds.ts';
import { setting, settingsOf } from '../settings/index.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = distDir();

/**
 * A digest of everything a build is made from: sources, content, settings. By size and time of change, not bytes. The
 * day counts only when it is one that the content names, or the one after: then a conference opens or is past.
 */
export function inputsDigest(): string {
  const hash = createHash('sha256');
  const patterns = ['src/**', 'public/**', 'package-lock.json', 'astro.config.mjs'];
  const files = [
    ...globSync(patterns, { cwd: ROOT, absolute: true }),
    ...globSync('**', { cwd: contentDir(), absolute: true }),
  ].sort();
  const day = today();
  let lastDay = '';
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
    if (!/\.(mdx|yaml)$/.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.mdx') && text.includes('embargo:')) hash.update(embargoesOver(file).join());
    for (const named of daysIn(text)) if (named <= day && named > lastDay) lastDay = named;
  }
  const settings = settingsOf('build', 'editor').map((name) => [name, setting(name)]);
  return hash.update(JSON.stringify([lastDay, settings])).digest('hex');
}

/** The days that a text names (of a month, its first), each with the day after it. */
function daysIn(text: string): string[] {
  const days = (text.match(/\b\d{4}-\d{2}(-\d{2})?\b/g) ?? []).map((day) =>
    day.length === 7 ? `${day}-01` : day,
  );
  return [...new Set(days)].flatMap((day) => {
    const time = Date.parse(day);
    return Number.isNaN(time) ? [] : [day, new Date(time + 86_400_000).toISOString().slice(0, 10)];
  });
}

/** Whether the built site is there and was made from what is there now. */
export function isFresh(): boolean {
  const folder = currentBuild(DIST);
  return folder !== undefined && readBuild(folder)?.digest === inputsDigest();
}
