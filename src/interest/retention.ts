import type { InterestConference } from './conferences.ts';
import type { Database } from './database.ts';
import { forgetSent } from './queue.ts';
import { readState, writeState } from './tables.ts';

/** How long an interest in the next conference is kept after it was last sent or corrected. */
export const MONTHS_KEPT = 12;

/** How long a registration is kept after the last day of a dated conference: time to send the materials. */
export const DAYS_KEPT = 90;

/** A purge that would take most of what is there waits so many days, in which a person can say that it is wrong. */
export const DAYS_HELD = 7;

const DAY_MS = 86_400_000;
/** The newest registration is not older than this when a purge comes; else the clock is doubted. */
const OLDEST_NEWEST_MS = 400 * DAY_MS;

/**
 * The instant (ISO 8601, UTC) after which a registration is deleted. The consent on the page names both periods.
 * @param updated when it was last sent or corrected
 * @param conference the dated conference as it is known now; undefined for `next`. One that was put off, without a new
 * date yet, is as good as the next
 */
export function expiry(updated: Date, conference?: InterestConference): string {
  const end = new Date(updated);
  end.setUTCMonth(end.getUTCMonth() + MONTHS_KEPT);
  if (!conference) return end.toISOString();
  const after = new Date(Date.parse(conference.last) + (DAYS_KEPT + 1) * DAY_MS);
  return (conference.postponed && end > after ? end : after).toISOString();
}

/** What a purge did: so many are gone, or why none is. */
export type PurgeReport = { deleted: number } | { held: string };

/** The stored note of a purge that was refused: why, and the days on which one of most registrations was tried. */
interface Held {
  reason: string;
  days: string[];
}

/**
 * Deletes what has expired, by the dates of the conferences as they are known now. A wrong clock must not delete
 * what people have sent: a purge before the site was built, or more than a year after the newest registration, is
 * refused, and one that would take more than half waits `DAYS_HELD` days on which it was tried.
 * @param options.builtAt when the site was built; undefined when nobody knows
 * @param options.force the organiser has seen what is to go
 */
export function purgeExpired(
  database: Database,
  conferences: readonly InterestConference[],
  { now, builtAt, force = false }: { now: Date; builtAt?: Date | undefined; force?: boolean },
): Promise<PurgeReport> {
  return database.transaction(async (db): Promise<PurgeReport> => {
    const rows = await db
      .selectFrom('registration')
      .select(['reference', 'conference', 'updatedAt', 'expiresAt'])
      .execute();
    let due = 0;
    for (const { reference, ...row } of rows) {
      const conference = conferences.find(({ id }) => id === row.conference);
      // Of a conference that has left the site nothing new is known.
      const expiresAt = conference ? expiry(new Date(row.updatedAt), conference) : row.expiresAt;
      if (expiresAt <= now.toISOString()) due += 1;
      if (expiresAt === row.expiresAt) continue;
      await db.updateTable('registration').set({ expiresAt }).where('reference', '=', reference).execute();
    }
    if (!force && due > 0) {
      const newest = Math.max(...rows.map(({ updatedAt }) => Date.parse(updatedAt)));
      const doubt = doubtOfClock(now, builtAt, newest);
      const days = new Set([
        ...(heldBy(await readState(db, 'held'))?.days ?? []),
        now.toISOString().slice(0, 10),
      ]);
      if (doubt !== undefined || (due * 2 > rows.length && days.size < DAYS_HELD)) {
        const reason = doubt ?? `${due} of ${rows.length} registrations would go at once`;
        const held: Held = { reason, days: doubt === undefined ? [...days] : [] };
        await writeState(db, 'held', JSON.stringify(held));
        return { held: reason };
      }
    }
    await db.deleteFrom('registration').where('expiresAt', '<=', now.toISOString()).execute();
    await forgetSent(db, now);
    await writeState(db, 'purge', now.toISOString());
    await writeState(db, 'held', '');
    return { deleted: due };
  });
}

function doubtOfClock(now: Date, builtAt: Date | undefined, newest: number): string | undefined {
  if (builtAt && now < builtAt) return 'the clock is before the moment at which the site was built';
  const isLong = now.getTime() - newest > OLDEST_NEWEST_MS;
  return isLong ? 'the newest registration is more than a year old: is the clock right?' : undefined;
}

/** Reads the note `held` of the state. */
export function heldBy(state: string | undefined): Held | undefined {
  return state === undefined ? undefined : (JSON.parse(state) as Held);
}
