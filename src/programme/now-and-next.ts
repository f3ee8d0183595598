const HOUR = 3_600_000;

/** What is on at a moment, and what begins next; instants in milliseconds, answers as positions in the list. */
export function nowAndNext(
  slots: readonly { start: number; end: number }[],
  moment: number,
): { now: number[]; next: number[] } {
  const now = slots.flatMap(({ start, end }, i) => (start <= moment && moment < end ? [i] : []));
  // Further off than this it is another day, or the days before.
  const coming = slots
    .map(({ start }) => start)
    .filter((start) => start > moment && start - moment < 4 * HOUR);
  const first = Math.min(...coming);
  return { now, next: slots.flatMap(({ start }, i) => (start === first ? [i] : [])) };
}
