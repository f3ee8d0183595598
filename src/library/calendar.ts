/** What every calendar of the site has in common (RFC 5545). No DOM and no Node here: a page makes its calendar in the browser. */
import ical, { escape, ICalCalendarMethod, type ICalCalendar } from 'ical-generator';
import type { Locale } from '../i18n/locales.ts';
import { plainText } from './plain.ts';

/**
 * Names the site in identifiers of events for ever. Not its address: a site that moves must not double the events
 * in the calendars of those who came.
 */
export const UID_DOMAIN = 'social-order-hub';

/** A calendar without events. */
export function emptyCalendar(about: {
  /** What calendar programs call it. */
  name: string;
  /** The part of the site that made it. */
  product: string;
  locale: Locale;
  /** The IANA name of its zone: `Asia/Bishkek`. */
  zone: string;
  /** Gives the definition of a zone; events of whole days need none. */
  generator?: (zone: string) => string;
}): ICalCalendar {
  const { name, product, locale, zone, generator } = about;
  return ical({
    // The library escapes the events' words and leaves this one as it is given.
    name: escape(calendarWords(name).replaceAll('\n', ' '), false),
    prodId: { company: 'social-order-hub', product, language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // Without a name here: the library would write DTSTAMP in that zone, and RFC 5545 wants it in UTC.
    ...(generator && { timezone: { name: null, generator } }),
    x: { 'X-WR-TIMEZONE': zone },
  });
}

/** The calendar as a file. */
export function calendarFile(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** Calendars get ordinary spaces, and no control characters, which RFC 5545 forbids in text. */
export function calendarWords(text: string): string {
  return plainText(text).replaceAll(/[\p{Cc}--[\n\t]]/gv, '');
}
