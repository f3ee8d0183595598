import type { InValue } from '@libsql/client';
import { Connection, type Use } from './connection.ts';
import type { DatabaseSettings } from './database.ts';
import { GroupCommit, isConstraint } from './group-commit.ts';
import { asRecord, type StoredRegistration } from './record.ts';
import {
  askForMail,
  correction,
  deletion,
  deletionOfTaken,
  emailKey,
  insertion,
  linksOfMoved,
  openedBy,
  type Sending,
} from './registration-sql.ts';
import type { Registration } from './schema.ts';
import { hashed, matches, newReference, newSecret, type Link } from './tokens.ts';

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
    for (;;) {
      try {
        const [saved] = await this.#commits.run([
          insertion(data, sending, { reference: newReference(), secret }),
          ...(sending.mail ? askForMail(data, sending.now) : []),
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
    const { id, email } = found.record;
    const opened = openedBy(id, link.secret);
    const isMoved = emailKey(data.email) !== emailKey(email);
    const [, , corrected] = await this.#commits.run([
      ...deletionOfTaken(id, data, opened),
      correction(opened, data, sending, found.byMail ? null : hashed(link.secret)),
      ...(isMoved ? [linksOfMoved(opened, link.secret)] : []),
      ...(isMoved && sending.mail ? askForMail(data, sending.now) : []),
    ]);
    return (corrected?.rowsAffected ?? 0) > 0;
  }

  /** Deletes the registration a link leads to. @returns false when the link opens nothing */
  async remove(link: Link): Promise<boolean> {
    const found = await this.find(link);
    if (!found) return false;
    const { where, args } = openedBy(found.record.id, link.secret);
    return (await this.#delete(where, args)) > 0;
  }

  /** Deletes by reference, for the organiser. @returns whether there was one */
  async removeByReference(reference: string): Promise<boolean> {
    return (await this.#delete('reference = ?', [reference])) > 0;
  }

  /** Deletes what has expired at an instant. @returns how many */
  purgeExpired(now: Date): Promise<number> {
    return this.#delete('expires_at <= ?', [now.toISOString()]);
  }

  /** Deletes what was last sent or corrected before an instant. @returns how many */
  purgeBefore(instant: Date): Promise<number> {
    return this.#delete('updated_at < ?', [instant.toISOString()]);
  }

  /** Every registration, the oldest first. */
  async all(): Promise<StoredRegistration[]> {
    const { rows } = await this.use((client) =>
      client.execute('SELECT * FROM registration ORDER BY created_at, id'),
    );
    return rows.map(asRecord);
  }

  async #delete(where: string, args: InValue[]): Promise<number> {
    const [, gone] = await this.#commits.run(deletion(where, args));
    return gone?.rowsAffected ?? 0;
  }

  /** Waits for the writes under way and closes the database. */
  async close(): Promise<void> {
    await this.#commits.idle();
    await this.#connection.close();
  }
}
