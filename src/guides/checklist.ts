/**
 * A key for each line of a checklist, by which its tick is saved: the step and the place within the step. So a line
 * added to another step moves no tick, and the ticks are the same in every language.
 */
export function lineKeys(lines: readonly { step: number }[]): string[] {
  const counts = new Map<number, number>();
  return lines.map(({ step }) => {
    const place = (counts.get(step) ?? 0) + 1;
    counts.set(step, place);
    return `${step}-${place}`;
  });
}
