import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type DatabaseConnection,
  type Dialect,
  type QueryExecutorProvider,
  type SqliteDatabase,
} from 'kysely';

/** How long a statement waits for another process that holds the file; the whole process waits with it. */
const BUSY_MS = 2_000;

/**
 * Kysely over Node's own SQLite: nothing to compile, nothing to download. Kysely's driver speaks to the few methods
 * of `better-sqlite3` that its type `SqliteDatabase` names; here they are given by `node:sqlite`.
 * @param file is made, with its folder, when it is not there
 */
export function sqliteDialect(file: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver({ database: () => Promise.resolve(openFile(file)) }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** A transaction takes the lock for writing at once: one that only asks for it later can fail without waiting. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

function openFile(file: string): SqliteDatabase {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  // Personal data: for the server's own user.
  chmodSync(file, 0o600);
  // A commit is in this one file, and on the disk, before it is acknowledged. The journal beside it only undoes what
  // a crash has left half done; it stays, since making and removing it costs most of a commit: see `eraseJournal`.
  database.exec('PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      const statement = database.prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

/** Removes the journal, in which pages stand as they were before the last commits. */
export async function eraseJournal(db: QueryExecutorProvider): Promise<void> {
  await sql`PRAGMA journal_mode = DELETE`.execute(db);
  await sql`PRAGMA journal_mode = PERSIST`.execute(db);
}

/** Which file stands at a path; undefined when none does. Another one may be put in its place while it is open. */
export function fileIdentity(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${String(found.dev)}:${String(found.ino)}`;
}
