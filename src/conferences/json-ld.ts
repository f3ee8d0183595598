import type { Event, Place } from 'schema-dts';
import type { Entry } from '../library/entries.ts';
import { livesAt } from '../library/entries.ts';
import type { EntryId } from '../library/entry-id.ts';
import { absolute, entryNode, type Describe, type PageFacts } from '../library/json-ld.ts';
import { plainText } from '../library/plain.ts';
import { titleOf } from '../library/references.ts';
import { lastDay } from './phase.ts';
import { conferences } from './queries.ts';
import type { Conference } from './schema.ts';
import { isoInstant } from './zone.ts';

export const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const MODE = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

async function organiser(id: string, { locale }: PageFacts) {
  const organisation: EntryId = { collection: 'organisations', id };
  return {
    '@type': 'Organization' as const,
    '@id': entryNode({ locale, address: await livesAt(organisation) }),
    name: await titleOf(organisation, locale),
  };
}

/** Where a conference is, or a part of it: words and the street, if they are known. */
export function placeOf(name: string, street?: string): Place {
  return {
    '@type': 'Place',
    name: plainText(name),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'KG',
      ...(street && { streetAddress: plainText(street) }),
    },
  };
}

/**
 * What a conference and its parts have in common. Nothing is guessed: how it is held and whether it is free is said
 * where it is known. A past event that took place keeps the status «as planned»: the vocabulary has none for «is over».
 */
export function sharedFacts({ mode, free, status }: Conference) {
  return {
    '@type': 'Event' as const,
    eventStatus: STATUS[status],
    ...(mode && { eventAttendanceMode: MODE[mode] }),
    ...(free !== undefined && { isAccessibleForFree: free }),
  };
}

/** A conference as an event: its days, and its hour where it is known. */
export async function describeConference(
  { data }: Entry<Conference>,
  summary: string,
  page: PageFacts,
): Promise<Exclude<Event, string>> {
  const all = (ids: readonly string[]) => Promise.all(ids.map((one) => organiser(one, page)));
  return {
    ...sharedFacts(data),
    '@id': entryNode(page),
    name: page.title,
    description: summary,
    startDate: data.start ? isoInstant(data.date, data.start, data.zone) : data.date,
    endDate: lastDay(data),
    location: placeOf(data.venue),
    organizer: await all(data.organisers),
    ...(data.supporters.length > 0 && { sponsor: await all(data.supporters) }),
    url: absolute(page.locale, page.address),
    mainEntityOfPage: absolute(page.locale, page.address),
  };
}

export const entry: Describe = async ({ id, summary }, page) => {
  const conference = await conferences.one(id, page.locale);
  return conference && describeConference(conference, summary, page);
};
