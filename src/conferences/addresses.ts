import type { Entry } from '../library/entries.ts';
import { today } from '../library/settings.ts';
import { phaseOf } from './phase.ts';
import type { Conference } from './schema.ts';
import { filtersOf, type ProgrammeFilter } from './programme.ts';

/** The pages of a conference, where there is something to show on them. */
const PARTS = ['programme', 'speakers', 'venue', 'materials', 'press', 'changes'] as const;
export type Part = (typeof PARTS)[number];

/** Which parts a conference has; one of which only the date is known has none. */
export function partsOf(data: Conference): Part[] {
  const { slots, speakers, venueDetails, rooms, pressKit, changes } = data;
  const has: Record<Part, boolean> = {
    programme: slots.length > 0,
    speakers: speakers.length > 0,
    venue: venueDetails !== undefined || rooms.some(({ note }) => note !== undefined),
    materials: data.materials.length > 0 || data.sessions.some(({ materials }) => materials.length > 0),
    press: pressKit.length > 0,
    changes: slots.length > 0 && changes.length > 0,
  };
  return PARTS.filter((part) => has[part]);
}

type At = Pick<Entry<Conference>, 'address'>;

export const partAddress = ({ address }: At, part: Part) => `${address}${part}/`;
export const sessionAddress = ({ address }: At, id: string) => `${address}sessions/${id}/`;
export const speakerAddress = ({ address }: At, id: string) => `${address}speakers/${id}/`;
/** Files stand once, without a language. */
export const fileAddress = ({ address }: At, file: string) => `${address}files/${file}`;
export const filterAddress = ({ address }: At, { facet, value }: ProgrammeFilter) =>
  `${address}programme/${facet}/${value}/`;

/** Beside every page that shows times stands the same as a calendar. */
export const calendarAddress = (page: string) => `${page}calendar.ics`;
export const feedAddress = ({ address }: At) => `${address}changes/feed.xml`;

/** Sessions that are in the schedule: each has a page. */
export function scheduledSessions(data: Conference) {
  return data.sessions.filter(({ id }) => data.slots.some(({ session }) => session === id));
}

/**
 * The calendar of the conference as a whole: its programme or, until there is one, its days beside its page. What
 * is over and left no programme needs none.
 */
export function wholeCalendar(conference: At & { data: Conference }): string | undefined {
  const [whole] = calendarViews(conference.data);
  if (whole === undefined) return undefined;
  return calendarAddress(whole === '' ? conference.address : partAddress(conference, 'programme'));
}

/**
 * The locale-less addresses of a conference that have a calendar, as parts of the route: `programme/track/law`; the
 * whole comes first, and is '' where only the days are known.
 */
export function calendarViews(data: Conference): string[] {
  if (data.slots.length === 0) return phaseOf(data, today()) === 'archived' ? [] : [''];
  const speaking = new Set(scheduledSessions(data).flatMap(({ speakers }) => speakers));
  return [
    'programme',
    ...filtersOf(data).map(({ facet, value }) => `programme/${facet}/${value}`),
    ...scheduledSessions(data).map(({ id }) => `sessions/${id}`),
    ...data.speakers.filter(({ id }) => speaking.has(id)).map(({ id }) => `speakers/${id}`),
  ];
}
