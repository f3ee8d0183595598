import type { Event } from 'schema-dts';
import { describeConference, placeOf, sharedFacts, STATUS } from '../conferences/json-ld.ts';
import type { Entry } from '../library/entries.ts';
import { absolute, type Describe } from '../library/json-ld.ts';
import { plainText } from '../library/plain.ts';
import { sessionAddress } from './addresses.ts';
import { programmeOf } from './programme.ts';
import { programmes } from './queries.ts';
import type { Programme } from './schema.ts';

/** Each slot of a programme that is a session, as an event within the conference. */
function sessionEvents(conference: Entry<Programme>): Exclude<Event, string>[] {
  const { data, locale } = conference;
  return programmeOf(data).flatMap(({ slot, session, room, speakers, start, end }) => {
    if (!session) return [];
    return {
      ...sharedFacts(data),
      ...(slot.cancelled && { eventStatus: STATUS.cancelled }),
      name: plainText(session.title),
      ...(session.abstract && { description: plainText(session.abstract) }),
      startDate: start,
      endDate: end,
      location: placeOf([room?.title, data.venue].filter(Boolean).join(', '), data.venueDetails?.address),
      ...(session.languages.length > 0 && { inLanguage: session.languages }),
      ...(speakers.length > 0 && {
        performer: speakers.map(({ name }) => ({ '@type': 'Person' as const, name: plainText(name) })),
      }),
      url: absolute(locale, sessionAddress(conference, session.id)),
    };
  });
}

/** What a programme says of its conference as an event: its first and last minute, its languages, its sessions. */
export function programmeFacts(conference: Entry<Programme>) {
  const { data } = conference;
  const items = programmeOf(data);
  const last = items.toSorted((a, b) => Date.parse(a.end) - Date.parse(b.end)).at(-1);
  const languages = [...new Set(data.sessions.flatMap((session) => session.languages))];
  const subEvent = sessionEvents(conference);
  return {
    ...(items[0] && last && { startDate: items[0].start, endDate: last.end }),
    location: placeOf(data.venue, data.venueDetails?.address),
    ...(languages.length > 0 && { inLanguage: languages }),
    ...(subEvent.length > 0 && { subEvent }),
  };
}

export const entry: Describe = async ({ id, summary }, page) => {
  const conference = await programmes.one(id, page.locale);
  if (!conference) return undefined;
  return { ...(await describeConference(conference, summary, page)), ...programmeFacts(conference) };
};
