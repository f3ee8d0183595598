import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/**
 * Builds of the site. Each has a folder of its own, `<dist>.builds/<id>/`, with the pages (`client/`), the code of
 * the page that answers the form (`server/`) and what is known of it (`build.json`). `<dist>` itself is a
 * symbolic link to the pages of the current one: renaming a new link over it is the switch.
 */

/** What a build says of itself. */
export interface BuildFacts {
  /** Public address it was made for: canonical links and emails name it. */
  site: string;
  /** From what it was made: see src/cli/stamp.ts. */
  digest: string;
  /** Whether the browser editor is in it; missing in what older versions have built. */
  editor?: boolean;
  /** Content policy of the files, for the server to send: what `_headers` says to other hosts. */
  policy: string;
  /** Content policy of the answers to the form; the hashes in it were taken when it was built. */
  answersPolicy: string;
}

/** The code of the page that answers the form, in the folder of a build. */
export const ANSWER_PAGE_FILE = 'server/page.cjs';

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
  const before = currentBuild(dist);
  const link = `${dist}.${process.pid}`;
  await symlink(relative(dirname(dist), join(folder, 'client')), link, 'dir');
  // A folder of files, as builds were before or as somebody made it to build into, gives way to the link.
  if (lstatSync(dist, { throwIfNoEntry: false })?.isDirectory()) await rm(dist, { recursive: true });
  await rename(link, dist);
  // The time of a folder says when its build was replaced.
  if (before !== undefined) await utimes(before, new Date(), new Date());
  await prune(dist);
}

/** Folders of the builds before the current one, the newest first. */
export function earlierBuilds(dist: string): string[] {
  return othersThanCurrent(dist).filter((folder) => existsSync(join(folder, 'build.json')));
}

/** All folders of builds but the current one's, finished or not, the newest first. */
function othersThanCurrent(dist: string): string[] {
  const all = `${dist}.builds`;
  const current = basename(currentBuild(dist) ?? '');
  const names = existsSync(all) ? readdirSync(all).filter((name) => name !== current) : [];
  return names
    .sort()
    .reverse()
    .map((name) => join(all, name));
}

async function prune(dist: string): Promise<void> {
  for (const [i, folder] of othersThanCurrent(dist).entries()) {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (i >= KEEP_MOST || age > KEEP_MS) await rm(folder, { recursive: true, force: true });
  }
}
