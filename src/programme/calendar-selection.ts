/**
 * A calendar with only the wanted slots of another: the events' own lines, untouched. So one's own choice is a part
 * of the file the site was built with, and no second writer of calendars is needed in the browser.
 * @param calendar an iCalendar text (RFC 5545) of this site, its events' UIDs `conference.slot@…`
 */
export function selectSlots(calendar: string, conference: string, slots: readonly string[]): string {
  const wanted = new Set(slots.map((slot) => `${conference}.${slot}`));
  return calendar.replace(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g, (event) => {
    const uid = /^UID:(.*)@/m.exec(event.replaceAll('\r\n ', ''))?.[1] ?? '';
    return wanted.has(uid) ? event : '';
  });
}
