/** Kill −9 in the middle of many posters, again and again: is every acknowledged registration there? */
import { Database } from '../../../src/interest/database.ts';
import { Registrations } from '../../../src/interest/registrations.ts';
import { startServer } from '../../support/child-server.ts';
import { freePort } from '../../support/port.ts';
import { posters } from '../../support/poster.ts';

export interface KillResult {
  rounds: number;
  sent: number;
  acknowledged: number;
  stored: number;
  /** Acknowledged and not in the database: must be empty. */
  lost: string[];
  /** In the database and never sent, or there twice: must be empty. */
  strange: string[];
}

/** A server to kill: its script, relative to the root, what it says when it listens, and its settings. */
export interface Killed {
  script: string;
  ready: string;
  env: Record<string, string>;
  /** The database that `env` names: the path of the SQLite file, or `postgres://…`. */
  database: string;
}

/** @param acknowledgements after how many of them in a round the process is killed */
export async function killRounds(
  { script, ready, env, database }: Killed,
  {
    rounds,
    concurrency,
    acknowledgements,
  }: { rounds: number; concurrency: number; acknowledgements: number },
): Promise<KillResult> {
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const server = await startServer(script, await freePort(), ready, {
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'silent',
      HOST: '127.0.0.1',
      ...env,
    });
    let alive = true;
    let inRound = 0;
    let killed: Promise<void> | undefined;
    // Not at a round number of commits: each round breaks off somewhere else.
    const enough = acknowledgements + round * 7;
    await posters(
      server.port,
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
  const stored = await emailsIn(database);
  const known = new Set(stored);
  return {
    rounds,
    sent: sent.size,
    acknowledged: acknowledged.size,
    stored: stored.length,
    lost: [...acknowledged].filter((email) => !known.has(email)),
    strange: [
      ...stored.filter((email) => !sent.has(email)),
      ...(known.size === stored.length ? [] : ['twice']),
    ],
  };
}

async function emailsIn(url: string): Promise<string[]> {
  const database = new Database(url, { create: false });
  const records = await new Registrations(database).all();
  await database.close();
  return records.map(({ email }) => email);
}
