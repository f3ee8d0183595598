import { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { localePath } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { calendarFile, calendarWords, emptyCalendar, UID_DOMAIN } from '../library/calendar.ts';
import { siteUrl } from '../library/settings.ts';
import { calendarAddress, partAddress, sessionAddress } from './addresses.ts';
import { lastModified, sequenceOf } from './changes.ts';
import { shortTitle } from '../conferences/labels.ts';
import { lastDay } from '../conferences/phase.ts';
import { filterTitle } from './labels.ts';
import type { ProgrammeItem } from './programme.ts';
import { withProgramme } from './queries.ts';
import type { Programme } from './schema.ts';
import { calendarPaths, viewsOf, type View } from './views.ts';
import { zoned } from '../conferences/zone.ts';
import type { Conference } from '../conferences/schema.ts';

const DAY_MS = 86_400_000;

/** The identifier of a slot's event: the same in every language and in every calendar that holds it. */
function eventUid(conference: string, slot: string): string {
  return `${conference}.${slot}@${UID_DOMAIN}`;
}

/**
 * A calendar (RFC 5545) of some items of a programme, in the reader's language: local times with the zone's
 * definition. It depends only on the content, so that the same programme gives the same bytes.
 * @param name what calendar programs call it
 */
export function calendarOf(
  conference: Entry<Programme>,
  items: readonly ProgrammeItem[],
  name: string,
): string {
  const { data, locale } = conference;
  const calendar = calendarNamed(conference, name);
  for (const item of items) {
    const { slot, room, track } = item;
    const modified = DateTime.fromISO(lastModified(data, slot.id));
    const page = item.session
      ? sessionAddress(conference, item.session.id)
      : partAddress(conference, 'programme');
    const url = siteUrl() + localePath(locale, page);
    calendar.createEvent({
      id: eventUid(conference.id, slot.id),
      sequence: sequenceOf(data, slot.id),
      stamp: modified,
      lastModified: modified,
      start: zoned(slot.day, slot.start, data.zone),
      end: zoned(slot.day, slot.end, data.zone),
      timezone: data.zone,
      summary: calendarWords(item.title),
      description: descriptionOf(item, url),
      location: calendarWords([room?.title, data.venue].filter(Boolean).join(', ')),
      url,
      status: statusOf(data, slot.cancelled),
      transparency: item.session ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      categories: track ? [{ name: calendarWords(track.title) }] : [],
    });
  }
  return calendarFile(calendar);
}

/**
 * The calendar of a conference that has dates and no programme yet: whole days, which are nobody's busy time. Its
 * SEQUENCE counts days, so that it rises with every change that is dated by `updated`.
 */
function calendarOfDays(conference: Entry<Programme>): string {
  const { data, locale, address, id } = conference;
  const calendar = calendarNamed(conference, shortTitle(conference));
  const updated = DateTime.fromISO(data.updated, { zone: 'utc' });
  const url = siteUrl() + localePath(locale, address);
  calendar.createEvent({
    id: `${id}@${UID_DOMAIN}`,
    sequence: Math.floor(updated.toMillis() / DAY_MS),
    stamp: updated,
    lastModified: updated,
    allDay: true,
    start: DateTime.fromISO(data.date, { zone: 'utc' }),
    // RFC 5545: the day after the last one.
    end: DateTime.fromISO(lastDay(data), { zone: 'utc' }).plus({ days: 1 }),
    summary: calendarWords(data.title),
    description: calendarWords([data.summary, url].join('\n\n')),
    location: calendarWords(data.venue),
    url,
    status: statusOf(data),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return calendarFile(calendar);
}

/** The calendar beside a page of a conference: '' for its days, `programme`, `programme/track/law`, `sessions/opening`… */
export function calendarAt(conference: Entry<Programme>, path: string): string {
  const view = viewsOf(conference).find((one) => one.path === path);
  if (!view) return calendarOfDays(conference);
  const name = [shortTitle(conference), nameOf(conference, view)].filter(Boolean).join('. ');
  return calendarOf(conference, view.items ?? [], name);
}

function nameOf(conference: Entry<Programme>, { filter, session, title }: View): string {
  if (session) return '';
  return filter ? filterTitle(conference, filter) : title;
}

/** The address of the calendar of a conference as a whole: of its programme or, until there is one, of its days. */
export async function wholeCalendar(conference: Entry<Conference>): Promise<string | undefined> {
  const [whole] = calendarPaths(await withProgramme(conference));
  return whole === undefined ? undefined : calendarAddress(`${conference.address}${whole && `${whole}/`}`);
}

function calendarNamed({ data, locale }: Entry<Programme>, name: string) {
  return emptyCalendar({ name, product: 'conferences', locale, zone: data.zone, generator: timezoneBlock });
}

function statusOf({ status }: Conference, cancelled = false): ICalEventStatus {
  if (cancelled || status === 'cancelled') return ICalEventStatus.CANCELLED;
  return status === 'postponed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function descriptionOf({ session, speakers }: ProgrammeItem, url: string): string {
  const people = speakers.map(({ name, position }) => (position ? `${name}, ${position}` : name));
  return calendarWords([people.join('\n'), session?.abstract, url].filter(Boolean).join('\n\n'));
}

function timezoneBlock(zone: string): string {
  const [block] = tzlib_get_ical_block(zone);
  if (!block) throw new Error(`No VTIMEZONE for ${zone}`);
  return block;
}
