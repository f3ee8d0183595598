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
