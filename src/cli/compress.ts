import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { glob } from 'tinyglobby';
import { Cache, place } from '../library/cache.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a compressed copy saves nothing worth a file. */
const MIN_BYTES = 1024;

/** A few at a time: the compressors work in a small pool of threads and each holds its file in memory. */
const AT_ONCE = 16;

/** The last quality that is cheap: the next ones take several times as long for two per cent. */
const PAGES_QUALITY = 9;
/** Scripts and the search's files are few, and on a slow link every searcher waits for the same ones. */
const BEST_QUALITY = 11;

/**
 * The window is no wider than the file: brotli clears tables of the window's size first, which for a page takes ten
 * times as long as packing it.
 */
function brotliOptions({ length }: Buffer, file: string) {
  const window = Math.min(Math.max(Math.ceil(Math.log2(length)), constants.BROTLI_MIN_WINDOW_BITS), 22);
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualityOf(file),
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
      [constants.BROTLI_PARAM_LGWIN]: window,
    },
  };
}

const PACKERS: [ending: string, pack: (bytes: Buffer, file: string) => Promise<Buffer>][] = [
  ['.br', (bytes, file) => brotli(bytes, brotliOptions(bytes, file))],
  ['.gz', (bytes) => zip(bytes)],
];

/** What Pagefind leaves to be compressed too: see src/search/pagefind-files.ts. */
const FILES = '**/*.{html,css,js,mjs,json,svg,xml,txt,csv,webmanifest,pagefind,pf_meta,pf_index}';

function qualityOf(file: string): number {
  return /\.js$|\/pagefind\//.test(file) ? BEST_QUALITY : PAGES_QUALITY;
}

/** Writes `.br` and `.gz` copies beside the text files of a folder: servers send them as they are. */
export async function compress(dir: string): Promise<void> {
  const files = await glob(FILES, { cwd: dir, absolute: true });
  const cache = new Cache('compressed', ['src/cli/compress.ts']);
  for (let i = 0; i < files.length; i += AT_ONCE) {
    await Promise.all(files.slice(i, i + AT_ONCE).map((file) => compressFile(file, cache)));
  }
}

async function compressFile(file: string, cache: Cache): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < MIN_BYTES) return;
  const digest = createHash('sha256').update(bytes).digest('hex');
  for (const [ending, pack] of PACKERS) {
    const key = `${digest} ${ending} ${qualityOf(file)}`;
    await place(await cache.file(key, () => pack(bytes, file)), file + ending);
  }
}
