import type { Entry } from '../library/entries.ts';
import { plainText } from '../library/plain.ts';
import { sessionAddress } from './addresses.ts';
import { daysOf, lastDay } from './phase.ts';
import { programmeOf } from './programme.ts';
import type { Conference } from './schema.ts';
import { isoInstant } from './zone.ts';

/** What machines are told of an event (schema.org Event), without their vocabulary: addresses locale-less, words plain. */
export interface EventFacts {
  name: string;
  description: string;
  address: string;
  /** ISO 8601 with offset where the hour is known, else the day alone. */
  start: string;
  end: string;
  status: 'scheduled' | 'postponed' | 'cancelled';
  /** Undefined where it is not known: nothing is guessed. */
  mode: 'offline' | 'online' | 'mixed' | undefined;
  location: { name: string; address?: string | undefined };
  /** Ids of organisations. */
  organisers: string[];
  supporters: string[];
  isAccessibleForFree: boolean | undefined;
  languages: string[];
  performers: { name: string; position?: string | undefined }[];
  subEvents: EventFacts[];
}

/** The facts of a conference and of each of its sessions, as the reader's language has them. */
export function eventFacts(conference: Entry<Conference>): EventFacts {
  const { data, address } = conference;
  const items = programmeOf(data);
  const first = items[0]?.start ?? (data.start && isoInstant(data.date, data.start, data.zone));
  const last = items.map(({ end }) => end).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const whole: EventFacts = {
    name: plainText(data.title),
    description: plainText(data.summary),
    address,
    start: first ?? daysOf(data)[0] ?? data.date,
    end: last.at(-1) ?? lastDay(data),
    status: data.status,
    mode: data.mode,
    location: {
      name: plainText(data.venue),
      address: data.venueDetails?.address && plainText(data.venueDetails.address),
    },
    organisers: data.organisers,
    supporters: data.supporters,
    isAccessibleForFree: data.free,
    languages: [...new Set(data.sessions.flatMap(({ languages }) => languages))],
    performers: [],
    subEvents: [],
  };
  const subEvents = items.flatMap(({ slot, session, room, speakers, start, end }): EventFacts[] => {
    if (!session) return [];
    const place = [room?.title, data.venue].filter((name) => name !== undefined).join(', ');
    return [
      {
        ...whole,
        name: plainText(session.title),
        description: plainText(session.abstract ?? ''),
        address: sessionAddress(conference, session.id),
        start,
        end,
        status: slot.cancelled ? 'cancelled' : data.status,
        location: { ...whole.location, name: plainText(place) },
        languages: session.languages,
        performers: speakers.map(({ name, position }) => ({
          name: plainText(name),
          position: position && plainText(position),
        })),
      },
    ];
  });
  return { ...whole, subEvents };
}
