/** How much memory the serving process takes, started as `npm run serve` starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../../support/port.ts';
import { residentMb } from './load.ts';

const PAGES = [
  '/',
  '/ky/',
  '/acts/zakon-70-2017/',
  '/cases/',
  '/guides/municipality/',
  '/search/',
  '/timeline/',
];

/** @returns resident memory in MB at the start and after so many requests for pages; how many of these failed */
export async function memoryAfter(requests: number): Promise<{ start: number; end: number; failed: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'serve-memory-'));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { serve: string } };
  const port = await freePort();
  // The command ends in `exec node`: the shell becomes the server.
  const server = spawn('sh', ['-c', scripts.serve], {
    env: {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      PORT: String(port),
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    await Promise.race([
      once(server.stdout, 'data'),
      ended.then(() => {
        throw new Error('The server ended before it was ready: build the site first.');
      }),
    ]);
    const start = residentMb(server.pid ?? 0);
    const { non2xx, errors } = await autocannon({
      url: `http://localhost:${String(port)}`,
      connections: 20,
      amount: requests,
      requests: PAGES.map((path) => ({ path, headers: { 'accept-encoding': 'br' } })),
    });
    return { start, end: residentMb(server.pid ?? 0), failed: non2xx + errors };
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
