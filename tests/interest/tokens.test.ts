import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hashed,
  heard,
  matches,
  newReference,
  newSecret,
  readLink,
  spoken,
  writeLink,
} from '../../src/interest/tokens.ts';
import { FormTiming, SHORTEST_MS, TIMING_COOKIE } from '../../src/interest/form-timing.ts';

describe('a private link', () => {
  it('is read as it was written', () => {
    const link = { reference: newReference(), secret: newSecret() };
    expect(readLink(writeLink(link))).toEqual(link);
  });

  it('is nothing else: any other text opens nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const link = readLink(text);
        expect(link === undefined || writeLink(link) === text).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('fits only its own secret', () => {
    const secret = newSecret();
    expect(matches(secret, hashed(secret))).toBe(true);
    fc.assert(
      fc.property(fc.string(), (other) => {
        expect(matches(other, hashed(secret))).toBe(other === secret);
      }),
      { numRuns: 300 },
    );
    for (const nothing of [null, undefined, '', '00', 'zz'.repeat(32)])
      expect(matches(secret, nothing)).toBe(false);
  }, 60_000);

  it('has a reference that survives being read out', () => {
    const reference = newReference();
    expect(heard(spoken(reference).toLowerCase().replaceAll('0', 'o'))).toBe(reference);
  });
});

describe('how long the form was open', () => {
  const opened = new Date('2030-01-01T00:00:00Z');
  const later = (ms: number) => new Date(opened.getTime() + ms);

  it('tells a program from a person by a signed time', () => {
    const timing = new FormTiming();
    const cookie = `x=1; ${TIMING_COOKIE}=${timing.stamp(opened)}`;
    expect(timing.isTooFast(cookie, later(SHORTEST_MS - 1))).toBe(true);
    expect(timing.isTooFast(cookie, later(SHORTEST_MS))).toBe(false);
  });

  it('says nothing without a stamp of its own', () => {
    const timing = new FormTiming();
    const foreign = new FormTiming().stamp(opened);
    for (const cookie of [undefined, '', `${TIMING_COOKIE}=x`, `${TIMING_COOKIE}=${foreign}`]) {
      expect(timing.isTooFast(cookie, opened)).toBe(false);
    }
  });
});
