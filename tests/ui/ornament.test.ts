import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUT_PATH, HORN_PATH, MARK_PATH } from '../../src/ui/ornament.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const drawn = (name: string): string[] => [...read(name).matchAll(/ d='([^']+)'/g)].map(([, d]) => d!);

describe('copies of the ornament in CSS', () => {
  it('the divider has the horn and its cut, lying and standing', () => {
    expect(drawn('src/ui/Divider.astro')).toEqual([HORN_PATH, CUT_PATH, HORN_PATH, CUT_PATH]);
  });

  it('the pattern repeats the mark', () => {
    expect(drawn('src/ui/Pattern.astro')).toEqual([MARK_PATH]);
  });

  it('the favicon is the mark', () => {
    expect(read('public/favicon.svg')).toContain(` d="${MARK_PATH}"`);
  });
});

/** Ends of the straight lines and arcs of a path that uses only M, l, h, H, A and a. */
function corners(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MlhHAa])([^A-Za-z]*)/g)) {
    const numbers = (rest!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const length = { M: 2, l: 2, h: 1, H: 1, A: 7, a: 7 }[command!]!;
    for (let at = 0; at < numbers.length; at += length) {
      const [dx = 0, dy = 0] = numbers.slice(at, at + length).slice(length === 1 ? 0 : -2);
      if (command === 'H') x = dx;
      else if (command === 'A' || command === 'M') [x, y] = [dx, dy];
      else [x, y] = [x + dx, y + dy];
      points.push([x, y]);
    }
  }
  return points;
}

describe('the cut', () => {
  const points = corners(CUT_PATH);
  const left = points.filter(([x]) => x <= 4).slice(0, (points.length + 1) / 2);

  it('runs from edge to edge at one height, so that repeats join', () => {
    expect(points[0]).toEqual([0, 2.5]);
    expect(points.at(-1)).toEqual([8, 2.5]);
  });

  it('leaves figure and ground congruent: half a turn round (2, 2) lays the horn on its cut-out', () => {
    expect(left.map(([x, y]) => [4 - x, 4 - y]).reverse()).toEqual(left);
  });

  it('is mirrored at x = 4', () => {
    expect(points.map(([x, y]) => [8 - x, y]).reverse()).toEqual(points);
  });
});
