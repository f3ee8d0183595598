import { MAP_WIDTH } from './map.ts';

/** A point of the map to be named. */
export interface Pin {
  x: number;
  y: number;
  name: string;
}

/** Where the words of a pin stand: the start, middle or end of the line at `dx`, `dy` from the pin. */
export interface Label {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The largest the words get, on a phone, and the mean width of a bold letter of them. */
const SIZE = 30;
const LETTER = 0.6 * SIZE;
const GAP = 20;

/** Tried in this order. */
const PLACES: readonly Label[] = [
  { dx: GAP, dy: 10, anchor: 'start' },
  { dx: -GAP, dy: 10, anchor: 'end' },
  { dx: 0, dy: GAP + SIZE * 0.8, anchor: 'middle' },
  { dx: 0, dy: -GAP, anchor: 'middle' },
  { dx: -10, dy: GAP + SIZE * 0.8, anchor: 'start' },
  { dx: 10, dy: GAP + SIZE * 0.8, anchor: 'end' },
  { dx: -10, dy: -GAP, anchor: 'start' },
  { dx: 10, dy: -GAP, anchor: 'end' },
];

/**
 * Finds a place for the name of each pin, so that at the size they have on a phone (the largest) names cover
 * neither one another nor a pin, and stay within the map. A name that fits nowhere gets the place it spoils least.
 */
export function placeLabels(pins: readonly Pin[]): Label[] {
  const taken = pins.map(({ x, y }) => box(x - GAP + 4, x + GAP - 4, y - GAP + 4, y + GAP - 4));
  return pins.map((pin, own) => {
    const spoilt = (label: Label) => {
      const words = wordsBox(pin, label);
      const outside = Math.max(0, -words.left) + Math.max(0, words.right - MAP_WIDTH);
      return (
        outside * SIZE +
        taken.reduce((sum, other, index) => (index === own ? sum : sum + overlap(words, other)), 0)
      );
    };
    const best = PLACES.reduce((best, label) => (spoilt(label) < spoilt(best) ? label : best));
    taken.push(wordsBox(pin, best));
    return best;
  });
}

/** The rectangle that the words of a pin take. */
export function wordsBox({ x, y, name }: Pin, { dx, dy, anchor }: Label): Box {
  const width = name.length * LETTER;
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return box(left, left + width, y + dy - SIZE * 0.8, y + dy + SIZE * 0.25);
}

function box(left: number, right: number, top: number, bottom: number): Box {
  return { left, right, top, bottom };
}

/** Common area of two rectangles. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
