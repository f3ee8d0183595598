import { phaseOf } from '../conferences/phase.ts';
import { translator } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { today } from '../library/settings.ts';
import { PARTS, type Part } from './addresses.ts';
import { filterTitle } from './labels.ts';
import {
  filtered,
  filtersOf,
  itemsOfSession,
  itemsOfSpeaker,
  programmeOf,
  scheduledSessions,
  type ProgrammeFilter,
  type ProgrammeItem,
} from './programme.ts';
import type { Programme, Session, Speaker } from './schema.ts';

/** A page of a conference beside its own: what it shows, and what the head says of it. */
export interface View {
  /** Its address behind the conference's: `programme/track/law`. */
  path: string;
  title: string;
  description: string;
  part?: Part;
  filter?: ProgrammeFilter;
  session?: Session;
  speaker?: Speaker;
  /** The slots on it, where it tells times: the calendar beside it holds the same. */
  items?: readonly ProgrammeItem[];
}

/** Which parts a conference has; one of which only the date is known has none. */
export function partsOf(data: Programme): Part[] {
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

/** Every page of a conference beside its own. The links, the routes and the calendars all ask here. */
export function viewsOf(conference: Entry<Programme>): View[] {
  const { data, locale } = conference;
  const t = translator(locale);
  const items = programmeOf(data);
  return [
    ...partsOf(data).map((part): View => {
      const title = t(`programme.part.${part}`);
      const description = `${title}. ${data.title}. ${data.summary}`;
      return { path: part, part, title, description, ...(part === 'programme' && { items }) };
    }),
    ...filtersOf(data).map((filter): View => {
      const title = t('programme.filtered', { value: filterTitle(conference, filter) });
      return {
        path: `programme/${filter.facet}/${filter.value}`,
        part: 'programme',
        title,
        description: `${title}. ${data.title}`,
        filter,
        items: filtered(items, filter),
      };
    }),
    ...scheduledSessions(data).map((session): View => ({
      path: `sessions/${session.id}`,
      title: session.title,
      description: session.abstract ?? `${session.title}. ${data.title}`,
      session,
      items: itemsOfSession(items, session.id),
    })),
    ...data.speakers.map((speaker): View => {
      const own = itemsOfSpeaker(items, speaker.id);
      return {
        path: `speakers/${speaker.id}`,
        title: speaker.name,
        description: [speaker.name, speaker.position, speaker.about].filter(Boolean).join('. '),
        speaker,
        ...(own.length > 0 && { items: own }),
      };
    }),
  ];
}

/**
 * The parts of a conference's address that have a calendar; '' stands for the days of one without a programme. What is
 * over and left no programme needs none.
 */
export function calendarPaths(conference: Entry<Programme>): string[] {
  if (conference.data.slots.length === 0) return phaseOf(conference.data, today()) === 'archived' ? [] : [''];
  return viewsOf(conference).flatMap(({ path, items }) => (items ? [path] : []));
}
