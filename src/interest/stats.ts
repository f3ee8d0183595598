import type { StoredRegistration } from './registrations.ts';

/** How many registrations have each value of one question, the most frequent first. */
export interface Tally {
  title: string;
  rows: { label: string; count: number }[];
}

/**
 * Counts registrations by what a function says of each.
 * @param title of the count
 * @param labelOf what a registration is counted under
 */
export function tally<Stored extends StoredRegistration>(
  records: readonly Stored[],
  title: string,
  labelOf: (record: Stored) => string,
): Tally {
  const counts = Map.groupBy(records, labelOf);
  const rows = [...counts].map(([label, same]) => ({ label, count: same.length }));
  return { title, rows: rows.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'ru')) };
}

const BAR = 24;
/** Longer labels are cut: one place per line of a terminal. */
const LABEL = 32;

/** Draws a count for a terminal: label, number, a bar. */
export function draw({ title, rows }: Tally): string {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const cut = (label: string) => (label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label);
  const width = Math.max(0, ...rows.map(({ label }) => cut(label).length));
  const digits = String(most).length;
  const lines = rows.map(({ label, count }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((count / most) * BAR)));
    return `  ${cut(label).padEnd(width)}  ${String(count).padStart(digits)}  ${bar}`;
  });
  return [title, ...lines].join('\n');
}
