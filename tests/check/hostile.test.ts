/**
 * A hostile editor puts typical slips anywhere into the files of a site. The check names each at its place, or the page
 * says what the file says; never is the check silent and the page wrong, and never does either break.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hubWith, PROGRAMME } from '../support/content.ts';
import { hostileEditor } from './hostile/editor.ts';
import { SLIPS } from './hostile/slips.ts';

/** `npm run bench:hostile` makes 5,000, in the published content. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 150);
/** Always the same slips here: a change must not be refused for one found by chance. The benchmark looks for new ones. */
const SEED = Number(process.env['HOSTILE_SEED'] ?? 2026);

it(
  `whatever slip falls anywhere is named, or the page is right (${SLIPS.length} slips)`,
  { timeout: 300_000 },
  async () => {
    const { attacks, judge } = await hostileEditor(hubWith(PROGRAMME));
    const told = fc.asyncProperty(attacks, async (attack) => {
      expect(await judge(attack)).toBeUndefined();
    });
    await fc.assert(told, { numRuns: RUNS, seed: SEED });
  },
);
