import { setTimeout as pause } from 'node:timers/promises';
import { LibsqlError, type Client } from '@libsql/client';
import { openDatabase, type DatabaseSettings } from './database.ts';

/** Waits before trying again while another process holds the lock; about two seconds in all. */
const RETRIES_MS = [20, 50, 100, 200, 400, 600, 600];

/** Runs a call on the database. @throws what the database says, when trying again did not help */
export type Use = <T>(call: (client: Client) => Promise<T>) => Promise<T>;

/** The way to the database: opened when first used, and anew after a failure to open it or a lost lock. */
export class Connection {
  readonly #settings: DatabaseSettings;
  #client: Promise<Client> | undefined;

  constructor(settings: DatabaseSettings) {
    this.#settings = settings;
  }

  /** See `Use`. The call may run several times; it must be one statement or one transaction. */
  readonly use: Use = async (call) => {
    for (const wait of RETRIES_MS) {
      try {
        return await call(await this.#open());
      } catch (error) {
        if (!isBusy(error)) throw error;
        // The library leaves a statement that met a lock unfinished, and then no transaction of this connection
        // can be committed: another one is taken.
        await this.close();
        await pause(wait);
      }
    }
    return call(await this.#open());
  };

  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    client?.close();
  }

  #open(): Promise<Client> {
    this.#client ??= openDatabase(this.#settings).catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }
}

/** Held by another process, or closed under this call because another call met the lock. */
function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && /BUSY|LOCKED|CLIENT_CLOSED/.test(error.code);
}
