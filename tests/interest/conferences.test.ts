import { describe, expect, it } from 'vitest';
import { coming, phaseOf, readFacts } from '../../src/interest/conferences.ts';
import { MEETING } from '../support/interest.ts';

describe('the phase of a registration', () => {
  // Midnight in Bishkek is 18:00 UTC of the day before.
  it.each([
    ['2030-04-30T17:59:59Z', 'before'],
    ['2030-04-30T18:00:00Z', 'open'],
    ['2030-05-20T17:59:59Z', 'open'],
    ['2030-05-20T18:00:00Z', 'closed'],
    ['2030-06-02T17:59:59Z', 'closed'],
    ['2030-06-02T18:00:00Z', 'past'],
  ])('at %s is %s', (instant, phase) => {
    expect(phaseOf(MEETING, new Date(instant))).toBe(phase);
  });

  it('without dates of its own lasts until the first day', () => {
    const { id, address, title, first, last, zone } = MEETING;
    const bare = { id, address, title, first, last, zone };
    expect(phaseOf(bare, new Date('2029-01-01T00:00:00Z'))).toBe('open');
    expect(phaseOf(bare, new Date('2030-06-01T12:00:00Z'))).toBe('open');
    expect(phaseOf(bare, new Date('2030-06-02T12:00:00Z'))).toBe('closed');
  });

  it('is over for what has been called off', () => {
    const cancelled = { ...MEETING, cancelled: true };
    expect(phaseOf(cancelled, new Date('2030-05-02T00:00:00Z'))).toBe('cancelled');
    expect(phaseOf(cancelled, new Date('2030-07-01T00:00:00Z'))).toBe('past');
  });

  it('is nothing of the clock for what has been put off: its new days are not known', () => {
    const postponed = { ...MEETING, postponed: true };
    for (const instant of ['2030-05-02T00:00:00Z', '2030-07-01T00:00:00Z']) {
      expect(phaseOf(postponed, new Date(instant))).toBe('postponed');
    }
  });

  it('leaves out what is past', () => {
    expect(coming([MEETING], new Date('2030-07-01T00:00:00Z'))).toEqual([]);
    expect(coming([MEETING], new Date('2030-05-02T00:00:00Z'))).toEqual([
      { conference: MEETING, phase: 'open' },
    ]);
  });
});

it('a build without facts is an error: nobody would know which conferences there are', () => {
  expect(() => readFacts('/nowhere/facts.json')).toThrow();
});
