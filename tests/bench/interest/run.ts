/**
 * `npm run bench:interest`: the long load and fault runs of the form, on this machine only, about three minutes.
 * Words pick parts: `npm run bench:interest -- kill load`. Ends with 1 when a bar is missed. Build the site first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NO_POSTGRES, postgresPrograms, startPostgres } from '../../support/postgres.ts';
import { killRounds } from './kill.ts';
import { load } from './load.ts';
import { memoryAfter } from './memory.ts';

const BARS = { perSecond: 300, p99: 250, staticPerSecond: 3_000, growth: 1.25, memory: 150 };
const SECONDS = 60;
const REQUESTS = 10_000;
const ROUNDS = { rounds: 10, concurrency: 200, acknowledgements: 400 };
const SITE = { script: 'src/cli/serve.ts', ready: 'The site is at' };
const parts = process.argv.slice(2);
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
let missed = 0;

function say(name: string, measured: string, ok: boolean): void {
  if (!ok) missed += 1;
  process.stdout.write(`${ok ? '✓' : '✗'} ${name}: ${measured}\n`);
}

async function kill(engine: string, env: Record<string, string>, database: string): Promise<void> {
  const result = await killRounds({ ...SITE, env, database }, ROUNDS);
  const { rounds, sent, acknowledged, stored, lost, strange } = result;
  say(
    `kill −9, ${String(ROUNDS.concurrency)} posters, ${engine}`,
    `${String(rounds)} rounds, ${String(sent)} sent, ${String(acknowledged)} acknowledged, ${String(stored)} stored`,
    acknowledged > 0 && stored >= acknowledged && stored <= sent,
  );
  say('acknowledged and lost', String(lost.length), lost.length === 0);
  say('never sent, or twice', String(strange.length), strange.length === 0);
}

if (wanted('kill')) {
  const folder = mkdtempSync(path.join(tmpdir(), 'interest-kill-'));
  await kill('SQLite', { DATA_DIR: folder, DATABASE_URL: '' }, path.join(folder, 'interest.db'));
  rmSync(folder, { recursive: true, force: true });
  if (postgresPrograms() === undefined) process.stdout.write(`PostgreSQL ${NO_POSTGRES}\n`);
  else {
    const postgres = await startPostgres();
    const database = await postgres.create();
    await kill('PostgreSQL', { DATABASE_URL: database }, database);
    await postgres.end();
  }
}

if (wanted('load')) {
  const result = await load(SECONDS, 50, '/guides/municipality/');
  const { perSecond, p50, p99, longest, failed, stored, accepted, memory } = result;
  say('registrations per second', perSecond.toFixed(0), perSecond >= BARS.perSecond);
  say(
    'milliseconds',
    `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, longest ${longest.toFixed(0)}`,
    p99 <= BARS.p99,
  );
  say('failed', String(failed), failed === 0);
  say('accepted and stored', `${String(accepted)} and ${String(stored)}`, accepted === stored);
  say(
    `memory over ${String(SECONDS)} s, MB`,
    `${memory.early.toFixed(0)} after 20 s, ${memory.late.toFixed(0)} at the end, ${memory.largest.toFixed(0)} largest`,
    memory.late <= memory.early * BARS.growth,
  );
  say(
    'static pages per second',
    `${result.staticPerSecond.toFixed(0)}, p99 ${String(result.staticP99)} ms, errors ${String(result.staticErrors)}`,
    result.staticPerSecond >= BARS.staticPerSecond && result.staticErrors === 0,
  );
}
if (wanted('memory')) {
  const { start, end, failed } = await memoryAfter(REQUESTS);
  say(
    `memory after ${String(REQUESTS)} requests, MB`,
    `${end.toFixed(0)}, ${start.toFixed(0)} at the start, ${String(failed)} failed`,
    end <= BARS.memory && failed === 0,
  );
}
process.exitCode = missed > 0 ? 1 : 0;
