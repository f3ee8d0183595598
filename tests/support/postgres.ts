/** A real PostgreSQL for tests, in a temporary folder: its own programs, started here and ended here. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { thisMachine } from '../run/browser.ts';
import type { Machine } from '../run/machine.ts';
import { memoryFolder } from './folders.ts';
import { freePort } from './port.ts';

/** Where Debian and Ubuntu keep the programs of each version. */
const DEBIAN = '/usr/lib/postgresql';

/** Why tests over PostgreSQL are skipped, for their names. */
export const NO_POSTGRES = 'skipped: no PostgreSQL on this machine';

/** The folder with `initdb` and `postgres`: on PATH, or the newest of Debian's; undefined when there is none. */
export function postgresPrograms({ env }: Pick<Machine, 'env'> = thisMachine()): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a)).map((name) => path.join(DEBIAN, name, 'bin'));
  const folders = [...(env['PATH'] ?? '').split(path.delimiter).filter(Boolean), ...newest];
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))),
  );
}

/** Installs Debian's package where there is none and we may; says so. */
export function installPostgres(machine: Machine = thisMachine()): void {
  if (!machine.isRoot || !/^ID(_LIKE)?=["']?debian/m.test(machine.osRelease)) return;
  if (postgresPrograms(machine) !== undefined) return;
  machine.say("No PostgreSQL found: installing Debian's package with apt-get.");
  if (machine.run('apt-get', ['update'])) {
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql']);
  }
}

export interface PostgresServer {
  /** Makes an empty database. @returns its DATABASE_URL */
  create: () => Promise<string>;
  /** Ends the server, at once and without a farewell, and starts it again on the same data. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends the server and removes its folder. */
  end: () => Promise<void>;
}

/** Starts a server. @throws when there are no programs: ask `postgresPrograms` before */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error(NO_POSTGRES);
  const folder = memoryFolder('interest-postgres-');
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? (userOf('postgres') ?? userOf('nobody')) : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const how = { cwd: folder, ...user, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
  const initdb = ['-D', data, '-U', 'hub', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(path.join(programs, 'initdb'), initdb, { ...how, stdio: 'pipe' });
  const port = await freePort();
  const urlOf = (name: string) => `postgres://hub@127.0.0.1:${String(port)}/${name}`;
  let server: ChildProcess | undefined;
  let made = 0;

  async function start(): Promise<void> {
    // Processes are killed here, not machines: without waiting for the disk nothing of that changes.
    const options = {
      fsync: 'off',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      max_connections: '100',
    };
    const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    server = spawn(path.join(programs ?? '', 'postgres'), ['-D', data, '-p', String(port), ...args], {
      ...how,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      let said = '';
      server?.stderr?.on('data', (chunk: Buffer) => {
        said = `${said}${String(chunk)}`.slice(-10_000);
        if (said.includes('ready to accept connections')) resolve();
      });
      server?.once('exit', () => {
        reject(new Error(`postgres ended: ${said}`));
      });
    });
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }

  await start();
  return {
    async create() {
      const name = `hub_${String(++made)}`;
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return urlOf(name);
    },
    // SIGQUIT: PostgreSQL's own "immediate shutdown", after which it recovers from its log as after a crash.
    kill: () => stop('SIGQUIT'),
    start,
    async end() {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function userOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
