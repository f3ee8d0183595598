import type { InterestConference } from './conferences.ts';

/** How long an interest in the next conference is kept after it was last sent or corrected. */
export const MONTHS_KEPT = 12;

/** How long a registration is kept after the last day of a dated conference: time to send the materials. */
export const DAYS_KEPT = 90;

const DAY_MS = 86_400_000;

/**
 * The instant (ISO 8601, UTC) after which a registration is deleted. The consent on the page names both periods.
 * @param conference the dated conference; undefined for `next`
 */
export function expiry(now: Date, conference?: InterestConference): string {
  if (conference) return new Date(Date.parse(conference.last) + (DAYS_KEPT + 1) * DAY_MS).toISOString();
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + MONTHS_KEPT);
  return end.toISOString();
}
