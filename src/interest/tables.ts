import { sql, type Kysely, type Transaction } from 'kysely';
import type { Locale } from '../i18n/index.ts';

/** Times are ISO 8601 in UTC, so that they sort as text; secrets and mailboxes are SHA-256 in hexadecimal. */
export interface Tables {
  registration: {
    reference: string;
    conference: string;
    /** As typed, and what makes it the same address: see address.ts. */
    email: string;
    email_key: string;
    name: string;
    role: string;
    organisation: string;
    place: string;
    language: string;
    /** JSON. */
    topics: string;
    question: string;
    locale: Locale;
    created_at: string;
    updated_at: string;
    expires_at: string;
    /** When the owner of the address opened the emailed link. */
    confirmed_at: string | null;
    page_token: string | null;
    email_token: string | null;
    /** A new address that waits for its owner, and what the link sent there carries. */
    pending_email: string | null;
    pending_token: string | null;
  };
  /** Emails to send: at most one a registration, to its pending address or its own. */
  queue: {
    registration: string;
    asked_at: string;
    attempts: number;
    /** null: given up. */
    due_at: string | null;
    /** Code of the last failure. */
    error: string | null;
  };
  /** Emails of the last day, for the mail rate limit. */
  sent_email: { mailbox: string; sent_at: string };
  /** Who wants no email. */
  refusal: { mailbox: string; refused_at: string };
  /** Small facts about the store itself: see state.ts. */
  state: { key: string; value: string };
}

const VERSION = 3;
/** Any number, the same in every process: who holds this lock of PostgreSQL changes the tables. */
const MIGRATION_LOCK = 20_261_129;

/** The version of the tables; 0 where there are none. */
export async function version(db: Kysely<Tables>): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'migration')) return 0;
  const { rows } = await sql<{ version: number }>`SELECT max(version) AS version FROM migration`.execute(db);
  return Number(rows[0]?.version ?? 0);
}

/** Brings the tables up to date, in one transaction; several processes that start at once do it one by one. */
export async function migrate(db: Kysely<Tables>, isPostgres: boolean): Promise<void> {
  if ((await version(db)) === VERSION) return;
  await db.transaction().execute(async (trx) => {
    if (isPostgres) await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
    const found = await version(trx);
    if (found === VERSION) return;
    if (found > VERSION)
      throw new Error(`The database is of a newer version (${String(found)}) of this program`);
    await sql`CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY)`.execute(trx);
    if (found > 0) await renameOld(trx);
    await createTables(trx);
    if (found > 0) await takeOver(trx, found);
    await sql`INSERT INTO migration VALUES (${VERSION})`.execute(trx);
  });
}

async function createTables(trx: Transaction<Tables>): Promise<void> {
  for (const statement of [
    `CREATE TABLE registration (
      reference TEXT PRIMARY KEY,
      conference TEXT NOT NULL,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      organisation TEXT NOT NULL,
      place TEXT NOT NULL,
      language TEXT NOT NULL,
      topics TEXT NOT NULL,
      question TEXT NOT NULL,
      locale TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      expires_at TEXT NOT NULL,
      confirmed_at TEXT,
      page_token TEXT,
      email_token TEXT,
      pending_email TEXT,
      pending_token TEXT
    )`,
    'CREATE INDEX registration_address ON registration (email_key, conference)',
    // Anybody may say of an address that it is his; proved can be only one.
    `CREATE UNIQUE INDEX registration_confirmed ON registration (email_key, conference)
      WHERE confirmed_at IS NOT NULL`,
    `CREATE TABLE queue (
      registration TEXT PRIMARY KEY REFERENCES registration (reference) ON DELETE CASCADE,
      asked_at TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      due_at TEXT,
      error TEXT
    )`,
    'CREATE TABLE sent_email (mailbox TEXT NOT NULL, sent_at TEXT NOT NULL)',
    'CREATE INDEX sent_email_mailbox ON sent_email (mailbox, sent_at)',
    'CREATE TABLE refusal (mailbox TEXT PRIMARY KEY, refused_at TEXT NOT NULL)',
    'CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL)',
  ]) {
    await sql.raw(statement).execute(trx);
  }
}

/** Versions 1 and 2 were SQLite files with one registration an address, a number for its key and an `outbox`. */
async function renameOld(trx: Transaction<Tables>): Promise<void> {
  await sql`ALTER TABLE registration RENAME TO old_registration`.execute(trx);
  await sql`DROP INDEX registration_expiry`.execute(trx);
}

/** Nobody wrote down then whether the owner of an address had proved it: all are unconfirmed. Their links work on. */
async function takeOver(trx: Transaction<Tables>, from: number): Promise<void> {
  for (const statement of [
    `INSERT INTO registration SELECT reference, conference, email, email_key, name, role, organisation, place,
      language, topics, question, locale, created_at, updated_at, expires_at, NULL, page_token, mail_token, NULL, NULL
      FROM old_registration`,
    `INSERT INTO queue SELECT r.reference, o.due_at, o.attempts, o.due_at, NULL
      FROM outbox o JOIN old_registration r ON r.id = o.registration`,
    ...(from === 2
      ? ['INSERT INTO sent_email SELECT address, sent_at FROM letter', 'DROP TABLE letter']
      : []),
    'DROP TABLE outbox',
    'DROP TABLE old_registration',
  ]) {
    await sql.raw(statement).execute(trx);
  }
}
