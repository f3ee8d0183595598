/** `hub-update`, with a repository as small as it can be: real git, npm, builds, servers and links. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../support/port.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../deploy/hub-update');

/** Answers /readyz with the code's version and the built text; the version «deaf» is never ready. */
const SERVER = (version: string) => `
  import { createServer } from 'node:http';
  import { env } from 'node:process';
  import { readFileSync } from 'node:fs';
  createServer((request, response) => {
    response.statusCode = '${version}' === 'deaf' ? 503 : 200;
    response.end('${version} ' + readFileSync('dist/client/index.html', 'utf8'));
  }).listen(Number(env.PORT), '127.0.0.1');`;

const BUILD = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  const text = readFileSync('content/text', 'utf8');
  if (text === 'broken') { console.error('content/text:1:1  broken'); process.exit(1); }
  mkdirSync('dist/client', { recursive: true });
  writeFileSync('dist/client/index.html', text);`;

let folder: string;
let base: string;
let origin: string;
let env: NodeJS.ProcessEnv;
let port: number;

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  return execFileSync('git', [...who, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Publishes files as an editor or a programmer would. @returns the commit */
function publish(files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(origin, file)), { recursive: true });
    writeFileSync(path.join(origin, file), text);
  }
  git(origin, 'add', '.');
  git(origin, 'commit', '--quiet', '--message', Object.keys(files).join(' '));
  return git(origin, 'rev-parse', 'HEAD');
}

function update(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(SCRIPT, args, { env, encoding: 'utf8', timeout: 50_000 });
  return { status, output: stdout + stderr };
}

/** Asked anew each time: the server is another after a restart. */
const served = async () =>
  (await fetch(`http://127.0.0.1:${port}/readyz`, { headers: { Connection: 'close' } })).text();
const held = () => existsSync(path.join(base, 'held'));

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'update-'));
  base = path.join(folder, 'hub');
  origin = path.join(folder, 'origin');
  port = await freePort();
  for (const place of [base, origin]) mkdirSync(place);
  git(origin, 'init', '--quiet', '--initial-branch=main');
  const lock = { name: 'hub', lockfileVersion: 3, requires: true };
  publish({
    // The one package is this Node, as the hub's packages have one.
    'node/package.json': JSON.stringify({ name: 'node', version: '1.0.0', bin: { node: 'run' } }),
    'node/run': `#!/bin/sh\nexec ${process.execPath} "$@"\n`,
    'package.json': JSON.stringify({ name: 'hub', type: 'module', dependencies: { node: 'file:node' } }),
    'package-lock.json': JSON.stringify({
      ...lock,
      packages: {
        '': { name: 'hub', dependencies: { node: 'file:node' } },
        node: { version: '1.0.0', bin: { node: 'run' } },
        'node_modules/node': { resolved: 'node', link: true },
      },
    }),
    'src/cli/build.ts': BUILD,
    'src/cli/serve.ts': SERVER('one'),
    'content/text': 'first',
    'deploy/README.md': '',
    '.gitignore': 'node_modules\ndist\n',
  });
  execFileSync('chmod', ['+x', path.join(origin, 'node/run')]);
  git(origin, 'commit', '--quiet', '--all', '--message', 'run');
  git(base, 'clone', '--quiet', origin, 'a');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: path.join(base, 'a'), stdio: 'pipe' });
  execFileSync('ln', ['-s', 'a', path.join(base, 'current')]);
  writeFileSync(path.join(folder, 'env'), `PORT=${port}\n`);
  // Stands for systemd: ends the server that runs and starts the one that the link leads to.
  const restart = path.join(folder, 'restart');
  writeFileSync(
    restart,
    `#!/bin/sh
     kill "$(cat ${folder}/pid)" 2>/dev/null; sleep 0.2
     cd "$(readlink -f ${base}/current)" || exit 1
     PORT=${port} setsid ${process.execPath} src/cli/serve.ts >/dev/null 2>&1 9>&- &
     echo $! > ${folder}/pid\n`,
    { mode: 0o755 },
  );
  env = {
    ...process.env,
    HUB_BASE: base,
    HUB_ENV: path.join(folder, 'env'),
    HUB_BUILDER: '',
    HUB_RESTART: restart,
    HUB_TRY_PORT: String(await freePort()),
    HUB_LOCK: path.join(folder, 'lock'),
  };
  expect(update()).toMatchObject({ status: 0 });
  execFileSync(restart);
});
afterEach(() => {
  const pid = path.join(folder, 'pid');
  if (existsSync(pid)) spawnSync('kill', [readFileSync(pid, 'utf8').trim()]);
  rmSync(folder, { recursive: true, force: true });
});

/** The server that the test starts listens a moment later. */
async function eventually(text: string): Promise<void> {
  await expect.poll(() => served().catch(() => ''), { timeout: 5_000 }).toBe(text);
}

it('takes new texts without a restart, and keeps the old ones where the new cannot be built', async () => {
  await eventually('one first');
  const pid = readFileSync(path.join(folder, 'pid'), 'utf8');
  publish({ 'content/text': 'second' });
  expect(update()).toMatchObject({ status: 0 });
  expect(await served()).toBe('one second');
  const good = git(path.join(base, 'a'), 'rev-parse', 'HEAD');
  publish({ 'content/text': 'broken' });
  const { status, output } = update();
  expect(status).toBe(1);
  expect(output).toContain('content/text:1:1');
  expect(output).toContain('the site stays as it was');
  expect(await served()).toBe('one second');
  expect(git(path.join(base, 'a'), 'rev-parse', 'HEAD')).toBe(good);
  expect(readFileSync(path.join(folder, 'pid'), 'utf8')).toBe(pid);
});

it('tries new code in the other folder, serves it, and goes back and forth', async () => {
  await eventually('one first');
  publish({ 'src/cli/serve.ts': SERVER('two'), 'deploy/README.md': 'changed' });
  const forward = update();
  expect(forward.status, forward.output).toBe(0);
  expect(forward.output).toContain('files of deploy/ have changed');
  expect(readlinkSync(path.join(base, 'current'))).toBe('b');
  expect(await served()).toBe('two first');
  expect(update('--back')).toMatchObject({ status: 0 });
  expect(await served()).toBe('one first');
  // The night must not bring back what was just taken back.
  expect(held()).toBe(true);
  expect(update()).toMatchObject({ status: 0 });
  expect(await served()).toBe('one first');
  expect(update('--follow')).toMatchObject({ status: 0 });
  expect(await served()).toBe('two first');
  expect(held()).toBe(false);
});

it('does not serve code that does not start, nor a version that is not there', async () => {
  await eventually('one first');
  publish({ 'src/cli/serve.ts': 'throw new Error("no")' });
  const { status, output } = update();
  expect(status).toBe(1);
  expect(output).toContain('does not start');
  expect(await served()).toBe('one first');
  expect(readlinkSync(path.join(base, 'current'))).toBe('a');
  expect(update('v9')).toMatchObject({ status: 1 });
});

it('goes to one version and stays there', async () => {
  await eventually('one first');
  const two = publish({ 'src/cli/serve.ts': SERVER('two') });
  publish({ 'src/cli/serve.ts': SERVER('three') });
  expect(update(two)).toMatchObject({ status: 0 });
  expect(await served()).toBe('two first');
  expect(update()).toMatchObject({ status: 0 });
  expect(await served()).toBe('two first');
});
