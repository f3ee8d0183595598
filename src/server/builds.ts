import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Builds of the site. Each has a folder of its own, `<dist>.builds/<id>/`, with the pages (`client/`), the code of
 * the pages that are answered on request (`server/`) and what is known of it (`build.json`). `<dist>` itself is a
 * symbolic link to the pages of the current one: renaming a new link over it is the switch.
 */

/** What a build says of itself. */
export interface BuildFacts {
  /** Public address it was made for: canonical links and emails name it. */
  site: string;
  /** From what it was made: see src/cli/stamp.ts. */
  digest: string;
  /** Content policy of the files, for the server to send: what `_headers` says to other hosts. */
  policy: string;
  /** Content policy of the answers to the form; the hashes in it were taken when it was built. */
  answersPolicy: string;
}

/** Builds that were replaced are kept for so long: pages that are open still ask for their hashed files. */
const KEEP_MS = 24 * 3_600_000;
/** …but no more of them than this: an editor who builds all day must not fill the disk. */
const KEEP_MOST = 5;

/** A folder for a new build; nobody sees it before `switchTo`. @param dist the folder of the built site */
export async function newBuild(dist: string): Promise<string> {
  const id = `${new Date().toISOString().replaceAll(/\D/g, '')}-${process.pid}`;
  const folder = join(`${dist}.builds`, id);
  await mkdir(join(folder, 'client'), { recursive: true });
  return folder;
}

/** The folder of the current build; undefined where there is none. */
export function currentBuild(dist: string): string | undefined {
  try {
    return dirname(realpathSync(dist));
  } catch {
    return undefined;
  }
}

/** What a build says of itself; undefined where it was not finished. @param folder of the build */
export function readBuild(folder: string): BuildFacts | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as BuildFacts;
  } catch {
    return undefined;
  }
}

/** Makes a finished build the current one, at once for whoever asks, and removes those nobody needs any more. */
export async function switchTo(dist: string, folder: string, facts: BuildFacts): Promise<void> {
  await writeFile(join(folder, 'build.json'), JSON.stringify(facts, null, 2));
  const link = `${dist}.${process.pid}`;
  await symlink(relative(dirname(dist), join(folder, 'client')), link, 'dir');
  // A folder of files, as builds were before or as somebody made it to build into, gives way to the link.
  if (lstatSync(dist, { throwIfNoEntry: false })?.isDirectory()) await rm(dist, { recursive: true });
  await rename(link, dist);
  await prune(dist);
}

/** Folders of the builds before the current one, the newest first. */
export function earlierBuilds(dist: string): string[] {
  const current = currentBuild(dist);
  return finished(dist).filter((folder) => current !== undefined && realpathSync(folder) !== current);
}

function finished(dist: string): string[] {
  const all = `${dist}.builds`;
  const names = existsSync(all) ? readdirSync(all) : [];
  return names
    .map((name) => join(all, name))
    .filter((folder) => existsSync(join(folder, 'build.json')))
    .sort()
    .reverse();
}

/** When a build was finished, in milliseconds. */
function finishedAt(folder: string): number {
  return statSync(join(folder, 'build.json')).mtimeMs;
}

async function prune(dist: string): Promise<void> {
  const builds = finished(dist);
  const kept = builds.filter((_folder, i) => {
    // The one that replaced it; without one it is the current build.
    const next = builds[i - 1];
    return next === undefined || (i <= KEEP_MOST && Date.now() - finishedAt(next) < KEEP_MS);
  });
  const all = `${dist}.builds`;
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    // What has not been finished may be another build under way.
    const isOld = Date.now() - statSync(folder).mtimeMs > KEEP_MS;
    if (builds.includes(folder) ? !kept.includes(folder) : isOld) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
