import { isKnown } from '../library/fields.ts';
import type { Entry } from '../library/entries.ts';
import type { Case } from './schema.ts';

/** In what a case is like another. */
export type Likeness = 'sector' | 'customer' | 'size';

/** Sums count as of one size up to this many times. */
const TIMES = 3;
const MOST = 3;

/** In what two cases are alike. The size is compared only where both sums are known. */
export function likeness(one: Case, other: Case): Likeness[] {
  const sums = [one.money, other.money].flatMap((money) => (isKnown(money) ? [money.amount] : []));
  const [small = 0, large = Infinity] = sums.length === 2 ? sums.sort((a, b) => a - b) : [];
  return [
    ...(one.sectors.some((sector) => other.sectors.includes(sector)) ? (['sector'] as const) : []),
    ...(one.customerKind === other.customerKind ? (['customer'] as const) : []),
    ...(large <= small * TIMES ? (['size'] as const) : []),
  ];
}

/** The cases most like one, at most three, the likest first. */
export function similarTo(
  item: Entry<Case>,
  all: readonly Entry<Case>[],
): { other: Entry<Case>; alike: Likeness[] }[] {
  return all
    .filter(({ id }) => id !== item.id)
    .map((other) => ({ other, alike: likeness(item.data, other.data) }))
    .filter(({ alike }) => alike.length > 0)
    .sort((a, b) => b.alike.length - a.alike.length)
    .slice(0, MOST);
}
