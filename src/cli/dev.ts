/** `npm run dev`: the live preview for editors. Problems of the content are printed at every change. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { readMdx } from '../library/mdx-file.ts';
import { contentDir } from '../library/settings.ts';
import { environment } from '../settings/index.ts';
import { check } from './check.ts';
import { ROOT } from './stamp.ts';

/** Editors save several files at once and programs save a file in several writes: one check for all of them. */
const SETTLE_MS = 300;

let astro: ChildProcess | undefined;

checkAndOpen();
if (!existsSync(contentDir())) process.exit(1);
let pending: NodeJS.Timeout | undefined;
let watcher = watchContent();

// On Linux a recursive watch loses every file that an editor or Git replaces instead of rewriting, so it is
// begun anew after each change.
function watchContent(): FSWatcher {
  return watch(contentDir(), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      watcher.close();
      watcher = watchContent();
      checkAndOpen();
    }, SETTLE_MS);
  });
}

function checkAndOpen(): void {
  check();
  if (astro || !existsSync(contentDir())) return;
  if (allFieldsRead()) astro = open();
  else console.error('Просмотр откроется, как только прочитаются поля всех файлов: исправьте ошибки [yaml].');
}

/** Astro's loader ends at its start where the YAML of one file does not read; later it only leaves the file as it was. */
function allFieldsRead(): boolean {
  const files = globSync('**/*.mdx', { cwd: contentDir(), absolute: true });
  return files.every((file) => (readMdx(file)?.frontmatter?.errors ?? []).length === 0);
}

function open(): ChildProcess {
  const server = spawn(
    process.execPath,
    // Forced, as in build.ts: the store of entries knows neither changed schemas nor another content folder.
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--force', ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: environment({ ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' }),
    },
  );
  server.on('exit', (code) => process.exit(code ?? 0));
  return server;
}

// Ctrl+C reaches both; what ends this process alone must not leave the server behind.
process.on('SIGTERM', () => process.exit());
process.on('exit', () => astro?.kill());
