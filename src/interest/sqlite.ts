import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase } from 'kysely';

/** How long a statement waits for another process that holds the file; the whole process waits with it. */
const BUSY_MS = 2_000;

/**
 * Kysely over Node's own SQLite: nothing to compile, nothing to download. Kysely speaks to the few methods of
 * `better-sqlite3` that its type `SqliteDatabase` names; here they are given by `node:sqlite`.
 * @param file is made, with its folder, when it is not there
 */
export function sqlite(file: string): SqliteDialect {
  return new SqliteDialect({ database: () => Promise.resolve(openFile(file)) });
}

function openFile(file: string): SqliteDatabase {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  // Personal data: for the server's own user.
  chmodSync(file, 0o600);
  // A commit is in this one file, and on the disk, before it is acknowledged: a copy of the file is a backup. Nothing
  // of what was deleted stays, neither in the file nor in a journal beside it.
  database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      // A transaction takes the lock for writing at once: one that only asks for it later can fail without waiting.
      const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
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

/** Which file stands at a path; undefined when none does. Another one may be put in its place while it is open. */
export function fileIdentity(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
