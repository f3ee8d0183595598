import type { InStatement } from '@libsql/client';
import { emailKey, MAIL_PAUSE_MS } from './registration-sql.ts';
import type { Store } from './store.ts';
import { hashed } from './tokens.ts';

/**
 * Keeps letters to one address apart, whatever was done to its registrations meanwhile: deleted and sent anew, moved
 * to another address and back, made for several conferences. What it writes down is a hash, for ten minutes only.
 */
export class LetterPace {
  readonly #store: Store;
  readonly #now: Date;

  /** @param now the instant at which letters are being sent */
  constructor(store: Store, now: Date) {
    this.#store = store;
    this.#now = now;
  }

  /** Deletes what holds no letter back any more. */
  async forget(): Promise<void> {
    const passed = new Date(this.#now.getTime() - MAIL_PAUSE_MS).toISOString();
    await this.#store.use((client) =>
      client.execute({ sql: 'DELETE FROM letter WHERE sent_at <= ?', args: [passed] }),
    );
  }

  /** From when (ISO 8601, UTC) the next letter may go to an address; undefined when it may go now. */
  async waitsUntil(email: string): Promise<string | undefined> {
    const { rows } = await this.#store.use((client) =>
      client.execute({ sql: 'SELECT sent_at FROM letter WHERE address = ?', args: [keyOf(email)] }),
    );
    const sent = rows[0]?.['sent_at'];
    return typeof sent === 'string' ? new Date(Date.parse(sent) + MAIL_PAUSE_MS).toISOString() : undefined;
  }

  /** Writes down that a letter has gone to an address. */
  noted(email: string): InStatement {
    return {
      sql: `INSERT INTO letter VALUES (?, ?) ON CONFLICT (address) DO UPDATE SET sent_at = excluded.sent_at`,
      args: [keyOf(email), this.#now.toISOString()],
    };
  }
}

function keyOf(email: string): string {
  return hashed(emailKey(email));
}
