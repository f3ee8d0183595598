import type { Db } from './database.ts';

/**
 * Small facts that the store remembers of itself: `purge` and `backup`, when they were last done; `held`, why a purge
 * was refused; `probe`, when writing was last tried.
 */
export type StateKey = 'purge' | 'held' | 'backup' | 'probe';

export async function readState(db: Db, key: StateKey): Promise<string | undefined> {
  const row = await db.selectFrom('state').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value || undefined;
}

export async function writeState(db: Db, key: StateKey, value: string): Promise<void> {
  await db
    .insertInto('state')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
