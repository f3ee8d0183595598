import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Database } from './database.ts';
import { writeState, type Db, type Tables } from './tables.ts';

/** In the order in which they can be written: the queue speaks of registrations. */
const TABLES = ['registration', 'queue', 'sentEmail', 'refusal'] as const;
const ROWS_AT_ONCE = 500;

type Rows = { [Name in (typeof TABLES)[number]]: Tables[Name][] };

/**
 * Copies what is stored, from either kind of database, into a new SQLite file, which the server could be started
 * with. Read in one transaction: the copy is of one instant, whatever is written meanwhile.
 * @returns how many registrations it holds
 * @throws when the file exists: a backup never overwrites another; when there is no database
 */
export async function backUp(source: Database, file: string): Promise<number> {
  if (existsSync(file)) throw new Error(`Файл ${file} уже есть. Назовите другой.`);
  const rows = await source.transaction(readAll);
  const copy = new Database(file);
  await copy.transaction((db) => writeAll(db, rows)).finally(() => copy.close());
  await source.use((db) => writeState(db, 'backup', new Date().toISOString()));
  return rows.registration.length;
}

/**
 * Brings a backup, of this or the version before, into a database of either kind that holds no registrations.
 * @returns how many registrations came back
 * @throws when the file is none of ours or damaged, or the database is not empty
 */
export async function restore(file: string, target: Database): Promise<number> {
  if (!existsSync(file)) throw new Error(`Файла ${file} нет.`);
  const rows = await readBackup(file);
  await target.transaction(async (db) => {
    const found = await db.selectFrom('registration').select('reference').limit(1).execute();
    if (found.length > 0) {
      throw new Error('В базе уже есть записи. Восстановить можно только в пустую: отодвиньте прежнюю.');
    }
    for (const table of TABLES) await db.deleteFrom(table).execute();
    await writeAll(db, rows);
  });
  return rows.registration.length;
}

/** A copy is opened: a backup of an earlier version is brought up to date, and stays what it was. */
async function readBackup(file: string): Promise<Rows> {
  const folder = mkdtempSync(join(tmpdir(), 'interest-restore-'));
  const copy = join(folder, 'backup.db');
  copyFileSync(file, copy);
  const backup = new Database(copy, { create: false });
  try {
    const check = sql<{ integrityCheck: string }>`PRAGMA integrity_check`;
    const { rows } = await backup.use((db) => check.execute(db));
    if (rows[0]?.integrityCheck !== 'ok') throw new Error('damaged');
    return await backup.use(readAll);
  } catch {
    throw new Error(`Файл ${file} повреждён, или это не копия базы.`);
  } finally {
    await backup.close();
    rmSync(folder, { recursive: true });
  }
}

async function readAll(db: Db): Promise<Rows> {
  // One after another: a transaction has one connection.
  const read = async (table: keyof Rows) => [table, await db.selectFrom(table).selectAll().execute()];
  return Object.fromEntries(await Array.fromAsync(TABLES, read)) as Rows;
}

async function writeAll(db: Db, rows: Rows): Promise<void> {
  for (const table of TABLES) {
    for (let at = 0; at < rows[table].length; at += ROWS_AT_ONCE) {
      const some = rows[table].slice(at, at + ROWS_AT_ONCE);
      await db.insertInto(table).values(some).execute();
    }
  }
}
