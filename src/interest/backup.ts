import { existsSync } from 'node:fs';
import { openDatabase } from './database.ts';
import type { Store } from './store.ts';

const TABLES = ['registration', 'outbox'] as const;
const ROWS_AT_ONCE = 500;

/**
 * Copies the registrations and the letters that wait, from an embedded or a remote database, into a new file that
 * the server could be started with. Read in one transaction: the copy is of one instant, whatever is written meanwhile.
 * @returns how many registrations it holds
 * @throws when the file exists: a backup never overwrites another
 */
export async function backUp(store: Store, file: string): Promise<number> {
  if (existsSync(file)) throw new Error(`Файл ${file} уже есть. Назовите другой.`);
  const tables = await store.use((source) =>
    source.batch(
      TABLES.map((table) => `SELECT * FROM ${table}`),
      'read',
    ),
  );
  const copy = await openDatabase({ url: file });
  try {
    for (const [i, table] of TABLES.entries()) {
      const { columns = [], rows = [] } = tables[i] ?? {};
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        const part = rows.slice(at, at + ROWS_AT_ONCE);
        await copy.batch(
          part.map((row) => ({ sql, args: columns.map((column) => row[column] ?? null) })),
          'write',
        );
      }
    }
    // One file, without the log beside it.
    await copy.execute('PRAGMA journal_mode = DELETE');
    const { rows } = await copy.execute('PRAGMA integrity_check');
    if (rows[0]?.['integrity_check'] !== 'ok') throw new Error(`Копия ${file} повреждена.`);
    return tables[0]?.rows.length ?? 0;
  } finally {
    copy.close();
  }
}
