import type { Entry } from '../library/entries.ts';
import type { Case } from './schema.ts';

/** What somebody paid, with the case that tells of it. */
export interface Cost {
  item: Entry<Case>;
  cost: Case['costs'][number];
  /** The sum shared out among the projects, in soms; undefined where their number is not known. */
  perProject?: number;
  /** The source gives the sum of the one project: nothing was divided. */
  isGiven: boolean;
}

/** What the cases say was paid, the latest year first, in a year the smallest sum. */
export function costsOf(cases: readonly Entry<Case>[]): Cost[] {
  return cases
    .flatMap((item) =>
      item.data.costs.map((cost) => ({
        item,
        cost,
        isGiven: cost.projects === 1,
        ...(cost.projects !== undefined && { perProject: rounded(cost.amount / cost.projects) }),
      })),
    )
    .sort((a, b) => b.cost.year - a.cost.year || a.cost.amount - b.cost.amount);
}

/** Nobody reads soms in a mean: to the thousand from a hundred thousand on, else to the hundred. */
function rounded(sum: number): number {
  const unit = sum >= 100_000 ? 1000 : 100;
  return Math.round(sum / unit) * unit;
}
