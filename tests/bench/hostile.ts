/**
 * `npm run bench:hostile -- [--runs 5000] [--seed N] [--dir content]`: slips put anywhere into real files. Prints the
 * seed and every kind of silent fault, each with its first example; ends with 1 where there is one.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { contentDir } from '../../src/library/settings.ts';
import { hostileEditor, type Fault } from '../check/hostile/editor.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, dir: { type: 'string' } },
});
const runs = Number(values.runs ?? 5000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const { attacks, judge, paths } = await hostileEditor(values.dir ?? contentDir());
const faults = new Map<string, Fault[]>();
const begun = performance.now();
for (const attack of fc.sample(attacks, { numRuns: runs, seed })) {
  const fault = await judge(attack);
  if (fault) faults.set(attack.slip.name, [...(faults.get(attack.slip.name) ?? []), fault]);
}
const count = [...faults.values()].reduce((sum, { length }) => sum + length, 0);
for (const [, [first, ...rest]] of faults)
  console.log(`${rest.length + 1} × ${first?.what}\n    ${first?.where}`);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(`${runs} slips in ${paths.length} files, seed ${seed}: ${count} faults, ${seconds} s`);
process.exitCode = count === 0 ? 0 : 1;
