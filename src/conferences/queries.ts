import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { phaseOf } from './phase.ts';
import type { Conference } from './schema.ts';

export const conferences = queriesOf<Conference>('conferences');

/** The conferences, the latest first. */
export async function conferencesByDate(locale: Locale): Promise<Entry<Conference>[]> {
  return (await conferences.all(locale)).sort((a, b) => b.data.date.localeCompare(a.data.date));
}

/** Whether a conference is over on the given day (YYYY-MM-DD): its page is then an archive. */
export function isPast(conference: Conference, day: string): boolean {
  return phaseOf(conference, day) === 'archived';
}
