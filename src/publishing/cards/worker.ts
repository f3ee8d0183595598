/** A thread that draws its share of the cards into the cache. */
import { workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { cardCache } from './make.ts';

const { share } = workerData as { share: [file: string, card: Card][] };

const cache = cardCache();
for (const [file, card] of share) await cache.file(file, () => drawCard(card));
