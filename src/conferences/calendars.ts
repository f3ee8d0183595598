import { translator } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { calendarOf, calendarOfDays } from './calendar.ts';
import { filterTitle } from './labels.ts';
import {
  filtered,
  itemsOfSession,
  itemsOfSpeaker,
  PROGRAMME_FACETS,
  programmeOf,
  type ProgrammeItem,
} from './programme.ts';
import type { Conference } from './schema.ts';

/** The calendar at an address of a conference: '' for its days, `programme`, `programme/track/law`, `sessions/opening`… */
export function calendarAt(conference: Entry<Conference>, view: string): string {
  if (view === '') return calendarOfDays(conference);
  const { items, title } = viewOf(conference, view);
  const { short, title: full } = conference.data;
  return calendarOf(conference, items, [short ?? full, title].filter(Boolean).join('. '));
}

/** What the page at that address shows: the calendar holds the same. */
function viewOf(conference: Entry<Conference>, view: string): { items: ProgrammeItem[]; title?: string } {
  const { data, locale } = conference;
  const items = programmeOf(data);
  const [kind, name = '', value = ''] = view.split('/');
  if (kind === 'sessions') return { items: itemsOfSession(items, name) };
  if (kind === 'speakers') {
    const speaker = data.speakers.find(({ id }) => id === name);
    return { items: itemsOfSpeaker(items, name), title: speaker?.name ?? '' };
  }
  const facet = PROGRAMME_FACETS.find((one) => one === name);
  if (!facet) return { items, title: translator(locale)('programme.part.programme') };
  return { items: filtered(items, { facet, value }), title: filterTitle(conference, { facet, value }) };
}
