import type { InValue } from '@libsql/client';
import type { Locale } from '../i18n/index.ts';
import { Connection, type Use } from './connection.ts';
import type { DatabaseSettings } from './database.ts';
import { GroupCommit, isConstraint } from './group-commit.ts';
import { asRecord, type StoredRegistration } from './record.ts';
import type { Registration } from './schema.ts';
import { hashed, matches, newReference, newSecret, type Link } from './tokens.ts';

/** A letter is not asked for again within this time: the form is no means to fill a stranger's mailbox. */
const MAIL_PAUSE_MS = 10 * 60_000;

/** What surrounds a registration when it is sent. */
export interface Sending {
  /** The language of the page: its answer and the letter are written in it. */
  locale: Locale;
  now: Date;
  /** When it is to be deleted: see retention.ts. */
  expiresAt: string;
  /** Whether a letter is to go out. */
  mail: boolean;
}

const WRITTEN = [
  'conference',
  'email_key',
  'email',
  'name',
  'role',
  'organisation',
  'place',
  'language',
  'topics',
  'question',
  'locale',
  'updated_at',
  'expires_at',
  'page_token',
] as const;

/** The registrations. */
export class Store {
  readonly #connection: Connection;
  readonly #commits: GroupCommit;
  /** Runs a call on the database. */
  readonly use: Use;

  constructor(settings: DatabaseSettings) {
    this.#connection = new Connection(settings);
    this.use = this.#connection.use;
    this.#commits = new GroupCommit(this.use);
  }

