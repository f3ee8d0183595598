import { expect, it } from 'vitest';
import { moneyText } from '../../src/cases/labels.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { spaced } from '../support/spaces.ts';

it.each([
  ['ru', 50_000, '50 000 сомов'],
  ['ru', 400_001, '400 001 сом'],
  ['ru', 1_022, '1 022 сома'],
  ['ru', 12.5, '12,5 сома'],
  ['ky', 50_000, '50 000 сом'],
  ['en', 50_000, '50,000 soms'],
  ['en', 1, '1 som'],
] satisfies [Locale, number, string][])('a sum is counted as %s counts: %d', (locale, amount, words) => {
  expect(spaced(moneyText(locale, amount))).toBe(words);
});
