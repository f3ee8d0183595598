import type { Event, NewsArticle } from 'schema-dts';
import { conferences } from '../../conferences/queries.ts';
import { addressOf, type ThingId } from '../../library/kinds.ts';
import { titleOf } from '../../library/references.ts';
import { sourcesOf } from '../../library/sources.ts';
import { press } from '../../press/queries.ts';
import { absolute } from '../addresses.ts';
import { TEXT_LICENCE } from '../licence.ts';
import { PUBLISHER, type PageFacts } from './page.ts';
import type { Describe } from './things.ts';

/** Bishkek keeps the same time all the year round since 2005. */
const OFFSET = '+06:00';

async function organiser(id: string, { locale }: PageFacts) {
  const thing: ThingId = { kind: 'organisations', id };
  return {
    '@type': 'Organization' as const,
    '@id': `${absolute(locale, addressOf(thing))}#thing`,
    name: await titleOf(thing, locale),
  };
}

export const describeConference: Describe = async ({ id, summary }, page): Promise<Event | undefined> => {
  const conference = await conferences.one(id, page.locale);
  if (!conference) return undefined;
  const { data } = conference;
  const all = (ids: readonly string[]) => Promise.all(ids.map((one) => organiser(one, page)));
  return {
    '@type': 'Event',
    '@id': `${absolute(page.locale, page.address)}#thing`,
    name: page.title,
    description: summary,
    startDate: data.start ? `${data.date}T${data.start}:00${OFFSET}` : data.date,
    // A past event that took place keeps the status «as planned»: schema.org has none for «is over».
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: data.venue,
      address: { '@type': 'PostalAddress', addressCountry: 'KG' },
    },
    organizer: await all(data.organisers),
    ...(data.supporters.length > 0 && { sponsor: await all(data.supporters) }),
    mainEntityOfPage: absolute(page.locale, page.address),
    url: absolute(page.locale, page.address),
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
