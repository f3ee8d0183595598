import type { Event, NewsArticle, Place } from 'schema-dts';
import { eventFacts, type EventFacts } from '../../conferences/event-facts.ts';
import { conferences } from '../../conferences/queries.ts';
import { addressOf, type EntryId } from '../../library/entry-id.ts';
import { titleOf } from '../../library/references.ts';
import { sourcesOf } from '../../library/sources.ts';
import { press } from '../../press/queries.ts';
import { absolute } from '../addresses.ts';
import { TEXT_LICENCE } from '../licence.ts';
import { PUBLISHER, type PageFacts } from './page.ts';
import type { Describe } from './entries.ts';

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
  const entry: EntryId = { collection: 'organisations', id };
  return {
    '@type': 'Organization' as const,
    '@id': `${absolute(locale, addressOf(entry))}#thing`,
    name: await titleOf(entry, locale),
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

export const describeConference: Describe = async ({ id, summary }, page): Promise<Event | undefined> => {
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

/** Our retelling, and the publication it retells: the old date belongs to the latter. */
export const describePressItem: Describe = async (summary, page): Promise<NewsArticle | undefined> => {
  const item = await press.one(summary.id, page.locale);
  if (!item) return undefined;
  const { publisher, date, source: key } = item.data;
  const [source] = key ? sourcesOf([key]) : [];
  return {
    '@type': 'NewsArticle',
    '@id': `${absolute(page.locale, page.address)}#thing`,
    headline: page.title,
    description: summary.summary,
    inLanguage: summary.lang,
    dateModified: summary.updated,
    author: PUBLISHER,
    publisher: PUBLISHER,
    license: TEXT_LICENCE.url,
    mainEntityOfPage: absolute(page.locale, page.address),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source?.title ?? page.title,
      datePublished: date,
      publisher: { '@type': 'Organization', name: publisher },
      ...(source && { inLanguage: source.language }),
      ...(source?.url && { url: source.url }),
    },
  };
};
