import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/index.ts';

/** What stands on a card: the picture that messengers and social networks show beside a link. */
export interface Card {
  locale: Locale;
  /** What sort of page it is, in the reader's language: «Опыт городов». */
  kind: string;
  title: string;
  site: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const CARD_FOLDER = '/cards/';

/** The card's file: named after its words, so that a changed title is a new address which no network has stored. */
export function cardAddress(card: Card): string {
  const words = [card.locale, card.kind, card.title, card.site].join('\n');
  return `${CARD_FOLDER}${createHash('sha256').update(words).digest('hex').slice(0, 16)}.png`;
}
