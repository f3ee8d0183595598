import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsOf } from '../../src/settings/index.ts';
import { HUB } from '../support/content.ts';
import { freePort } from '../support/port.ts';
import { buildContainer, type Stage } from './container.ts';
import { program, titled } from './programs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FILE = path.join(ROOT, 'deploy/Containerfile');
const COMPOSE = path.join(ROOT, 'deploy/compose.yaml');
const SITE = 'https://hub.example.org';
/** Settings that a container has no use for: its folders are its own, its day is today. */
const NOT_IN_CONTAINERS = ['CONTENT_DIR', 'DIST_DIR', 'CACHE_DIR', 'SITE_DATE', 'SITE_NOW'];

const ignored = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const mayChangeUser =
  process.getuid?.() === 0 && existsSync('/usr/bin/setpriv') && existsSync('/usr/bin/unshare');

describe('the container file', () => {
  const text = readFileSync(FILE, 'utf8');

  it('knows every setting of the build, and compose passes each on', () => {
    const args = [...text.matchAll(/^ARG (.+)$/gm)].flatMap(([, names = '']) => names.split(' '));
    const wanted = settingsOf('build', 'editor').filter((name) => !NOT_IN_CONTAINERS.includes(name));
    expect(args.sort()).toEqual(wanted.sort());
    const { services } = parse(readFileSync(COMPOSE, 'utf8')) as {
      services: { site: { build: { args: string[] } } };
    };
    expect([...services.site.build.args].sort()).toEqual(wanted.sort());
  });

  it('has its bases pinned to a version', () => {
    const bases = [...text.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    for (const base of bases) expect(base).toMatch(/^node:\d+\.\d+\.\d+-/);
    const { services } = parse(readFileSync(COMPOSE, 'utf8')) as {
      services: Record<string, { image: string }>;
    };
    for (const name of ['caddy', 'postgres']) expect(services[name]?.image).toMatch(/:\d+\.\d+/);
  });

  it('copies no secrets and no work of this machine', () => {
    // The names are read literally below; a pattern would be taken for a name.
    for (const line of ignored) expect(line).toMatch(/^[\w./-]+$/);
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist', 'data', 'deploy/.env']));
  });
});

describe.skipIf(!mayChangeUser)(
  mayChangeUser ? 'its steps, done in an empty folder' : 'its steps (skipped: not root on Linux)',
  () => {
    let folder: string;
    let stage: Stage;
    let port: number;
    let outer: ChildProcess | undefined;

    /** Runs a command as the image would: with its environment, as its user, as the first process if asked. */
    function command([name = '', ...args]: string[], first: boolean): [string, string[]] {
      const [uid = '', gid = ''] = stage.user.split(':');
      const user = [
        'setpriv',
        `--reuid=${uid}`,
        `--regid=${gid}`,
        '--clear-groups',
        '--no-new-privs',
        name,
        ...args,
      ];
      return first ? ['unshare', ['--pid', '--fork', ...user]] : [user[0] ?? '', user.slice(1)];
    }

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'container-'));
      // The image's user comes through here; what is inside decides what it may do.
      chmodSync(folder, 0o755);
      // The small hub: which content is built makes no difference to the steps, but half a minute.
      const context = path.join(folder, 'context');
      cpSync(ROOT, context, {
        recursive: true,
        filter: (name) => ![...ignored, 'content'].includes(path.relative(ROOT, name)),
      });
      cpSync(HUB, path.join(context, 'content'), { recursive: true });
      const programs = path.dirname(process.execPath);
      stage = buildContainer(FILE, context, ignored, folder, { SITE_URL: SITE }, programs);
      port = await freePort();
      stage.env['PORT'] = String(port);
      stage.env['SITE_URL'] = SITE;
    }, 600_000);
    afterAll(() => {
      outer?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    });

    it('leave an image without tools of the build', () => {
      const modules = path.join(stage.root, stage.cwd, 'node_modules');
      expect(existsSync(path.join(modules, 'fastify'))).toBe(true);
      for (const name of ['astro', 'typescript', '@playwright', 'vitest', 'esbuild'])
        expect(existsSync(path.join(modules, name)), name).toBe(false);
      for (const name of ['content', 'tests', '.git', 'deploy'])
        expect(existsSync(path.join(stage.root, stage.cwd, name)), name).toBe(false);
    });

    it('serve the site as a plain user who may write to the data only, and are found healthy', async () => {
      const cwd = path.join(stage.root, stage.cwd);
      const [name, args] = command(stage.command, true);
      outer = spawn(name, args, { cwd, env: stage.env, stdio: 'pipe' });
      let said = '';
      for (const stream of [outer.stdout, outer.stderr])
        stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
      let answer: Response | undefined;
      for (let left = 100; left > 0 && !answer?.ok && outer.exitCode === null; left -= 1) {
        answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
        await wait(100);
      }
      expect(answer?.status, said).toBe(200);
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(`<link rel="canonical" href="${SITE}/"`);
      const [check, checkArgs] = command(stage.healthcheck, false);
      expect(spawnSync(check, checkArgs, { cwd, env: stage.env }).status).toBe(0);
      const [touch, touchArgs] = command(['touch', 'src/forbidden'], false);
      expect(spawnSync(touch, touchArgs, { cwd }).status).not.toBe(0);
    });

    it('stop at once and cleanly when the first process is told to', async () => {
      const pid = readFileSync(`/proc/${outer?.pid}/task/${outer?.pid}/children`, 'utf8').trim();
      const ended = once(outer!, 'exit');
      process.kill(Number(pid), 'SIGTERM');
      const [code, signal] = (await ended) as [number | null, string | null];
      outer = undefined;
      expect({ code, signal }).toEqual({ code: 0, signal: null });
      const [check, checkArgs] = command(stage.healthcheck, false);
      expect(
        spawnSync(check, checkArgs, { cwd: path.join(stage.root, stage.cwd), env: stage.env }).status,
      ).toBe(1);
    });
  },
);

const compose = program('docker-compose');
describe.skipIf(!compose)(titled('compose.yaml', compose, 'docker-compose'), () => {
  it('is understood, with PostgreSQL and without', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'compose-'));
    // Version 1, which Debian 12 has, knows no `name`; version 2 does.
    const version = spawnSync(compose!, ['--version'], { encoding: 'utf8' }).stdout;
    const text = readFileSync(COMPOSE, 'utf8');
    const known = / 1\./.test(version) ? text.replace(/^name: .*\n/m, '') : text;
    const run = (env: string, ...more: string[]) => {
      spawnSync('sh', ['-c', 'mkdir -p deploy && cat > deploy/.env', env], { cwd: folder, input: env });
      spawnSync('sh', ['-c', 'cat > deploy/compose.yaml'], { cwd: folder, input: known });
      return spawnSync(compose!, ['-f', 'deploy/compose.yaml', ...more, 'config'], {
        cwd: folder,
        encoding: 'utf8',
      });
    };
    try {
      const plain = run(`SITE_URL=${SITE}\n`);
      expect(plain.stderr).toBe('');
      const { services } = parse(plain.stdout) as { services: Record<string, Record<string, unknown>> };
      expect(services['site']).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      expect(services['caddy']?.['environment']).toMatchObject({ HUB_SITE: SITE, HUB_UPSTREAM: 'site:4321' });
      const postgres = run(`SITE_URL=${SITE}\nPOSTGRES_PASSWORD=x\n`, '--profile', 'postgres');
      expect(postgres.stdout).toContain('pg_isready');
      expect(run('').stderr).toContain('SITE_URL');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
