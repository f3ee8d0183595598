import { describe, expect, it } from 'vitest';
import { coming, phaseOf, readFacts } from '../../src/interest/conferences.ts';
import { DAYS_KEPT, expiry } from '../../src/interest/retention.ts';
import { MEETING } from '../support/interest-desk.ts';

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

  it('leaves out what is past', () => {
    expect(coming([MEETING], new Date('2030-07-01T00:00:00Z'))).toEqual([]);
    expect(coming([MEETING], new Date('2030-05-02T00:00:00Z'))).toEqual([
      { conference: MEETING, phase: 'open' },
    ]);
  });
});

it('a registration is kept for a named time', () => {
  expect(expiry(new Date('2030-01-31T00:00:00Z'))).toBe('2031-01-31T00:00:00.000Z');
  expect(expiry(new Date('2030-01-31T00:00:00Z'), MEETING)).toBe('2030-09-01T00:00:00.000Z');
  expect(DAYS_KEPT).toBe(90);
});

it('an older build without facts means no conferences', () => {
  expect(readFacts('/nowhere/facts.json')).toEqual({ conferences: [] });
});
