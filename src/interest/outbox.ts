import type { InStatement } from '@libsql/client';
import { LetterPace } from './letter-pace.ts';
import { asRecord, type StoredRegistration } from './record.ts';
import type { Store } from './store.ts';
import { hashed, newSecret, type Link } from './tokens.ts';

/** How often a letter is tried: after 1, 2, 4 … minutes, six hours at most, for about three days. */
const ATTEMPTS = 20;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
/** Whoever has taken a letter has this long to send it before another process may. */
const LEASE_MS = 120_000;
const LETTERS_AT_ONCE = 20;

/** Hands a letter over to the mail server. @throws when it was not accepted */
export type SendLetter = (record: StoredRegistration, link: Link) => Promise<void>;

/**
 * Sends the letters that are due. The secret of a letter's link is drawn when it is sent and stored only as a
 * hash, so the queue holds nothing that opens a registration; the newest letter's link is the one that works.
 * A letter may come twice (a crash between sending and noting it), it is never lost. One that would come too soon
 * after another to the same address waits.
 * @param stopping once aborted, no further letter is begun
 * @returns how many were sent and how many failed this time
 */
export async function sendDue(
  store: Store,
  send: SendLetter,
  now: Date,
  stopping?: AbortSignal,
): Promise<{ sent: number; failed: number }> {
  const pace = new LetterPace(store, now);
  await pace.forget();
  const { rows } = await store.use((client) =>
    client.execute({
      sql: `SELECT r.*, o.attempts, o.due_at FROM outbox o JOIN registration r ON r.id = o.registration
        WHERE o.due_at <= ? ORDER BY o.due_at LIMIT ?`,
      args: [now.toISOString(), LETTERS_AT_ONCE],
    }),
  );
  const counts = { sent: 0, failed: 0 };
  for (const row of rows) {
    if (stopping?.aborted) break;
    const record = asRecord(row);
    const wait = await pace.waitsUntil(record.email);
    const lease = new Date(Date.now() + LEASE_MS).toISOString();
    const taken = await store.use((client) =>
      client.execute({
        sql: 'UPDATE outbox SET due_at = ? WHERE registration = ? AND due_at = ?',
        args: [wait ?? lease, record.id, row['due_at'] ?? null],
      }),
    );
    // Another process was faster, or the registration has gone; or another letter has just been sent there.
    if (taken.rowsAffected !== 1 || wait !== undefined) continue;
    const secret = newSecret();
    const ok = await send(record, { reference: record.reference, secret }).then(
      () => true,
      () => false,
    );
    counts[ok ? 'sent' : 'failed'] += 1;
    const written = ok
      ? [...done(record.id, lease, secret), pace.noted(record.email)]
      : [failed(record.id, lease, Number(row['attempts']) + 1)];
    await store.use((client) => client.batch(written, 'write'));
  }
  return counts;
}

/** The link begins to work when its letter has gone; a letter asked for again meanwhile brings its own. */
function done(id: number, lease: string, secret: string): InStatement[] {
  return [
    {
      sql: `UPDATE registration SET mail_token = ? WHERE id = ?
        AND EXISTS (SELECT 1 FROM outbox WHERE registration = ? AND due_at = ?)`,
      args: [hashed(secret), id, id, lease],
    },
    { sql: 'DELETE FROM outbox WHERE registration = ? AND due_at = ?', args: [id, lease] },
  ];
}

/** A letter asked for again meanwhile begins its own tries. */
function failed(id: number, lease: string, attempts: number): InStatement {
  return attempts >= ATTEMPTS
    ? { sql: 'DELETE FROM outbox WHERE registration = ? AND due_at = ?', args: [id, lease] }
    : {
        sql: 'UPDATE outbox SET attempts = ?, due_at = ? WHERE registration = ? AND due_at = ?',
        args: [attempts, nextTry(attempts), id, lease],
      };
}

function nextTry(attempts: number): string {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
  return new Date(Date.now() + pause).toISOString();
}
