/** Kill −9 in the middle of many posters, again and again: is every acknowledged registration there? */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { freePort } from '../../support/port.ts';
import { posters } from '../../support/poster.ts';
import { startServer } from '../../support/child-server.ts';

export interface KillResult {
  rounds: number;
  sent: number;
  acknowledged: number;
  stored: number;
  /** Acknowledged and not in the database: must be empty. */
  lost: string[];
  /** In the database and never sent, or there twice: must be empty. */
  strange: string[];
  integrity: string;
}

/**
 * @param script the server's, relative to the root, and what it says when it listens
 * @param acknowledgements after how many of them in a round the process is killed
 */
export async function killRounds(
  { script, ready, env = {} }: { script: string; ready: string; env?: Record<string, string> },
  {
    rounds,
    concurrency,
    acknowledgements,
  }: { rounds: number; concurrency: number; acknowledgements: number },
): Promise<KillResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'interest-kill-'));
  const file = path.join(folder, 'interest.db');
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  try {
    for (let round = 0; round < rounds; round++) {
      const port = await freePort();
      const server = await startServer(script, port, ready, {
        ...env,
        DATA_DIR: folder,
        SITE_FOLDER: folder,
        RATE_LIMIT: 'off',
        LOG_LEVEL: 'silent',
        HOST: '127.0.0.1',
      });
      let alive = true;
      let inRound = 0;
      let killed: Promise<void> | undefined;
      // Not at a round number of commits: each round breaks off somewhere else.
      const enough = acknowledgements + round * 7;
      await posters(
        port,
        concurrency,
        () => {
          if (!alive) return undefined;
          const email = `r${String(round)}-${String(sent.size)}@example.kg`;
          sent.add(email);
          return email;
        },
        (email, { status }) => {
          if (status === 303) acknowledged.add(email);
          else if (alive && status !== 0) throw new Error(`Answered with ${String(status)}`);
          if (status === 303 && ++inRound === enough) {
            alive = false;
            killed = server.kill('SIGKILL');
          }
        },
      );
      await killed;
    }
    return {
      rounds,
      sent: sent.size,
      acknowledged: acknowledged.size,
      ...(await inspect(file, sent, acknowledged)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inspect(file: string, sent: Set<string>, acknowledged: Set<string>) {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute('SELECT email FROM registration');
  const check = await client.execute('PRAGMA integrity_check');
  client.close();
  const stored = rows.map((row) => row['email'] as string);
  const known = new Set(stored);
  return {
    stored: stored.length,
    lost: [...acknowledged].filter((email) => !known.has(email)),
    strange: [
      ...stored.filter((email) => !sent.has(email)),
      ...(known.size === stored.length ? [] : ['twice']),
    ],
    integrity: check.rows[0]?.['integrity_check'] as string,
  };
}
