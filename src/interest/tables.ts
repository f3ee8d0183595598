import { sql, type Kysely, type Transaction } from 'kysely';
import type { Locale } from '../i18n/index.ts';
import type { Registration } from './schema.ts';

/** Times are ISO 8601 in UTC, so that they sort as text; tokens and mailboxes are SHA-256 in hexadecimal. */
export interface Tables {
  registration: Omit<Registration, 'consent' | 'topics'> & {
    reference: string;
    /** What makes it the same address: see address.ts. */
    emailKey: string;
    /** JSON. */
    topics: string;
    locale: Locale;
    createdAt: string;
    updatedAt: string;
    expiresAt: string;
    /** When the owner of the address opened the emailed link. */
    confirmedAt: string | null;
    pageToken: string | null;
    emailToken: string | null;
    /** A new address that waits for its owner, and what the link sent there carries. */
    pendingEmail: string | null;
    pendingToken: string | null;
  };
  /** Emails to send: at most one a registration, to its pending address or its own. `dueAt` null: given up. */
  queue: {
    registration: string;
    askedAt: string;
    attempts: number;
    dueAt: string | null;
    error: string | null;
  };
  /** Emails of the last day, for the mail rate limit. */
  sentEmail: { mailbox: string; sentAt: string };
  /** Who wants no email. */
  refusal: { mailbox: string; refusedAt: string };
  /**
   * What the store remembers of itself: `purge` and `backup`, when they were last done; `held`, why a purge was
   * refused; `probe`, when writing was last tried.
   */
  state: { key: StateKey; value: string };
}
export type StateKey = 'purge' | 'held' | 'backup' | 'probe';
export type Db = Kysely<Tables>;

const VERSION = 3;
const CREATE = `
  CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY);
  CREATE TABLE registration (
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
  );
  CREATE INDEX registration_address ON registration (email_key, conference);
  CREATE UNIQUE INDEX registration_confirmed ON registration (email_key, conference) WHERE confirmed_at IS NOT NULL;
  CREATE TABLE queue (
    registration TEXT PRIMARY KEY REFERENCES registration (reference) ON DELETE CASCADE,
    asked_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due_at TEXT,
    error TEXT
  );
  CREATE TABLE sent_email (mailbox TEXT NOT NULL, sent_at TEXT NOT NULL);
  CREATE INDEX sent_email_mailbox ON sent_email (mailbox, sent_at);
  CREATE TABLE refusal (mailbox TEXT PRIMARY KEY, refused_at TEXT NOT NULL);
  CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL)`;

/** Version 2 was an SQLite file with one registration an address, and numbers for keys. */
const BEFORE = 2;
const RENAME_BEFORE = `
  ALTER TABLE registration RENAME TO old_registration;
  DROP INDEX registration_expiry;`;
/** Nobody wrote down then whether the owner of an address had proved it: all are unconfirmed. Their links work on. */
const TAKE_OVER = `;
  INSERT INTO registration SELECT reference, conference, email, email_key, name, role, organisation, place, language,
    topics, question, locale, created_at, updated_at, expires_at, NULL, page_token, mail_token, NULL, NULL
    FROM old_registration;
  INSERT INTO queue SELECT r.reference, o.due_at, o.attempts, o.due_at, NULL
    FROM outbox o JOIN old_registration r ON r.id = o.registration;
  INSERT INTO sent_email SELECT address, sent_at FROM letter;
  DROP TABLE letter; DROP TABLE outbox; DROP TABLE old_registration`;

/** The version of the tables; 0 where there are none. */
export async function version(db: Db): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'migration')) return 0;
  const { rows } = await sql<{ version: number }>`SELECT max(version) AS version FROM migration`.execute(db);
  return rows[0]?.version ?? 0;
}

/**
 * Brings the tables up to date; several processes that start at once do it one by one.
 * @param lock what keeps the others out, where a transaction does not
 */
export async function migrate(db: Db, lock: (trx: Transaction<Tables>) => Promise<unknown>): Promise<void> {
  if ((await version(db)) === VERSION) return;
  await db.transaction().execute(async (trx) => {
    await lock(trx);
    const found = await version(trx);
    if (found === VERSION) return;
    if (found !== 0 && found !== BEFORE) {
      throw new Error(
        `The database is of another version (${found}), perhaps newer, than this program knows`,
      );
    }
    const statements = found === 0 ? CREATE : RENAME_BEFORE + CREATE + TAKE_OVER;
    for (const statement of statements.split(';')) await sql.raw(statement).execute(trx);
    await sql`INSERT INTO migration VALUES (${VERSION})`.execute(trx);
  });
}

export async function readState(db: Db, key: StateKey): Promise<string | undefined> {
  const row = await db.selectFrom('state').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value || undefined;
}

export async function writeState(db: Db, key: StateKey, value: string): Promise<void> {
  const row = db.insertInto('state').values({ key, value });
  await row.onConflict((conflict) => conflict.column('key').doUpdateSet({ value })).execute();
}
