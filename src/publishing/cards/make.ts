import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Cache, place } from '../../library/cache.ts';
import { CARD_FOLDER, cardAddress, type Card } from './card.ts';

/** A few cards are drawn sooner than a worker starts. */
const CARDS_A_WORKER = 12;
const MOST_WORKERS = 4;

/** The drawn cards, by the names of their files: those are made of the words. */
export function cardCache(): Cache {
  return new Cache('cards', ['src/publishing/cards', 'src/ui/ornament.ts']);
}

/**
 * Puts the cards of a built site in their place; those drawn before come from the cache.
 * @param cards may repeat themselves
 * @returns how many there are and how many had to be drawn
 */
export async function makeCards(
  cards: readonly Card[],
  dist: string,
): Promise<{ all: number; drawn: number }> {
  const cache = cardCache();
  await mkdir(join(dist, CARD_FOLDER), { recursive: true });
  const byFile = new Map(cards.map((card) => [basename(cardAddress(card)), card]));
  const missing = [...byFile].filter(([file]) => !cache.has(file));
  const count = Math.min(MOST_WORKERS, availableParallelism(), Math.ceil(missing.length / CARDS_A_WORKER));
  const shares = Array.from({ length: count }, (_, i) => missing.filter((_card, n) => n % count === i));
  await Promise.all(shares.map(drawInWorker));
  for (const file of byFile.keys())
    await place(await cache.file(file, notDrawn), join(dist, CARD_FOLDER, file));
  return { all: byFile.size, drawn: missing.length };
}

function notDrawn(): Promise<never> {
  return Promise.reject(new Error('A card has not been drawn'));
}

function drawInWorker(share: readonly (readonly [file: string, card: Card])[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { share } });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The worker that draws cards stopped with code ${code}`));
    });
  });
}
