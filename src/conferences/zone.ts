import { DateTime } from 'luxon';

/** A local time of a conference as an instant that remembers its zone. */
export function zoned(day: string, time: string, zone: string): DateTime {
  return DateTime.fromISO(`${day}T${time}`, { zone });
}

/** With the offset, as `datetime` attributes and JSON-LD want it: `2018-09-18T10:00:00+06:00`. */
export function isoInstant(day: string, time: string, zone: string): string {
  return zoned(day, time, zone).toISO({ suppressMilliseconds: true }) ?? '';
}

/** How far the zone is from UTC on a day: `UTC+6`. */
export function utcOffset(day: string, zone: string): string {
  return `UTC${zoned(day, '12:00', zone).toFormat('Z')}`;
}

/** An instant as the conference's clocks show it. */
export function localParts(instant: string, zone: string): { day: string; time: string } {
  const local = DateTime.fromISO(instant, { zone });
  return { day: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') };
}
