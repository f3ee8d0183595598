/**
 * `npm run build`: checks the content, builds the static site, indexes it for search and compresses it for serving, in a
 * folder of its own; then dist/client leads there. Stops with a plain message at the first step that fails: then the
 * last good build stays.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { rename, rm, rmdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formatProblem } from '../check/index.ts';
import { DEFAULT_LOCALE, LOCALES, splitPath } from '../i18n/index.ts';
import { formOrigin } from '../interest/settings.ts';
import { prune } from '../library/cache.ts';
import { contentDir, siteUrl } from '../library/settings.ts';
import { checkSettings, environment, setting, SettingsError } from '../settings/index.ts';
import { readPages, type BuiltPage } from '../publishing/built-pages.ts';
import { publish } from '../publishing/publish.ts';
import { currentBuild, newBuild, readBuild, switchTo, type BuildFacts } from '../server/builds.ts';
import { buildIndex } from '../search/index-build.ts';
import { readSynonyms } from '../search/synonym-table.ts';
import { check } from './check.ts';
import { compress } from './compress.ts';
import { addEditor } from './editor.ts';
import { answersPolicy } from './answers-policy.ts';
import { lostSettings } from './lost-settings.ts';
import { writePacks, writeWorker } from './offline.ts';
import { packAnswerPage } from './pack-answer-page.ts';
import { DIST, inputsDigest, ROOT } from './stamp.ts';

/** Builds everything; answers whether it succeeded. `verbose` shows what Astro says of every page. */
export async function build({ verbose = false } = {}): Promise<boolean> {
  if (!settingsAreSound() || !settingsAreKept()) return false;
  if (!mayClear()) {
    console.error(`DIST_DIR holds something else than a built site: ${DIST}. Name a new folder.`);
    return false;
  }
  // What is changed from now on is not in this build: the next start builds again.
  const digest = inputsDigest();
  const folder = await newBuild(DIST);
  const done = await buildInto(folder, verbose);
  if (done) await switchTo(DIST, folder, { digest, site: siteUrl(), editor: setting('CMS'), ...done });
  else await rm(folder, { recursive: true });
  return done !== undefined;
}

/** Builds in a folder that nobody reads yet; undefined where it failed, which has been said. */
async function buildInto(
  folder: string,
  verbose: boolean,
): Promise<Pick<BuildFacts, 'policy' | 'answersPolicy'> | undefined> {
  const client = join(folder, 'client');
  if (!(await checkAndRender(folder, client, verbose))) return undefined;
  await placeErrorPages(client);
  await packAnswerPage(folder);
  const pages = await timed('Чтение готовых страниц', readPages(client));
  const found = pages.map(({ address, entries }) => ({ ...splitPath(address), entries }));
  const index = timed('Указатель поиска', buildIndex(client, found, readSynonyms(contentDir())));
  const [policy] = await Promise.all([finish(client, pages), index]);
  if (policy === undefined) return undefined;
  await addEditor(client);
  const offline = setting('OFFLINE');
  await writeWorker(client, offline);
  await timed('Сжатие', compress(client));
  if (offline) await writePacks(client, pages);
  prune();
  try {
    return { policy, answersPolicy: await timed('Проба формы', answersPolicy(folder)) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** `ky/404/index.html` → `ky/404.html`: Astro knows one error page by its name, servers look for the nearest. */
async function placeErrorPages(client: string): Promise<void> {
  for (const locale of LOCALES) {
    if (locale === DEFAULT_LOCALE) continue;
    const page = join(client, locale, '404');
    await rename(join(page, 'index.html'), `${page}.html`);
    await rmdir(page);
  }
}

/**
 * Checks the content while Astro renders the pages in a process of its own: whether both went well. What is wrong with
 * the content is said by the check alone, in the editor's words; what Astro makes of it then is not shown.
 */
async function checkAndRender(folder: string, client: string, verbose: boolean): Promise<boolean> {
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  // While pages are rendered their code lies in the build's folder: outside the project it would find no packages.
  const packages = join(folder, '../node_modules');
  const isOutside = relative(ROOT, folder).startsWith('..');
  if (isOutside && !existsSync(packages)) await symlink(join(ROOT, 'node_modules'), packages, 'dir');
  // Forced: Astro's store of entries outlives a change of schemas and takes another folder's files for duplicates.
  const rendering = spawn(process.execPath, [astro, 'build', '--force'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', DIST_DIR: client }),
  });
  const said: Buffer[] = [];
  for (const stream of [rendering.stdout, rendering.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  const closed = once(rendering, 'close');
  const sound = check();
  if (sound) await timed('Страницы', closed);
  else {
    rendering.kill();
    await closed;
  }
  if (isOutside) await rm(packages, { force: true });
  const wentWell = rendering.exitCode === 0;
  const text = Buffer.concat(said).toString();
  if (sound && (verbose || !wentWell)) console.log(text);
  else if (sound) for (const line of warningsIn(text)) console.warn(line);
  return sound && wentWell;
}

/** That we make it forget its store, and that nobody has written anything of a sort yet, is no cause for worry. */
const NO_WORRY = /data store cleared|The collection "\w+" does not exist or is empty/;

/** What Astro warns of, a line each. */
function warningsIn(said: string): string[] {
  return said.split('\n').filter((line) => line.includes('[WARN]') && !NO_WORRY.test(line));
}

/** Says of a step of the build, when it is done, how long it took. */
async function timed<Result>(step: string, running: Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await running;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`${step}: ${seconds} с.`);
  return result;
}

/** What is made from the finished pages. Answers with their policy; undefined where a redirect leads nowhere. */
async function finish(client: string, pages: readonly BuiltPage[]): Promise<string | undefined> {
  const content = contentDir();
  const formAction = formOrigin(setting('INTEREST_FORM'));
  const site = siteUrl();
  const { problems, cards, policy } = await timed(
    'Заголовки и карточки',
    publish({ dist: client, pages, content, site, formAction, editor: setting('CMS') }),
  );
  for (const problem of problems) console.error(formatProblem(problem, relative(process.cwd(), content)));
  console.log(`Карточек страниц: ${cards.all}, нарисовано заново: ${cards.drawn}.`);
  return problems.length === 0 ? policy : undefined;
}

/** Whether the settings of a build can be read; a wrong one is named. */
function settingsAreSound(): boolean {
  try {
    checkSettings(['build', 'editor']);
    return true;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return false;
  }
}

/** Whether nothing is forgotten that the last build was made with; what is, is said. */
function settingsAreKept(): boolean {
  const last = currentBuild(DIST);
  const lost = lostSettings(last === undefined ? undefined : readBuild(last));
  for (const sentence of lost) console.error(sentence);
  return lost.length === 0;
}

/** A mistyped DIST_DIR must not cost anybody their files. */
function mayClear(): boolean {
  const isOurs = DIST === join(ROOT, 'dist/client') || existsSync(join(DIST, '404.html'));
  return isOurs || !existsSync(DIST) || readdirSync(DIST).length === 0;
}

if (import.meta.main)
  process.exitCode = (await build({ verbose: process.argv.includes('--verbose') })) ? 0 : 1;
