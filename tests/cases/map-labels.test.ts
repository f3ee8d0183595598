import { expect, it } from 'vitest';
import { countryMap, MAP_WIDTH } from '../../src/cases/map.ts';
import { overlap, placeLabels, wordsBox, type Pin } from '../../src/cases/map-labels.ts';

const map = countryMap();
const pin = (name: string, latitude: number, longitude: number): Pin => ({
  name,
  ...map.position(latitude, longitude),
});

/** The towns of the real cases, two of them close together, one at the very edge. */
const PINS = [
  pin('Баткен', 40.067, 70.817),
  pin('Кочкор-Ата', 41.032, 72.483),
  pin('Каракол', 42.491, 78.394),
  pin('Сумбула', 39.769, 69.464),
  pin('Ош', 40.528, 72.799),
  pin('Бишкек', 42.87, 74.59),
];

it('names neither cover one another nor leave the map, at the size they have on a phone', () => {
  const boxes = placeLabels(PINS).map((label, i) => wordsBox(PINS[i]!, label));
  boxes.forEach((box, i) => {
    expect(box.left, PINS[i]!.name).toBeGreaterThanOrEqual(0);
    expect(box.right, PINS[i]!.name).toBeLessThanOrEqual(MAP_WIDTH);
    boxes.slice(i + 1).forEach((other) => {
      expect(overlap(box, other)).toBe(0);
    });
  });
});

it('a name goes to the other side of a neighbour', () => {
  const [first, second] = placeLabels([
    { name: 'Один', x: 300, y: 100 },
    { name: 'Два', x: 350, y: 100 },
  ]);
  expect(first?.anchor).not.toBe('start');
  expect(second?.anchor).toBe('start');
});
