import { describe, expect, it } from 'vitest';
import { countryMap, MAP_HEIGHT, MAP_WIDTH } from '../../src/cases/map.ts';

describe('the map', () => {
  const map = countryMap();

  it('is one closed outline within its frame', () => {
    expect(map.outline).toMatch(/^M[\d.,-]/);
    expect(map.outline).toMatch(/Z$/);
    const numbers = [...map.outline.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(MAP_WIDTH);
  });

  it('puts towns where they lie to one another', () => {
    const batken = map.position(40.067, 70.817);
    const bishkek = map.position(42.874, 74.612);
    const karakol = map.position(42.49, 78.39);
    expect(batken.x).toBeLessThan(bishkek.x);
    expect(bishkek.x).toBeLessThan(karakol.x);
    expect(batken.y).toBeGreaterThan(karakol.y);
    for (const { x, y } of [batken, bishkek, karakol]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(MAP_HEIGHT);
    }
  });
});
