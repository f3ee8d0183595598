/**
 * Beside the live preview: says what is wrong with a file as soon as it is saved, and with all the others when the
 * editor pauses. In a process of its own, which gives way to the one that makes the pages.
 */
import { existsSync, readFileSync, watch, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentDir } from '../library/settings.ts';
import { everything, print, report } from './check.ts';

/** Editors save several files at once and programs save a file in several writes: one check for all of them. */
const SETTLE_MS = 300;
/** After the last change, before everything is read again: the page is on the screen by then. */
const PAUSE_MS = 2500;

const dir = contentDir();
let known = everything(dir);
report(known);

const changed = new Set<string>();
let settling: NodeJS.Timeout | undefined;
let pausing: NodeJS.Timeout | undefined;
let watcher = watchContent();

// On Linux a recursive watch loses every file that an editor or Git replaces instead of rewriting, so it is
// begun anew after each change.
function watchContent(): FSWatcher {
  return watch(dir, { recursive: true }, (_event, name) => {
    if (name !== null) changed.add(name.split(sep).join('/'));
    clearTimeout(settling);
    clearTimeout(pausing);
    settling = setTimeout(checkChanged, SETTLE_MS);
    pausing = setTimeout(checkAll, PAUSE_MS);
  });
}

function checkChanged(): void {
  watcher.close();
  watcher = watchContent();
  for (const path of changed) {
    if (!path.endsWith('.mdx') || !existsSync(join(dir, path))) continue;
    const errors = known
      .problemsOf(path, readFileSync(join(dir, path), 'utf8'))
      .filter(({ severity }) => severity !== 'warning');
    for (const problem of errors) print(problem, relative(process.cwd(), dir), 'text', 'ru');
    console.log(errors.length > 0 ? `${path}: ошибок — ${errors.length}.` : `${path}: ошибок нет.`);
  }
  changed.clear();
}

function checkAll(): void {
  known = everything(dir);
  report(known);
}

// The preview has gone, however it ended.
process.on('disconnect', () => process.exit());
