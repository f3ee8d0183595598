import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { glob } from 'tinyglobby';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a compressed copy saves nothing worth a file. */
const MIN_BYTES = 1024;

/** Writes `.br` and `.gz` copies beside the text files of a folder: servers send them as they are. */
export async function compress(dir: string): Promise<void> {
  const files = await glob(
    '**/*.{html,css,js,mjs,json,svg,xml,txt,csv,webmanifest,pagefind,pf_meta,pf_index,pf_fragment}',
    {
      cwd: dir,
      absolute: true,
    },
  );
  // A few at a time: the compressors work in a small pool of threads and each holds its file in memory.
  for (let i = 0; i < files.length; i += 8) {
    await Promise.all(files.slice(i, i + 8).map(compressFile));
  }
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < MIN_BYTES) return;
  // Pages are many; of scripts and the search's files every visitor of the search waits for the same few.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: file.endsWith('.html') ? 9 : 11 } };
  await Promise.all([
    brotli(bytes, quality).then((packed) => writeFile(`${file}.br`, packed)),
    zip(bytes).then((packed) => writeFile(`${file}.gz`, packed)),
  ]);
}
