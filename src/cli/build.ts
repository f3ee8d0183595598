/**
 * `npm run build`: checks the content, builds the static site into dist/client, indexes it for search and
 * compresses it for serving. Stops with a plain message at the first step that fails.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { SCHEMAS } from '../collections.ts';
import { editorSettings, type EditorSettings } from '../editing/settings.ts';
import { formatProblem } from '../check/index.ts';
import { splitPath } from '../i18n/index.ts';
import { formOrigin } from '../interest/settings.ts';
import { prune } from '../library/cache.ts';
import { contentDir, serverDir, siteUrl } from '../library/settings.ts';
import { checkSettings, environment, setting, SettingsError } from '../settings/index.ts';
import { readPages, type BuiltPage } from '../publishing/built-pages.ts';
import { publish } from '../publishing/publish.ts';
import { buildIndex } from '../search/index-build.ts';
import { readSynonyms } from '../search/synonym-table.ts';
import { check } from './check.ts';
import { compress } from './compress.ts';
import { DIST, inputsDigest, ROOT, STAMP } from './stamp.ts';

/** Builds everything; answers whether it succeeded. */
export async function build(): Promise<boolean> {
  const editor = wantedEditor();
  if (editor === null || !check()) return false;
  if (!mayClear()) {
    console.error(`DIST_DIR holds something else than a built site: ${DIST}. Name a new folder.`);
    return false;
  }
  // The stamp first: a build broken off halfway must not pass for a finished one.
  rmSync(STAMP, { force: true });
  const cleared = await clear([DIST, serverDir()]);
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  // Forced: Astro's store of entries outlives a change of schemas and takes another folder's files for duplicates.
  const building = spawn(process.execPath, [astro, 'build', '--force'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment({ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }),
  });
  await Promise.all([once(building, 'close'), cleared()]);
  if (building.exitCode !== 0 || !existsSync(DIST)) return false;
  const pages = await readPages(DIST);
  if (!(await finish(pages, editor !== undefined))) return false;
  const found = pages.map(({ address, entries }) => ({ ...splitPath(address), entries }));
  await buildIndex(DIST, found, readSynonyms(contentDir()));
  if (editor) await addEditor(editor);
  await compress(DIST);
  prune();
  writeFileSync(STAMP, inputsDigest());
  return true;
}

/**
 * Puts the folders of the build before out of the way. To delete thousands of files takes a second or two: that goes
 * on beside the build, and the answer waits for its end.
 */
async function clear(folders: readonly string[]): Promise<() => Promise<void>> {
  const attic = join(ROOT, '.cache/old');
  await mkdir(attic, { recursive: true });
  const place = await mkdtemp(join(attic, 'build-'));
  for (const [i, folder] of folders.entries()) {
    if (!existsSync(folder)) continue;
    // On another disk it cannot be moved away.
    await rename(folder, join(place, String(i))).catch(() => rm(folder, { recursive: true }));
  }
  // Another build may be putting something there: then the next one clears up.
  return () => rm(attic, { recursive: true, force: true }).catch(() => undefined);
}

/** What is made from the finished pages. Answers whether the redirects lead somewhere. */
async function finish(pages: readonly BuiltPage[], editor: boolean): Promise<boolean> {
  const content = contentDir();
  const formAction = formOrigin(setting('INTEREST_FORM'));
  const { problems, cards } = await publish({
    dist: DIST,
    pages,
    content,
    site: siteUrl(),
    formAction,
    editor,
  });
  for (const problem of problems) console.error(formatProblem(problem, relative(process.cwd(), content)));
  console.log(`Карточек страниц: ${cards.all}, нарисовано заново: ${cards.drawn}.`);
  return problems.length === 0;
}

/** How the browser editor is to be built; null where settings of the build are wrong, which is said. */
function wantedEditor(): EditorSettings | undefined | null {
  try {
    checkSettings(['build', 'editor']);
    return editorSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return null;
  }
}

/** The browser editor for people without Git: on the editors' deployment only. */
async function addEditor(settings: EditorSettings): Promise<void> {
  // The bundler loads only where there is something to bundle.
  const { buildEditor } = await import('../editing/build.ts');
  const content = contentDir();
  const inside = relative(ROOT, content).split(sep).join('/');
  // Content that lies elsewhere on this machine is taken for a repository of its own, laid out like this one.
  const folder = inside.startsWith('..') ? 'content' : inside;
  const options = { ...settings, schemas: SCHEMAS, content, folder, site: siteUrl() };
  await buildEditor(join(DIST, 'admin'), options);
  console.log('Правка в браузере: /admin/');
}

/** A mistyped DIST_DIR must not cost anybody their files. */
function mayClear(): boolean {
  const isOurs = DIST === join(ROOT, 'dist/client') || existsSync(join(DIST, '404.html'));
  return isOurs || !existsSync(DIST) || readdirSync(DIST).length === 0;
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
