import { compareNumbers } from '../acts/numbers.ts';
import type { Heading } from './model.ts';

/** What containers are told apart by: the heading alone. */
type Headed = Pick<Heading, 'kind' | 'number'>;

/**
 * Which container each unit stands in, as the place of the heading that opens it: -1 for the law itself, else that of
 * an appendix, or of an agreement or a model contract behind the law. Numbers of articles are unique only inside one.
 * An appendix whose articles go on counting where the law stopped is none: the law goes on.
 */
export function containersOf(units: readonly Headed[]): number[] {
  const places: number[] = [];
  let container = -1;
  let isFirst = true;
  let last: string | undefined;
  units.forEach((unit, i) => {
    if (unit.kind === 'appendix') {
      container = i;
      isFirst = true;
    }
    if (unit.kind === 'article') {
      if (container >= 0 && isFirst && last !== undefined && goesOn(last, unit.number)) container = -1;
      if (container < 0) last = unit.number;
      isFirst = false;
    }
    places.push(container);
  });
  return places;
}

function goesOn(last: string, next: string): boolean {
  return Number(next.split('-')[0]) > 1 && compareNumbers(next, last) > 0;
}

/** The units of the law itself, the container that holds its first article. */
export function mainUnits<T extends Headed>(units: readonly T[]): T[] {
  const places = containersOf(units);
  const main = places[units.findIndex(({ kind }) => kind === 'article')] ?? -1;
  return units.filter((_, i) => places[i] === main);
}
