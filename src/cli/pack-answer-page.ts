import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ANSWER_PAGE_FILE } from '../server/builds.ts';
import { ROOT } from './stamp.ts';

/**
 * Makes one file of the code of the page that answers the form, in the place of what Astro wrote. It holds its packages:
 * the server runs where only its own are installed. It is CommonJS: the running server takes in a new build every night,
 * and modules of ECMAScript could never be unloaded, six megabytes each.
 * @param folder of a build
 */
export async function packAnswerPage(folder: string): Promise<void> {
  const code = await build({
    entryPoints: [join(folder, 'server/entry.mjs')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    // The adapter looks for the folder of the files from where it lies itself.
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href;" },
    // A build outside the project finds its packages too.
    nodePaths: [join(ROOT, 'node_modules')],
    outfile: join(folder, ANSWER_PAGE_FILE),
    write: false,
    logLevel: 'warning',
  });
  await rm(join(folder, 'server'), { recursive: true });
  await mkdir(join(folder, 'server'));
  for (const { path, contents } of code.outputFiles) await writeFile(path, contents);
}
