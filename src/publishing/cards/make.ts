import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Cache, place } from '../../library/cache.ts';
import { CARD_FOLDER, cardAddress, type Card } from './card.ts';
import { drawCard } from './draw.ts';

/** Canvas draws in this thread, and the pictures are packed in others meanwhile; each holds three megabytes. */
const AT_ONCE = 8;

/**
 * Puts the cards of a built site in their place; those drawn before come from the cache.
 * @param cards may repeat themselves
 * @returns how many there are and how many had to be drawn
 */
export async function makeCards(
  cards: readonly Card[],
  dist: string,
): Promise<{ all: number; drawn: number }> {
  // A card's file is named after its words; how it looks is told by the code that draws it, and its fonts.
  const cache = new Cache('cards', ['src/publishing/cards', 'src/ui/ornament.ts']);
  await mkdir(join(dist, CARD_FOLDER), { recursive: true });
  const waiting = new Map(cards.map((card) => [basename(cardAddress(card)), card]));
  const all = waiting.size;
  let drawn = 0;
  async function lane(): Promise<void> {
    for (const [file, card] of waiting) {
      waiting.delete(file);
      const picture = await cache.file(file, () => {
        drawn += 1;
        return drawCard(card);
      });
      await place(picture, join(dist, CARD_FOLDER, file));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { all, drawn };
}
