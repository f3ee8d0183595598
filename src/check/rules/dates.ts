import { fieldTree, partsOf, type Field } from '../../library/field-tree.ts';
import { today } from '../../library/settings.ts';
import { textMessage } from '../messages/texts.ts';
import type { FileRule } from './rule.ts';
import { writtenDates } from './written-dates.ts';

/** The country's own law begins here; a conference is announced a few years ahead at most. */
const FIRST_YEAR = 1991;
const YEARS_AHEAD = 5;

/** The field a period begins with, by the field it ends with. */
const BEGINNINGS: Readonly<Record<string, string>> = { until: 'date', to: 'from', closes: 'opens' };

type Path = readonly (string | number)[];
type Report = (path: Path, message: ReturnType<typeof textMessage>) => void;

/** Dates that cannot be meant: a year mistyped, an end before its beginning, lines of a chronicle out of order. */
export const dates: FileRule = {
  name: 'dates',
  check: (input) => {
    const { file, schemas, fieldsAreSound } = input;
    const problems = writtenDates(input);
    if (!fieldsAreSound) return problems;
    const report: Report = (path, message) => {
      problems.push({ file: file.path, ...file.frontmatter.place(path), ...message });
    };
    visit(fieldTree(schemas[file.collection]), file.data, [], report);
    const updated = file.data['updated'];
    if (typeof updated === 'string' && updated > dayAfter(editorsDay()))
      report(['updated'], textMessage('dates.updated', { day: updated }));
    const published = file.collection === 'press' ? dateOf(file.data['date']) : undefined;
    // Under embargo until its hour, it is written ahead on purpose.
    if (published !== undefined && !file.data['embargo'] && isBefore(dayAfter(editorsDay()), published))
      report(['date'], textMessage('dates.notYet', { day: published }));
    return problems;
  },
};

/** The editor's day: a build for a day long past (SITE_DATE) finds no fault with what was written since. */
function editorsDay(): string {
  const clock = new Date().toISOString().slice(0, 10);
  return clock > today() ? clock : today();
}

/** Where it is tomorrow already, somebody may be writing. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);
}

function visit(field: Field | undefined, value: unknown, path: Path, report: Report): void {
  if (field === undefined || value === undefined || value === null) return;
  if ((field.type === 'day' || field.type === 'date') && path.at(-1) !== 'updated') {
    const year = dateOf(value)?.slice(0, 4) ?? '';
    const to = Number(editorsDay().slice(0, 4)) + YEARS_AHEAD;
    if (/^\d{4}$/.test(year) && (Number(year) < FIRST_YEAR || Number(year) > to))
      report(path, textMessage('dates.year', { year, from: FIRST_YEAR, to }));
    return;
  }
  if (Array.isArray(value) && field.type === 'list') {
    value.forEach((item, i) => {
      visit(field.item, item, [...path, i], report);
    });
    if (partsOf(field.item).has('date')) inOrder(value, path, report);
    return;
  }
  if (typeof value !== 'object') return;
  const parts = partsOf(field);
  const data = value as Record<string, unknown>;
  for (const [name, inner] of Object.entries(data)) visit(parts.get(name), inner, [...path, name], report);
  for (const [end, beginning] of Object.entries(BEGINNINGS)) {
    const [earlier, later] = [dateOf(data[beginning]), dateOf(data[end])];
    if (parts.has(end) && earlier && later && isBefore(later, earlier))
      report([...path, end], textMessage('dates.order', { later, field: beginning, earlier }));
  }
}

function inOrder(items: readonly unknown[], path: Path, report: Report): void {
  const days = items.map((item) => dateOf((item as { date?: unknown } | null)?.date));
  days.forEach((date, i) => {
    const before = days[i - 1];
    if (date && before && isBefore(date, before))
      report([...path, i, 'date'], textMessage('dates.unordered', { date, before }));
  });
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** As far as both are known: a month is not before a day within it. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