  /**
   * Stores a registration. One with the same address for the same conference is replaced whole, so that the new
   * link shows nothing but what came with it, and the answer is the same either way: nobody learns whether the
   * address was there. The link shown for the earlier one stops working.
   * @throws LibsqlError when it could not be written: then nothing has changed
   */
  async save(data: Registration, sending: Sending): Promise<Link> {
    const secret = newSecret();
    const columns = columnsOf(data, sending, secret);
    for (;;) {
      const names = ['reference', 'created_at', ...WRITTEN];
      const args: InValue[] = [newReference(), sending.now.toISOString(), ...columns];
      try {
        const [saved] = await this.#commits.run([
          {
            sql: `INSERT INTO registration (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
              ON CONFLICT (conference, email_key) DO UPDATE
              SET ${WRITTEN.map((name) => `${name} = excluded.${name}`).join(', ')} RETURNING reference`,
            args,
          },
          ...(sending.mail ? this.#askForMail(data, sending.now) : []),
        ]);
        return { reference: saved?.rows[0]?.['reference'] as string, secret };
      } catch (error) {
        // The same reference drawn twice: once in a hundred million millions. Draw again.
        if (!isConstraint(error)) throw error;
      }
    }
  }

  /** The registration a link leads to, and whether the link came by mail; undefined when it opens nothing. */
  async find(link: Link): Promise<{ record: StoredRegistration; byMail: boolean } | undefined> {
    const { rows } = await this.use((client) =>
      client.execute({ sql: 'SELECT * FROM registration WHERE reference = ?', args: [link.reference] }),
    );
    const row = rows[0];
    // Both are compared, always, and so is nothing at all: the time tells neither which fits nor that one exists.
    const byPage = matches(link.secret, row?.['page_token'] as string | null | undefined);
    const byMail = matches(link.secret, row?.['mail_token'] as string | null | undefined);
    return row && (byPage || byMail) ? { record: asRecord(row), byMail } : undefined;
  }

  /**
   * Corrects the registration a link leads to. A correction through a mailed link, which proves whose address it
   * is, closes the link that was shown on the page. A changed address replaces a registration it already had.
   * @returns false when the link opens nothing
   */
  async correct(link: Link, data: Registration, sending: Sending): Promise<boolean> {
    const found = await this.find(link);
    if (!found) return false;
    const { id } = found.record;
    const columns = columnsOf(data, sending, link.secret);
    if (found.byMail) columns[columns.length - 1] = null;
    const isMoved = emailKey(data.email) !== emailKey(found.record.email);
    await this.#commits.run([
      {
        sql: `DELETE FROM outbox WHERE registration IN
          (SELECT id FROM registration WHERE conference = ? AND email_key = ? AND id <> ?)`,
        args: [data.conference, emailKey(data.email), id],
      },
      {
        sql: 'DELETE FROM registration WHERE conference = ? AND email_key = ? AND id <> ?',
        args: [data.conference, emailKey(data.email), id],
      },
      {
        sql: `UPDATE registration SET ${WRITTEN.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
        args: [...columns, id],
      },
      ...(isMoved
        ? [
            // The letter of the old address opens no data of the new one.
            {
              sql: `UPDATE registration SET mail_token = NULL, mail_asked_at = NULL, page_token = ? WHERE id = ?`,
              args: [hashed(link.secret), id],
            },
            ...(sending.mail ? this.#askForMail(data, sending.now) : []),
          ]
        : []),
    ]);
    return true;
  }

  /** Deletes the registration a link leads to. @returns false when the link opens nothing */
  async remove(link: Link): Promise<boolean> {
    const found = await this.find(link);
    return found !== undefined && (await this.removeByReference(found.record.reference));
  }

  /** Deletes by reference, for the organiser. @returns whether there was one */
  async removeByReference(reference: string): Promise<boolean> {
    const [, gone] = await this.#commits.run(deletion('reference = ?', [reference]));
    return (gone?.rowsAffected ?? 0) > 0;
  }

  /** Deletes what has expired at an instant. @returns how many */
  async purgeExpired(now: Date): Promise<number> {
    const [, gone] = await this.#commits.run(deletion('expires_at <= ?', [now.toISOString()]));
    return gone?.rowsAffected ?? 0;
  }

  /** Deletes what was last sent or corrected before an instant. @returns how many */
  async purgeBefore(instant: Date): Promise<number> {
    const [, gone] = await this.#commits.run(deletion('updated_at < ?', [instant.toISOString()]));
    return gone?.rowsAffected ?? 0;
  }

  /** Every registration, the oldest first. */
  async all(): Promise<StoredRegistration[]> {
    const { rows } = await this.use((client) =>
      client.execute('SELECT * FROM registration ORDER BY created_at, id'),
    );
    return rows.map(asRecord);
  }

  /** Waits for the writes under way and closes the database. */
  async close(): Promise<void> {
    await this.#commits.idle();
    await this.#connection.close();
  }

  #askForMail(data: Registration, now: Date) {
    const who = [data.conference, emailKey(data.email)];
    const stillWarm = new Date(now.getTime() - MAIL_PAUSE_MS).toISOString();
    const isDue = 'conference = ? AND email_key = ? AND (mail_asked_at IS NULL OR mail_asked_at < ?)';
    return [
      {
        sql: `INSERT INTO outbox SELECT id, 0, ? FROM registration WHERE ${isDue}
          ON CONFLICT (registration) DO UPDATE SET attempts = 0, due_at = excluded.due_at`,
        args: [now.toISOString(), ...who, stillWarm],
      },
      {
        sql: `UPDATE registration SET mail_asked_at = ? WHERE ${isDue}`,
        args: [now.toISOString(), ...who, stillWarm],
      },
    ];
  }
}

/** What makes an address the same: people write it in any case. */
function emailKey(email: string): string {
  return email.toLowerCase();
}

function columnsOf(data: Registration, { locale, now, expiresAt }: Sending, secret: string): InValue[] {
  const { conference, email, name, role, organisation, place, language, topics, question } = data;
  return [
    conference,
    emailKey(email),
    email,
    name,
    role,
    organisation,
    place,
    language,
    JSON.stringify(topics),
    question,
    locale,
    now.toISOString(),
    expiresAt,
    hashed(secret),
  ];
}

function deletion(where: string, args: InValue[]) {
  return [
    { sql: `DELETE FROM outbox WHERE registration IN (SELECT id FROM registration WHERE ${where})`, args },
    { sql: `DELETE FROM registration WHERE ${where}`, args },
  ];
}
