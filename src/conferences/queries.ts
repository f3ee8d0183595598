import type { Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import { phaseOf } from './phase.ts';
import type { Conference } from './schema.ts';

export const conferences = queriesOf<Conference>('conferences');

/** The conferences, the latest first. */
export async function conferencesByDate(locale: Locale): Promise<Entry<Conference>[]> {
  return (await conferences.all(locale)).sort((a, b) => b.data.date.localeCompare(a.data.date));
}

/**
 * The latest conference that is over on a day (YYYY-MM-DD), and the nearest that is not: it is on, or to come, and was
 * neither put off nor called off.
 */
export async function lastAndNext(
  locale: Locale,
  day: string,
): Promise<{ last?: Entry<Conference> | undefined; next?: Entry<Conference> | undefined }> {
  const all = await conferencesByDate(locale);
  return {
    last: all.find(({ data }) => isPast(data, day)),
    next: all.findLast(({ data }) => !isPast(data, day) && data.status === 'scheduled'),
  };
}

/** Whether a conference is over on the given day (YYYY-MM-DD): its page is then an archive. */
export function isPast(conference: Conference, day: string): boolean {
  return phaseOf(conference, day) === 'archived';
}
