import type { Conference } from './schema.ts';

/** Where a conference stands: its page, and what it offers, change with it. */
export type Phase = 'announced' | 'programme' | 'live' | 'archived';

/** The days a conference lasts, in order (YYYY-MM-DD); one when only its date is known. */
export function daysOf(conference: Conference): string[] {
  return conference.days.length > 0 ? conference.days.map(({ date }) => date) : [conference.date];
}

export function lastDay(conference: Conference): string {
  return daysOf(conference).at(-1) ?? conference.date;
}

/**
 * The phase on a day (YYYY-MM-DD): archived after the last day, live from the first, before that announced until
 * there is a schedule. What the editor writes in `phase` wins.
 */
export function phaseOf(conference: Conference, day: string, hasProgramme = false): Phase {
  if (conference.phase) return conference.phase;
  if (day > lastDay(conference)) return 'archived';
  if (day >= conference.date) return 'live';
  return hasProgramme ? 'programme' : 'announced';
}
