import type { Programme, Room, Session, Slot, Speaker, Track } from './schema.ts';
import { isoInstant } from '../conferences/zone.ts';
import { daysOf } from '../conferences/phase.ts';

/** One line of the programme: a slot with everything its names stand for. */
export interface ProgrammeItem {
  slot: Slot;
  /** Instants with offset, ISO 8601. */
  start: string;
  end: string;
  /** The session's title, or what the break is called. */
  title: string;
  room?: Room | undefined;
  /** Absent for breaks. */
  session?: Session | undefined;
  track?: Track | undefined;
  speakers: Speaker[];
}

/** What begins at one time of a day: one thing for everybody, or several side by side. */
export interface ProgrammeRow {
  start: string;
  time: string;
  items: ProgrammeItem[];
}

/** Ways to narrow the programme; each value has a page and a calendar of its own. */
export const PROGRAMME_FACETS = ['day', 'track', 'room'] as const;
export type ProgrammeFacet = (typeof PROGRAMME_FACETS)[number];

export interface ProgrammeFilter {
  facet: ProgrammeFacet;
  value: string;
}

/** The whole programme by time; at one time, in the order of the rooms. */
export function programmeOf(conference: Programme): ProgrammeItem[] {
  const { rooms, sessions, speakers, tracks, breaks, slots, zone } = conference;
  const order = new Map(rooms.map(({ id }, i) => [id, i]));
  const items = slots.map((slot): ProgrammeItem => {
    const session = sessions.find(({ id }) => id === slot.session);
    return {
      slot,
      session,
      start: isoInstant(slot.day, slot.start, zone),
      end: isoInstant(slot.day, slot.end, zone),
      title: session?.title ?? breaks.find(({ id }) => id === slot.break)?.title ?? '',
      room: rooms.find(({ id }) => id === slot.room),
      track: tracks.find(({ id }) => id === session?.track),
      speakers: (session?.speakers ?? []).flatMap((name) => speakers.find(({ id }) => id === name) ?? []),
    };
  });
  const place = ({ slot }: ProgrammeItem) => order.get(slot.room ?? '') ?? -1;
  return items.sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || place(a) - place(b));
}

/** The items a filter leaves, in order. The page, its calendar and the counts all ask here. */
export function filtered(items: readonly ProgrammeItem[], filter: ProgrammeFilter): ProgrammeItem[] {
  const valueOf = { day: dayOf, track: trackOf, room: roomOf }[filter.facet];
  return items.filter((item) => valueOf(item) === filter.value);
}

const dayOf = ({ slot }: ProgrammeItem) => slot.day;
const trackOf = ({ track }: ProgrammeItem) => track?.id;
const roomOf = ({ room }: ProgrammeItem) => room?.id;

/** The filters that leave something and leave something out, facet by facet. */
export function filtersOf(conference: Programme): ProgrammeFilter[] {
  const items = programmeOf(conference);
  const values: Record<ProgrammeFacet, string[]> = {
    day: daysOf(conference),
    track: conference.tracks.map(({ id }) => id),
    room: conference.rooms.map(({ id }) => id),
  };
  return PROGRAMME_FACETS.flatMap((facet) =>
    values[facet]
      .map((value) => ({ facet, value }))
      .filter((filter) => {
        const left = filtered(items, filter).length;
        return left > 0 && left < items.length;
      }),
  );
}

/** The items with a speaker, in order. */
export function itemsOfSpeaker(items: readonly ProgrammeItem[], speaker: string): ProgrammeItem[] {
  return items.filter(({ session }) => session?.speakers.includes(speaker));
}

/** The items of a session, in order: it may be given twice. */
export function itemsOfSession(items: readonly ProgrammeItem[], id: string): ProgrammeItem[] {
  return items.filter(({ session }) => session?.id === id);
}

/** Groups the items of one day by their time of beginning. */
export function rowsOf(items: readonly ProgrammeItem[]): ProgrammeRow[] {
  return [...Map.groupBy(items, ({ start }) => start)].map(([start, same]) => ({
    start,
    time: same[0]?.slot.start ?? '',
    items: same,
  }));
}

/** Sessions that are in the schedule: each has a page. */
export function scheduledSessions(data: Programme): Session[] {
  return data.sessions.filter(({ id }) => data.slots.some(({ session }) => session === id));
}
