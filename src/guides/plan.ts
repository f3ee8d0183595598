/** Reckons a plan backwards from the day of the contract, and keeps it in an address. No DOM here. */

/** The zone whose day is «today» for the plan. It has no daylight saving; the plan itself has days only. */
export const ZONE = 'Asia/Bishkek';

/** What a reader has set: the day of the contract, and how many days each step takes, by the steps' names. */
export interface PlanSettings {
  day?: string | undefined;
  lengths: Readonly<Record<string, number>>;
}

/** A step with its days (YYYY-MM-DD): begun on the first, ready by the second. */
export interface PlannedStep {
  step: string;
  begin?: string;
  ready?: string;
}

const DAY_MS = 86_400_000;
/** The longest step there is a place for, in days. */
export const LONGEST = 999;

/** A length as it is written: whole days, up to 999. Undefined for anything else. */
export function readLength(written: string): number | undefined {
  return /^\d{1,3}$/.test(written.trim()) ? Number(written) : undefined;
}

/** A day that is in the calendar, of the years 2000 to 2099. */
export function readDay(written: string): string | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(written)) return undefined;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && isoDay(time) === written ? written : undefined;
}

/**
 * The steps with their days, in the order given: the last is ready on the day of the contract, each other on the day
 * the next one begins. Where a length is not set, the days before it cannot be known.
 */
export function planBack(steps: readonly string[], { day, lengths }: PlanSettings): PlannedStep[] {
  let ready = day;
  return steps
    .toReversed()
    .map((step): PlannedStep => {
      const length = lengths[step];
      const begin = ready === undefined || length === undefined ? undefined : daysBefore(ready, length);
      const planned = { step, ...(begin !== undefined && { begin }), ...(ready !== undefined && { ready }) };
      ready = begin;
      return planned;
    })
    .toReversed();
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The plan in an address: `?day=2027-04-01&needs=45`. Steps without a length are left out. */
export function planQuery(steps: readonly string[], { day, lengths }: PlanSettings): string {
  const set = steps.flatMap((step) => (lengths[step] === undefined ? [] : [[step, String(lengths[step])]]));
  return new URLSearchParams([...(day === undefined ? [] : [['day', day]]), ...set]).toString();
}

/** The same read back; whatever is no day or no length is left out. */
export function readPlan(steps: readonly string[], query: string): PlanSettings {
  const given = new URLSearchParams(query);
  const lengths = steps.flatMap((step) => {
    const length = readLength(given.get(step) ?? '');
    return length === undefined ? [] : [[step, length] as const];
  });
  return { day: readDay(given.get('day') ?? ''), lengths: Object.fromEntries(lengths) };
}

/** The day it is in Bishkek, wherever the reader is. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(now);
}

function daysBefore(day: string, days: number): string {
  return isoDay(Date.parse(day) - days * DAY_MS);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
