import { errorCode, type Database, type Db } from './database.ts';
import { heldReason } from './retention.ts';
import { readState, writeState } from './state.ts';

/** How the store is, for whoever watches the site. Times are ISO 8601 in UTC; nothing personal. */
export interface Readiness {
  /** Whether registrations can be read and taken. */
  ok: boolean;
  database: { engine: 'sqlite' | 'postgres'; readable: boolean; writable: boolean; error?: string };
  mail: {
    configured: boolean;
    /** Why the last email was not accepted. */
    error?: string;
    waiting: number;
    /** Age of the oldest email that waits. */
    oldestMinutes: number;
    /** Emails that have been given up. */
    failed: number;
    sentToday: number;
    perDay: number;
  };
  /** `held`: why the last purge was refused. */
  purge: { last?: string; held?: string };
  backup: { last?: string };
  /** On the disk of the SQLite file. */
  freeBytes?: number;
}

interface Known {
  now: Date;
  mail: { perDay: number; error: string | undefined } | undefined;
  freeBytes: Promise<number | undefined>;
}

/** Looks at the store: reads it and writes to it. Never throws. */
export async function readinessOf(database: Database, { now, mail, freeBytes }: Known): Promise<Readiness> {
  const free = await freeBytes.catch(() => undefined);
  const readiness: Readiness = {
    ok: false,
    database: {
      engine: database.file === undefined ? 'postgres' : 'sqlite',
      readable: false,
      writable: false,
    },
    mail: {
      configured: mail !== undefined,
      ...(mail?.error !== undefined && { error: mail.error }),
      ...{ waiting: 0, oldestMinutes: 0, failed: 0, sentToday: 0, perDay: mail?.perDay ?? 0 },
    },
    purge: {},
    backup: {},
    ...(free !== undefined && { freeBytes: free }),
  };
  try {
    await database.use((db) => read(db, now, readiness));
    readiness.database.readable = true;
    await database.use((db) => writeState(db, 'probe', now.toISOString()));
    readiness.database.writable = true;
    readiness.ok = true;
  } catch (error) {
    readiness.database.error = errorCode(error);
  }
  return readiness;
}

async function read(db: Db, now: Date, { mail, purge, backup }: Readiness): Promise<void> {
  const rows = await db.selectFrom('queue').select(['asked_at', 'due_at']).execute();
  const waiting = rows.filter(({ due_at }) => due_at !== null);
  const oldest = waiting.reduce(
    (first, { asked_at }) => (asked_at < first ? asked_at : first),
    now.toISOString(),
  );
  mail.waiting = waiting.length;
  mail.oldestMinutes = Math.floor((now.getTime() - Date.parse(oldest)) / 60_000);
  mail.failed = rows.length - waiting.length;
  const dayAgo = new Date(now.getTime() - 86_400_000).toISOString();
  const sent = await db
    .selectFrom('sent_email')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('sent_at', '>', dayAgo)
    .executeTakeFirstOrThrow();
  mail.sentToday = Number(sent.n);
  const [last, held, copied] = [
    await readState(db, 'purge'),
    heldReason(await readState(db, 'held')),
    await readState(db, 'backup'),
  ];
  if (last !== undefined) purge.last = last;
  if (held !== undefined) purge.held = held;
  if (copied !== undefined) backup.last = copied;
}
