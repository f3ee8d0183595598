/**
 * `npm run dev`: the live preview for editors. The pages come first; what is wrong with the content is printed by a
 * process beside them (dev-check.ts), and told on the page itself (src/preview).
 */
import { fork, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { formatProblem, problemsOfFile } from '../check/index.ts';
import { SCHEMAS } from '../collections.ts';
import { markdownOptions } from '../library/markdown.ts';
import { readMdx } from '../library/mdx-file.ts';
import { contentDir } from '../library/settings.ts';
import { environment } from '../settings/index.ts';
import { CHECK_WORDS } from './check-words.ts';
import { ROOT } from './stamp.ts';

const dir = contentDir();
if (!existsSync(dir)) {
  console.error(CHECK_WORDS.ru.noFolder(dir));
  process.exit(1);
}
await untilFieldsRead();
open();

/** Astro's loader ends at its start where the YAML of one file does not read; later it only leaves the file as it was. */
async function untilFieldsRead(): Promise<void> {
  for (let told = ''; ;) {
    const unread = globSync('**/*.mdx', { cwd: dir }).filter(
      (path) => (readMdx(join(dir, path))?.frontmatter?.errors ?? []).length > 0,
    );
    if (unread.length === 0) return;
    const problems = unread.flatMap((path) => problemsOfFile(dir, path, SCHEMAS, markdownOptions(dir)));
    const words = problems.map((problem) => formatProblem(problem, dir)).join('\n');
    if (words !== told)
      console.error(`${words}\nПросмотр откроется, как только прочитаются поля всех файлов.`);
    told = words;
    await change();
  }
}

function change(): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(dir, { recursive: true }, () => {
      watcher.close();
      // Programs save a file in several writes.
      setTimeout(resolve, 300);
    });
  });
}

function open(): void {
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
  const checking = fork(join(import.meta.dirname, 'dev-check.ts'));
  if (checking.pid !== undefined) setPriority(checking.pid, constants.priority.PRIORITY_LOW);
  server.on('exit', (code) => process.exit(code ?? 0));
  // Ctrl+C reaches all three; what ends this process alone must not leave the others behind.
  process.on('SIGTERM', () => process.exit());
  process.on('exit', () => {
    server.kill();
    checking.kill();
  });
}
