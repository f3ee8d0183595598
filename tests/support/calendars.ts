/** Reads calendars with a parser that had no part in writing them. */
import ICAL from 'ical.js';

export interface ReadEvent {
  uid: string;
  /** The slot's name in the programme. */
  slot: string;
  sequence: number;
  summary: string;
  description: string;
  location: string;
  status: string;
  zone: string;
  /** Milliseconds, by the zone as the calendar itself defines it. */
  start: number;
  end: number;
}

/** @throws where the text is no calendar */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => {
      const read = new ICAL.Timezone(zone);
      return [read.tzid, read] as const;
    }),
  );
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const zone = String(component.getFirstProperty('dtstart')?.getParameter('tzid'));
    const instant = (time: ICAL.Time) => {
      const defined = zones.get(zone);
      if (!defined) throw new Error(`No VTIMEZONE for ${zone}`);
      const local = time.clone();
      local.zone = defined;
      return local.toJSDate().getTime();
    };
    return {
      uid: event.uid,
      slot: event.uid.replace(/^[^.]*\.|@.*$/g, ''),
      sequence: Number(event.sequence),
      summary: event.summary,
      description: event.description,
      location: event.location,
      status: String(component.getFirstPropertyValue('status')),
      zone,
      start: instant(event.startDate),
      end: instant(event.endDate),
    };
  });
}

/** Events of whole days: the first, and the one after the last. @throws where the text is no calendar */
export function readCalendarDays(text: string): { summary: string; first: string; after: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, endDate } = new ICAL.Event(component);
    return { summary, first: startDate.toString(), after: endDate.toString() };
  });
}

/** What calendar programs call it, as it is written: the parser leaves `X-` properties escaped. */
export function calendarName(text: string): string {
  return String(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstPropertyValue('x-wr-calname'));
}

/** What is wrong with the lines of a calendar (RFC 5545, 3.1): ends, lengths in octets, letters cut in two. */
export function lineProblems(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const problems: string[] = [];
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) problems.push('a line end that is not CRLF');
  if (!text.endsWith('END:VCALENDAR\r\n')) problems.push('no CRLF at the end');
  for (const line of bytes.toString('latin1').split('\r\n')) {
    if (line.length > 75) problems.push(`${String(line.length)} octets: ${line}`);
    // Each line by itself is whole UTF-8.
    const octets = Buffer.from(line, 'latin1');
    if (!Buffer.from(octets.toString('utf8'), 'utf8').equals(octets)) problems.push(`a letter cut: ${line}`);
  }
  return problems;
}
