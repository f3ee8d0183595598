import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { place } from '../../library/cache.ts';
import { CARD_FOLDER, cardAddress, type Card } from './card.ts';

/** A few cards are drawn sooner than a worker starts. */
const CARDS_A_WORKER = 12;
const MOST_WORKERS = 4;

/** What a drawing depends on besides its words: the code, the letters, the ornament. */
async function designDigest(): Promise<string> {
  const files = [
    'draw.ts',
    'card.ts',
    '../../ui/ornament.ts',
    'fonts/golos-800-cyr.woff',
    'fonts/golos-500-cyr.woff',
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(new URL(file, import.meta.url)));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Puts the cards of a built site in their place; those drawn before come from the cache.
 * @param cards may repeat themselves
 * @param cache folder that outlives the build
 * @returns how many there are and how many had to be drawn
 */
export async function makeCards(
  cards: readonly Card[],
  dist: string,
  cache: string,
): Promise<{ all: number; drawn: number }> {
  const store = join(cache, await designDigest());
  await mkdir(store, { recursive: true });
  await mkdir(join(dist, CARD_FOLDER), { recursive: true });
  const byFile = new Map(cards.map((card) => [basename(cardAddress(card)), card]));
  const missing = [...byFile].filter(([file]) => !existsSync(join(store, file)));
  const count = Math.min(MOST_WORKERS, availableParallelism(), Math.ceil(missing.length / CARDS_A_WORKER));
  const shares = Array.from({ length: count }, (_, i) => missing.filter((_card, n) => n % count === i));
  await Promise.all(shares.map((share) => drawInWorker(share, store)));
  for (const file of byFile.keys()) await place(join(store, file), join(dist, CARD_FOLDER, file));
  return { all: byFile.size, drawn: missing.length };
}

function drawInWorker(share: readonly (readonly [file: string, card: Card])[], store: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { share, store } });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The worker that draws cards stopped with code ${code}`));
    });
  });
}

/** Writes a file whole or not at all: a build broken off must leave no half card in the cache. */
export async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
