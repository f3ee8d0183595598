/** A thread that draws its share of the cards into a folder. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { writeWhole } from './make.ts';

const { share, store } = workerData as { share: [file: string, card: Card][]; store: string };

for (const [file, card] of share) await writeWhole(join(store, file), await drawCard(card));
