/** How much the server takes: registrations with durable writes, then static pages, and its memory meanwhile. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { Database } from '../../../src/interest/database.ts';
import { Registrations } from '../../../src/interest/registrations.ts';
import { startServer } from '../../support/child-server.ts';
import { freePort } from '../../support/port.ts';
import { posters } from '../../support/poster.ts';

export interface LoadResult {
  seconds: number;
  accepted: number;
  perSecond: number;
  p50: number;
  p99: number;
  longest: number;
  failed: number;
  /** Registrations in the database afterwards. */
  stored: number;
  /** Resident memory in MB: after twenty seconds, at the end, the largest. */
  memory: { early: number; late: number; largest: number };
  staticPerSecond: number;
  staticP99: number;
  staticErrors: number;
}

const SAMPLE_MS = 1_000;

export async function load(seconds: number, concurrency: number, page: string): Promise<LoadResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'interest-load-'));
  const file = path.join(folder, 'interest.db');
  const server = await startServer('src/cli/serve.ts', await freePort(), 'The site is at', {
    DATA_DIR: folder,
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    HOST: '127.0.0.1',
  });
  try {
    const memory: number[] = [];
    const sampler = setInterval(() => memory.push(residentMb(server.process.pid ?? 0)), SAMPLE_MS);
    const times: number[] = [];
    let failed = 0;
    let n = 0;
    const end = performance.now() + seconds * 1_000;
    const started = performance.now();
    await posters(
      server.port,
      concurrency,
      () => (performance.now() < end ? `load-${String(n++)}@example.kg` : undefined),
      (_email, { status, ms }) => {
        if (status === 303) times.push(ms);
        else failed += 1;
      },
    );
    const passed = (performance.now() - started) / 1_000;
    clearInterval(sampler);
    const pages = await autocannon({
      url: `http://127.0.0.1:${String(server.port)}${page}`,
      connections: 50,
      duration: Math.min(15, seconds),
      headers: { 'accept-encoding': 'br' },
    });
    await server.kill('SIGTERM');
    times.sort((a, b) => a - b);
    return {
      seconds: passed,
      accepted: times.length,
      perSecond: times.length / passed,
      p50: at(times, 0.5),
      p99: at(times, 0.99),
      longest: times.at(-1) ?? 0,
      failed,
      stored: await count(file),
      memory: { early: memory[20] ?? memory[0] ?? 0, late: memory.at(-1) ?? 0, largest: Math.max(...memory) },
      staticPerSecond: pages.requests.average,
      staticP99: pages.latency.p99,
      staticErrors: pages.errors + pages.non2xx,
    };
  } finally {
    if (server.process.exitCode === null) await server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function at(sorted: number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/** Resident memory of a process in MB (`ps` says KB). */
export function residentMb(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function count(file: string): Promise<number> {
  const database = new Database(file, { create: false });
  const records = await new Registrations(database).all();
  await database.close();
  return records.length;
}
