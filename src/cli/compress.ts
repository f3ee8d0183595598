import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { glob } from 'tinyglobby';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a compressed copy saves nothing worth a file. */
const MIN_BYTES = 1024;

/** A few at a time: the compressors work in a small pool of threads and each holds its file in memory. */
const AT_ONCE = 16;

/** How long a packed file that no build has asked for is kept. */
const KEPT_DAYS = 14;

/** The last quality that is cheap: the next ones take several times as long for two per cent. */
const QUALITY = 9;

/**
 * The window is no wider than the file: brotli clears tables of the window's size first, which for a page takes ten
 * times as long as packing it.
 */
function brotliOptions({ length }: Buffer) {
  const window = Math.min(Math.max(Math.ceil(Math.log2(length)), constants.BROTLI_MIN_WINDOW_BITS), 22);
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
      [constants.BROTLI_PARAM_LGWIN]: window,
    },
  };
}

const PACKERS: [ending: string, pack: (bytes: Buffer) => Promise<Buffer>][] = [
  ['.br', (bytes) => brotli(bytes, brotliOptions(bytes))],
  ['.gz', (bytes) => zip(bytes)],
];

/**
 * Writes `.br` and `.gz` copies beside the text files of a folder: servers send them as they are.
 * @param store folder that outlives the build; what an earlier build has packed comes from it, by its bytes
 */
export async function compress(dir: string, store: string): Promise<void> {
  const files = await glob('**/*.{html,css,js,mjs,json,svg,xml,txt,csv,webmanifest}', {
    cwd: dir,
    absolute: true,
  });
  await mkdir(store, { recursive: true });
  const packed = new Map<string, Promise<void>>();
  for (let i = 0; i < files.length; i += AT_ONCE) {
    await Promise.all(files.slice(i, i + AT_ONCE).map((file) => compressFile(file, store, packed)));
  }
  await forget(store);
}

async function compressFile(file: string, store: string, packed: Map<string, Promise<void>>): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < MIN_BYTES) return;
  const digest = createHash('sha256').update(bytes).digest('hex');
  for (const [ending, pack] of PACKERS) {
    const kept = join(store, digest + ending);
    // Two files of the same bytes must not be packed into one place at once.
    if (!packed.has(kept))
      packed.set(
        kept,
        keep(kept, () => pack(bytes)),
      );
    await packed.get(kept);
    await copyFile(kept, file + ending);
  }
}

/** Sees to it that a packed file is in the store, whole: a build broken off must leave no half file to the next. */
async function keep(kept: string, pack: () => Promise<Buffer>): Promise<void> {
  const now = new Date();
  try {
    await utimes(kept, now, now);
  } catch {
    const part = `${kept}.${String(process.pid)}`;
    await writeFile(part, await pack());
    await rename(part, kept);
  }
}

async function forget(store: string): Promise<void> {
  const oldest = Date.now() - KEPT_DAYS * 24 * 3600 * 1000;
  for (const name of await readdir(store)) {
    const file = join(store, name);
    // Another build may clear up at the same time.
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < oldest) await rm(file, { force: true });
  }
}
