import { resolve } from 'node:path';
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { fileIdentity, sqlite } from './sqlite.ts';
import { migrate, version, type Db, type Tables } from './tables.ts';

/** A PostgreSQL that does not answer in this time counts as unreachable. */
const TIMEOUT_MS = 5_000;
/** Connections of one process. */
const POOL = 10;
/** Any number, the same in every process: who holds this lock of PostgreSQL changes the tables. */
const MIGRATION_LOCK = 20_261_129;

/** The database cannot be used, for a cause that concerns whoever runs the site. */
export class DatabaseError extends Error {}

/** An open database, and which file it is. */
interface Handle {
  db: Db;
  identity: string | undefined;
}

/**
 * The way to the database: opened when first used, and again after it could not be opened.
 * @example new Database('data/interest.db') // SQLite
 * @example new Database('postgres://hub@localhost/hub')
 */
export class Database {
  /** Path of the SQLite file; undefined with PostgreSQL. */
  readonly file: string | undefined;
  readonly #url: string;
  readonly #create: boolean;
  #handle: Promise<Handle> | undefined;

  /**
   * @param url `postgres://…`, or the path of the SQLite file
   * @param options `create: false` for commands: they make no database where there is none
   */
  constructor(url: string, { create = true } = {}) {
    this.#url = url;
    this.#create = create;
    if (!/^postgres(ql)?:/.test(url)) this.file = resolve(url);
  }

  /**
   * Runs a call on the database. Where another file has been put in the place of the SQLite file, the new one is
   * opened; a call during which that happens fails, since what it wrote may have gone to the old file.
   * @throws DatabaseError, or what the database says
   */
  async use<T>(call: (db: Db) => Promise<T>): Promise<T> {
    const handle = await this.#open();
    const result = await call(handle.db);
    if (handle.identity !== this.#identity()) throw new DatabaseError('the database file was replaced');
    return result;
  }

  /**
   * Runs a call in one transaction: all of it is stored, or nothing, and what it has read is still so when it writes
   * (SQLite's transactions come one after another; PostgreSQL refuses one that was overtaken).
   */
  transaction<T>(call: (db: Db) => Promise<T>): Promise<T> {
    return this.use((db) => db.transaction().setIsolationLevel('repeatable read').execute(call));
  }

  async close(): Promise<void> {
    const handle = await this.#handle?.catch(() => undefined);
    this.#handle = undefined;
    await handle?.db.destroy();
  }

  async #open(): Promise<Handle> {
    const before = this.#handle;
    const handle = await before;
    if (handle && handle.identity === this.#identity()) return handle;
    // The first to see it opens the new file; the others take what it opens.
    if (this.#handle !== before) return this.#open();
    const opening = this.#connect();
    this.#handle = opening;
    opening.catch(() => {
      if (this.#handle === opening) this.#handle = undefined;
    });
    await handle?.db.destroy();
    return opening;
  }

  /** A file that has gone is not made anew while the server runs: that would be an empty database, without a word. */
  #identity(): string | undefined {
    if (this.file === undefined) return undefined;
    const identity = fileIdentity(this.file);
    if (identity === undefined) throw new DatabaseError('the database file has gone');
    return identity;
  }

  async #connect(): Promise<Handle> {
    const { file } = this;
    if (!this.#create && file !== undefined && fileIdentity(file) === undefined) throw this.#none();
    const dialect = file === undefined ? postgres(this.#url) : sqlite(file);
    const db: Db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
    try {
      if (!this.#create && (await version(db)) === 0) throw this.#none();
      await migrate(db, async (trx) => {
        if (file === undefined) await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
      });
      return { db, identity: this.#identity() };
    } catch (error) {
      await db.destroy();
      throw error;
    }
  }

  #none(): DatabaseError {
    const place = this.file ?? 'по адресу DATABASE_URL';
    return new DatabaseError(`Базы ${place} нет. Её создаёт сервер, когда запускается: npm start.`);
  }
}

function postgres(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL,
    connectionTimeoutMillis: TIMEOUT_MS,
    statement_timeout: TIMEOUT_MS,
    application_name: 'social-order-hub',
  });
  // A connection that breaks while nobody uses it: the pool takes another one, whoever uses it is told.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

/** An error as the log may have it: its code, never a message that could quote what was to be stored. */
export function errorCode(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  if (!(error instanceof Error)) return typeof error;
  const { code, errcode } = error as { code?: string; errcode?: number };
  return [code ?? error.name, errcode].filter((part) => part !== undefined).join(' ');
}
