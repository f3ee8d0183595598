import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inputsDigest } from '../../src/cli/stamp.ts';
import { plainBuild } from '../support/plain-site.ts';
import { freePort } from '../support/port.ts';
import { formBody } from '../support/poster.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
let dist: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stop-'));
  dist = path.join(folder, 'dist/client');
  mkdirSync(path.dirname(dist));
  // For `npm start`: nothing has changed since.
  vi.stubEnv('DIST_DIR', dist);
  await plainBuild(dist, { digest: inputsDigest() });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether a process may be the first of a namespace of its own here, as it is in a container. */
const canBeFirst = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;

/** The processes below one, its own children first. */
function below(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number)
    .flatMap((child) => [child, ...below(child)]);
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A post on a kept connection; `sent` before the signal and not answered is lost. */
function post(port: number, agent: Agent, email: string): Promise<{ status: number; closes: boolean }> {
  const body = formBody(email);
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
  };
  return new Promise((resolve) => {
    const outgoing = request({ host: '127.0.0.1', port, path: '/interest', method: 'POST', agent, headers });
    outgoing.on('response', (response) => {
      response.resume().on('end', () => {
        resolve({ status: response.statusCode ?? 0, closes: response.headers.connection === 'close' });
      });
      response.on('error', () => {
        resolve({ status: 0, closes: true });
      });
    });
    outgoing.on('error', () => {
      resolve({ status: 0, closes: true });
    });
    outgoing.end(body);
  });
}

/** Settings of a server of these tests. */
const settings = (port: number) => ({
  ...process.env,
  PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
  DIST_DIR: dist,
  DATA_DIR: path.join(folder, 'data'),
  SITE_URL: 'http://localhost:4321',
  HOST: '127.0.0.1',
  PORT: String(port),
  RATE_LIMIT: 'off',
  LOG_LEVEL: 'silent',
});

it.each([
  ['node', 'node', ['src/cli/serve.ts'], false],
  ['npm run serve', 'npm', ['run', 'serve'], false],
  ['npm start', 'npm', ['start'], false],
  ['process 1 of a container', 'unshare', ['--pid', '--fork', process.execPath, 'src/cli/serve.ts'], true],
] as const)(
  'SIGTERM to %s under load loses no request in flight and leaves no process behind',
  async (...args) => {
    const [, command, parameters, isFirst] = args;
    if (isFirst && !canBeFirst) {
      process.stdout.write('skipped: no process namespaces on this machine\n');
      return;
    }
    const port = await freePort();
    const env = settings(port);
    const started = spawn(command === 'node' ? process.execPath : command, parameters, { cwd: ROOT, env });
    const ended = once(started, 'exit');
    await new Promise<void>((resolve) => {
      started.stdout.on('data', (chunk: Buffer) => {
        if (String(chunk).includes('The site is at')) resolve();
      });
    });
    const processes = [started.pid ?? 0, ...below(started.pid ?? 0)];
    if (command === 'npm') {
      // Nothing is left of a build, and the server is small.
      const commands = processes.map((pid) => readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8'));
      expect(commands.filter((line) => /build|start\.ts/.test(line))).toEqual([]);
      expect(commands.at(-1)).toMatch(/--max-semi-space-size=2\0.*serve\.ts/);
    }

    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    let signalled = false;
    let answered = 0;
    const lost: string[] = [];
    const poster = async (name: number) => {
      for (let i = 0; ; i++) {
        const before = !signalled;
        const { status, closes } = await post(port, agent, `p${String(name)}-${String(i)}@example.kg`);
        if (status === 303) answered += 1;
        else if (before) lost.push(`${String(name)}-${String(i)}: ${String(status)}`);
        if (status !== 303 || (signalled && closes)) return;
      }
    };
    const posters = Array.from({ length: 20 }, (_, name) => poster(name));
    await expect.poll(() => answered, { timeout: 20_000 }).toBeGreaterThan(40);
    signalled = true;
    // To the process that was started; in a container the signal comes to the first process itself.
    process.kill(isFirst ? (processes[1] ?? 0) : (started.pid ?? 0), 'SIGTERM');
    await Promise.all([...posters, ended]);
    agent.destroy();
    expect(lost).toEqual([]);
    expect(processes.filter(isAlive)).toEqual([]);
  },
  60_000,
);

it('npm start serves the last good build where the content is broken, and says so', async () => {
  await plainBuild(dist, { digest: 'of something else' });
  const broken = { CONTENT_DIR: path.join(ROOT, 'tests/fixtures/broken') };
  const port = await freePort();
  const started = spawn(process.execPath, ['src/cli/start.ts'], {
    cwd: ROOT,
    env: { ...settings(port), ...broken },
  });
  const ended = once(started, 'exit');
  let said = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 150_000 }).toContain('The site is at');
  expect(said).toContain('Served is the last good one, of ');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  started.kill('SIGTERM');
  await ended;
}, 160_000);

it('npm start does not build for this machine what was built for another address', async () => {
  await plainBuild(dist, { digest: 'of something else', site: 'https://hub.example.kg' });
  const env = { ...settings(await freePort()), SITE_URL: '' };
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/start.ts'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('SITE_URL is not set, and the last build is for https://hub.example.kg');
}, 30_000);

it('SIGTERM to npm start while it builds ends the build and all that it has started', async () => {
  await plainBuild(dist, { digest: 'of something else' });
  const started = spawn('npm', ['start'], { cwd: ROOT, env: settings(await freePort()) });
  const ended = once(started, 'exit');
  const tools = () => below(started.pid ?? 0);
  const isBuilding = () =>
    tools().some((pid) => /astro/.test(readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')));
  await expect.poll(isBuilding, { timeout: 60_000, interval: 50 }).toBe(true);
  const processes = [started.pid ?? 0, ...tools()];
  process.kill(started.pid ?? 0, 'SIGTERM');
  await ended;
  await expect.poll(() => processes.filter(isAlive), { timeout: 5_000 }).toEqual([]);
}, 90_000);
