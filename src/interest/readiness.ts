import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode, type Database } from './database.ts';
import { heldBy } from './retention.ts';
import { readState, writeState, type Db } from './tables.ts';

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

/**
 * Looks at the store: reads it and writes to it. Never throws.
 * @param mail what is known of the mail; undefined where none is configured
 */
export async function readinessOf(
  database: Database,
  now: Date,
  mail?: { perDay: number; error: string | undefined },
): Promise<Readiness> {
  const { file } = database;
  const readiness: Readiness = {
    ok: false,
    database: { engine: file === undefined ? 'postgres' : 'sqlite', readable: false, writable: false },
    mail: {
      configured: mail !== undefined,
      ...(mail?.error !== undefined && { error: mail.error }),
      ...{ waiting: 0, oldestMinutes: 0, failed: 0, sentToday: 0, perDay: mail?.perDay ?? 0 },
    },
    purge: {},
    backup: {},
  };
  try {
    await database.use((db) => read(db, now, readiness));
    readiness.database.readable = true;
    await database.use((db) => writeState(db, 'probe', now.toISOString()));
    readiness.database.writable = true;
    readiness.ok = true;
    if (file === undefined) return readiness;
    const { bavail, bsize } = await statfs(dirname(file));
    readiness.freeBytes = bavail * bsize;
  } catch (error) {
    readiness.database.error = errorCode(error);
  }
  return readiness;
}

async function read(db: Db, now: Date, { mail, purge, backup }: Readiness): Promise<void> {
  const queue = await db.selectFrom('queue').selectAll().execute();
  const asked = queue.filter(({ dueAt }) => dueAt !== null).map(({ askedAt }) => Date.parse(askedAt));
  mail.waiting = asked.length;
  mail.oldestMinutes = Math.floor((now.getTime() - Math.min(now.getTime(), ...asked)) / 60_000);
  mail.failed = queue.length - asked.length;
  const dayAgo = new Date(now.getTime() - 86_400_000).toISOString();
  const sent = await db.selectFrom('sentEmail').select('mailbox').where('sentAt', '>', dayAgo).execute();
  mail.sentToday = sent.length;
  const [last, held, copied] = [
    await readState(db, 'purge'),
    heldBy(await readState(db, 'held')),
    await readState(db, 'backup'),
  ];
  if (last !== undefined) purge.last = last;
  if (held) purge.held = held.reason;
  if (copied !== undefined) backup.last = copied;
}
