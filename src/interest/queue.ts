import { mailboxHash } from './address.ts';
import type { Database } from './database.ts';
import { recordOf, type StoredRegistration } from './registrations.ts';
import type { Db, Tables } from './tables.ts';
import { hashed, newSecret, type Link } from './tokens.ts';

/** How often an email is tried: after 1, 2, 4 … minutes, six hours at most, for about three days. */
const ATTEMPTS = 20;
const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS;
/** The form is no means to fill a stranger's mailbox: so far apart, and five in 24 hours. */
const MAILBOX_PAUSE_MS = 10 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Whoever has taken an email has this long to send it before another process may. */
const LEASE_MS = 2 * MINUTE_MS;
const AT_ONCE = 20;

/** An email to write: the registration, the link in it, and where it goes. */
export interface Email {
  record: StoredRegistration;
  link: Link;
  to: string;
}

/** Why an email was not accepted, without anything personal. */
export class SendError extends Error {
  /** Nothing will change by trying again: the mail server refused this address for good. */
  readonly permanent: boolean;

  constructor(cause: string, permanent: boolean) {
    super(cause);
    this.permanent = permanent;
  }
}

/** What became of the emails that were due. */
export interface SendReport {
  sent: number;
  /** Not accepted now; tried again later. */
  failed: number;
  /** Not tried any more. */
  givenUp: number;
  /** The last cause. */
  error?: string;
  /** The day's limit is used up: the rest waits. */
  limited: boolean;
}

/**
 * Sends the emails that are due. The secret of an email's link is drawn when it is sent and stored only as a hash, so
 * the queue holds nothing that opens a registration; the newest email's link is the one that works. An email may come
 * twice (a crash between sending and noting it), it is never lost.
 * @param send hands one over to the mail server; throws SendError when it was not accepted
 * @param options.perDay how many emails may leave within 24 hours
 * @param options.stopping once aborted, no further email is begun
 */
export async function sendDue(
  database: Database,
  send: (email: Email) => Promise<void>,
  { now, perDay, stopping }: { now: Date; perDay: number; stopping?: AbortSignal },
): Promise<SendReport> {
  const report: SendReport = { sent: 0, failed: 0, givenUp: 0, limited: false };
  const rows = await database.use((db) =>
    db
      .selectFrom('queue')
      .innerJoin('registration', 'reference', 'queue.registration')
      .selectAll('registration')
      .select(['attempts', 'dueAt'])
      .where('dueAt', '<=', now.toISOString())
      .orderBy('dueAt')
      .limit(AT_ONCE)
      .execute(),
  );
  for (const { attempts, dueAt, ...row } of rows) {
    const { reference } = row;
    if (stopping?.aborted) break;
    const to = row.pendingEmail ?? row.email;
    const verdict = await database.use((db) => verdictOn(db, mailboxHash(to), now, perDay));
    if (verdict === 'limited') {
      report.limited = true;
      break;
    }
    // Asked for again meanwhile, or taken by another process, it is due at another time, and nothing is noted of it.
    const lease = verdict instanceof Date ? verdict.toISOString() : after(new Date(), LEASE_MS);
    const isTaken = await database.use((db) => change(db, reference, dueAt, { dueAt: lease }));
    if (!isTaken || verdict instanceof Date) continue;
    if (verdict === 'refused') {
      await database.use((db) => take(db, reference, lease));
      continue;
    }
    const secret = newSecret();
    try {
      await send({ record: recordOf(row), link: { reference, secret }, to });
      report.sent += 1;
    } catch (cause) {
      const { message, permanent } = cause instanceof SendError ? cause : new SendError(String(cause), false);
      const isOver = permanent || attempts + 1 >= ATTEMPTS;
      report[isOver ? 'givenUp' : 'failed'] += 1;
      report.error = message;
      const pause = Math.min(MINUTE_MS * 2 ** attempts, LONGEST_PAUSE_MS);
      const next = { attempts: attempts + 1, dueAt: isOver ? null : after(now, pause), error: message };
      await database.use((db) => change(db, reference, lease, next));
      continue;
    }
    await database.transaction(async (db) => {
      await db
        .insertInto('sentEmail')
        .values({ mailbox: mailboxHash(to), sentAt: now.toISOString() })
        .execute();
      if (!(await take(db, reference, lease))) return;
      // The link begins to work when its email has gone.
      const token = row.pendingEmail === null ? 'emailToken' : 'pendingToken';
      const own = db.updateTable('registration').where('reference', '=', reference);
      await own.set({ [token]: hashed(secret) }).execute();
    });
  }
  return report;
}

/** Whether an email may go to a mailbox: now, or from a moment on; `limited`: none to anybody today. */
async function verdictOn(
  db: Db,
  mailbox: string,
  now: Date,
  perDay: number,
): Promise<'now' | Date | 'refused' | 'limited'> {
  const refusal = db.selectFrom('refusal').select('mailbox').where('mailbox', '=', mailbox);
  if (await refusal.executeTakeFirst()) return 'refused';
  const sent = await db
    .selectFrom('sentEmail')
    .selectAll()
    .where('sentAt', '>', after(now, -DAY_MS))
    .execute();
  if (sent.length >= perDay) return 'limited';
  const own = sent.filter((email) => email.mailbox === mailbox).map(({ sentAt }) => Date.parse(sentAt));
  const [last = 0, , , , fifth = 0] = own.sort((a, b) => b - a);
  const from = new Date(Math.max(last + MAILBOX_PAUSE_MS, fifth + DAY_MS));
  return from > now ? from : 'now';
}

/** Takes an email that is still due at a time out of the queue. @returns whether it was there */
async function take(db: Db, registration: string, dueAt: string): Promise<boolean> {
  const row = db.deleteFrom('queue').where('registration', '=', registration).where('dueAt', '=', dueAt);
  return (await row.executeTakeFirst()).numDeletedRows > 0n;
}

/** Changes an email of the queue that is still due at a time. @returns whether it was there */
async function change(
  db: Db,
  registration: string,
  dueAt: string | null,
  values: Partial<Tables['queue']>,
): Promise<boolean> {
  const row = db.updateTable('queue').where('registration', '=', registration).where('dueAt', '=', dueAt);
  return (await row.set(values).executeTakeFirst()).numUpdatedRows > 0n;
}

function after(instant: Date, ms: number): string {
  return new Date(instant.getTime() + ms).toISOString();
}

/** The whole queue, as the organiser sees it, the oldest first. */
export function waiting(database: Database): Promise<Tables['queue'][]> {
  return database.use((db) => db.selectFrom('queue').selectAll().orderBy('askedAt').execute());
}

/** Lets emails that have been given up, or that wait after a failure, be tried at once. @returns how many */
export async function retryAll(database: Database, now: Date): Promise<number> {
  const again = { attempts: 0, dueAt: now.toISOString() };
  const changed = await database.use((db) =>
    db.updateTable('queue').set(again).where('error', 'is not', null).executeTakeFirst(),
  );
  return Number(changed.numUpdatedRows);
}

/** Forgets emails that hold no other one back any more. */
export async function forgetSent(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('sentEmail').where('sentAt', '<=', after(now, -DAY_MS)).execute();
}
