import type { Event, Place } from 'schema-dts';
import { eventFacts, type EventFacts } from './event-facts.ts';
import { conferences } from './queries.ts';
import { addressOf, type EntryId } from '../library/entry-id.ts';
import { titleOf } from '../library/references.ts';
import { absolute, type Describe, type PageFacts } from '../library/json-ld.ts';

const STATUS = {
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
    '@id': `${absolute(locale, addressOf(organisation))}#thing`,
    name: await titleOf(organisation, locale),
  };
}

/**
 * One event in schema.org's words. A past event that took place keeps the status «as planned»: the vocabulary has
 * none for «is over».
 */
function eventOf(facts: EventFacts, { locale }: PageFacts): Event {
  const { name, start, end, mode, location, isAccessibleForFree, languages, performers } = facts;
  const place: Place = {
    '@type': 'Place',
    name: location.name,
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'KG',
      ...(location.address && { streetAddress: location.address }),
    },
  };
  return {
    '@type': 'Event',
    name,
    ...(facts.description && { description: facts.description }),
    startDate: start,
    endDate: end,
    eventStatus: STATUS[facts.status],
    ...(mode && { eventAttendanceMode: MODE[mode] }),
    location: place,
    ...(isAccessibleForFree !== undefined && { isAccessibleForFree }),
    ...(languages.length > 0 && { inLanguage: languages }),
    ...(performers.length > 0 && {
      performer: performers.map((person) => ({ '@type': 'Person' as const, name: person.name })),
    }),
    url: absolute(locale, facts.address),
  };
}

export const entry: Describe = async ({ id, summary }, page): Promise<Event | undefined> => {
  const conference = await conferences.one(id, page.locale);
  if (!conference) return undefined;
  const facts = eventFacts(conference);
  const all = (ids: readonly string[]) => Promise.all(ids.map((one) => organiser(one, page)));
  return {
    ...eventOf(facts, page),
    '@id': `${absolute(page.locale, page.address)}#thing`,
    name: page.title,
    description: summary,
    organizer: await all(facts.organisers),
    ...(facts.supporters.length > 0 && { sponsor: await all(facts.supporters) }),
    ...(facts.subEvents.length > 0 && { subEvent: facts.subEvents.map((session) => eventOf(session, page)) }),
    mainEntityOfPage: absolute(page.locale, page.address),
  };
};
