/** The last step of a build: the service worker, and beside every page that can be kept the list of its files. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Pack, PackFile } from '../offline/kept.ts';
import { packsOf, type BuiltPage } from '../offline/packs.ts';
import { ROOT } from './stamp.ts';

/**
 * Writes `sw.js` into the folder of a site.
 * @param isOn otherwise it takes itself and what it has kept off the devices of readers
 */
export async function writeWorker(client: string, isOn: boolean): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'src/offline', isOn ? 'worker.ts' : 'farewell.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(client, 'sw.js'),
    logLevel: 'warning',
  });
}

/** Writes the packs; the files of the site are compressed already, so that their weight is what a reader pays. */
export async function writePacks(client: string, pages: readonly BuiltPage[]): Promise<void> {
  const files = new Map<string, Promise<PackFile>>();
  const describe = (path: string) => {
    const known = files.get(path) ?? describeFile(client, path);
    files.set(path, known);
    return known;
  };
  for (const [address, paths] of packsOf(pages, await hashedFiles(client))) {
    const found = await Promise.all(paths.map(describe));
    const digests = found.map(({ path, digest }) => `${path} ${digest}`).join('\n');
    const pack: Pack = {
      build: createHash('sha256').update(digests).digest('hex').slice(0, 16),
      files: found,
    };
    await writeFile(join(client, address, 'pack.json'), JSON.stringify(pack));
  }
}

async function describeFile(client: string, path: string): Promise<PackFile> {
  const file = join(client, path.endsWith('/') ? `${path}index.html` : path);
  const compressed = `${file}.br`;
  const { size } = await stat(existsSync(compressed) ? compressed : file);
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return { path, digest, bytes: size };
}

async function hashedFiles(client: string): Promise<Map<string, string>> {
  const folder = join(client, '_astro');
  const names = (await readdir(folder)).filter((name) => !/\.(?:br|gz)$/.test(name));
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [name, /\.(?:js|css)$/.test(name) ? await readFile(join(folder, name), 'utf8') : ''] as const,
      ),
    ),
  );
}
