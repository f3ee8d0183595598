import { mailboxHash } from './address.ts';
import type { Database, Db } from './database.ts';
import { recordOf, type StoredRegistration } from './registrations.ts';
import { hashed, newSecret, type Link } from './tokens.ts';

/** How often an email is tried: after 1, 2, 4 … minutes, six hours at most, for about three days. */
const ATTEMPTS = 20;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
/** The form is no means to fill a stranger's mailbox: so far apart, and so many in 24 hours. */
export const MAILBOX_PAUSE_MS = 10 * 60_000;
export const MAILBOX_PER_DAY = 5;
const DAY_MS = 86_400_000;
/** Whoever has taken an email has this long to send it before another process may. */
const LEASE_MS = 120_000;
const AT_ONCE = 20;

/** An email to write: the registration, the link in it, and where it goes. */
export interface Email {
  record: StoredRegistration;
  link: Link;
  to: string;
}

/** Hands an email over to the mail server. @throws SendError when it was not accepted */
export type Send = (email: Email) => Promise<void>;

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
 * @param options.perDay how many emails may leave within 24 hours
 * @param options.stopping once aborted, no further email is begun
 */
export async function sendDue(
  database: Database,
  send: Send,
  { now, perDay, stopping }: { now: Date; perDay: number; stopping?: AbortSignal },
): Promise<SendReport> {
  const report: SendReport = { sent: 0, failed: 0, givenUp: 0, limited: false };
  const rows = await database.use((db) =>
    db
      .selectFrom('queue')
      .innerJoin('registration', 'registration.reference', 'queue.registration')
      .selectAll()
      .where('due_at', '<=', now.toISOString())
      .orderBy('due_at')
      .limit(AT_ONCE)
      .execute(),
  );
  for (const row of rows) {
    if (stopping?.aborted) break;
    const to = row.pending_email ?? row.email;
    const verdict = await database.use((db) => verdictOn(db, mailboxHash(to), now, perDay));
    if (verdict === 'limited') {
      report.limited = true;
      break;
    }
    // Asked for again meanwhile, or taken by another process, it has another time, and nothing is noted of it here.
    const lease = verdict instanceof Date ? verdict.toISOString() : later(new Date(), LEASE_MS);
    const isTaken = await change(database, row.registration, row.due_at, { due_at: lease });
    if (!isTaken || verdict instanceof Date) continue;
    if (verdict === 'refused') {
      await database.use((db) => removeFrom(db, row.registration, lease));
      continue;
    }
    const secret = newSecret();
    const email = { record: recordOf(row), link: { reference: row.reference, secret }, to };
    const error = await send(email).then(
      () => undefined,
      (cause: unknown) => (cause instanceof SendError ? cause : new SendError(String(cause), false)),
    );
    if (!error) {
      await database.transaction((db) => noteSent(db, row, lease, secret, now));
      report.sent += 1;
      continue;
    }
    report.error = error.message;
    const attempts = row.attempts + 1;
    const isOver = error.permanent || attempts >= ATTEMPTS;
    report[isOver ? 'givenUp' : 'failed'] += 1;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
    const due_at = isOver ? null : later(now, pause);
    await change(database, row.registration, lease, { attempts, due_at, error: error.message });
  }
  return report;
}

/** Whether an email may go to a mailbox: now (undefined), from a moment on, never, or not today to anybody. */
async function verdictOn(
  db: Db,
  mailbox: string,
  now: Date,
  perDay: number,
): Promise<Date | 'refused' | 'limited' | undefined> {
  const refusals = db.selectFrom('refusal').select('mailbox').where('mailbox', '=', mailbox);
  if (await refusals.executeTakeFirst()) return 'refused';
  const day = db.selectFrom('sent_email').where('sent_at', '>', later(now, -DAY_MS));
  const all = await day.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow();
  if (Number(all.n) >= perDay) return 'limited';
  const own = await day.select('sent_at').where('mailbox', '=', mailbox).orderBy('sent_at', 'desc').execute();
  const [last, first] = [own[0]?.sent_at, own[MAILBOX_PER_DAY - 1]?.sent_at];
  const from = Math.max(
    last === undefined ? 0 : Date.parse(last) + MAILBOX_PAUSE_MS,
    first === undefined ? 0 : Date.parse(first) + DAY_MS,
  );
  return from > now.getTime() ? new Date(from) : undefined;
}

/** The link begins to work when its email has gone. */
async function noteSent(
  db: Db,
  { reference, pending_email, email }: { reference: string; pending_email: string | null; email: string },
  lease: string,
  secret: string,
  now: Date,
): Promise<void> {
  const mailbox = mailboxHash(pending_email ?? email);
  await db.insertInto('sent_email').values({ mailbox, sent_at: now.toISOString() }).execute();
  if (!(await removeFrom(db, reference, lease))) return;
  const token = hashed(secret);
  await db
    .updateTable('registration')
    .set(pending_email === null ? { email_token: token } : { pending_token: token })
    .where('reference', '=', reference)
    .execute();
}

async function removeFrom(db: Db, registration: string, due: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('queue')
    .where('registration', '=', registration)
    .where('due_at', '=', due)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Changes an email of the queue that is still due when it was. @returns whether it was */
async function change(
  database: Database,
  registration: string,
  due: string | null,
  values: { attempts?: number; due_at: string | null; error?: string },
): Promise<boolean> {
  const changed = await database.use((db) =>
    db
      .updateTable('queue')
      .set(values)
      .where('registration', '=', registration)
      .where('due_at', '=', due)
      .executeTakeFirst(),
  );
  return changed.numUpdatedRows > 0n;
}

function later(instant: Date, ms: number): string {
  return new Date(instant.getTime() + ms).toISOString();
}

/** One email of the queue, as the organiser sees it. */
export interface Waiting {
  reference: string;
  askedAt: string;
  attempts: number;
  /** When it is tried next; undefined when it has been given up. */
  dueAt?: string;
  error?: string;
}

/** The whole queue, the oldest first. */
export async function waiting(database: Database): Promise<Waiting[]> {
  const rows = await database.use((db) => db.selectFrom('queue').selectAll().orderBy('asked_at').execute());
  return rows.map(({ registration, asked_at, attempts, due_at, error }) => ({
    reference: registration,
    askedAt: asked_at,
    attempts,
    ...(due_at !== null && { dueAt: due_at }),
    ...(error !== null && { error }),
  }));
}

/** Lets emails that have been given up, or that wait after a failure, be tried at once. @returns how many */
export async function retryAll(database: Database, now: Date): Promise<number> {
  const changed = await database.use((db) =>
    db
      .updateTable('queue')
      .set({ attempts: 0, due_at: now.toISOString() })
      .where('error', 'is not', null)
      .executeTakeFirst(),
  );
  return Number(changed.numUpdatedRows);
}

/** Forgets emails that hold no other one back any more. */
export async function forgetSent(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('sent_email').where('sent_at', '<=', later(now, -DAY_MS)).execute();
}
