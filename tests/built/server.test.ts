/** The server over the built site: what only the real pages and the real adapter can show. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { distDir } from '../../src/library/settings.ts';
import { RegistrationService } from '../../src/interest/service.ts';
import { writeLink } from '../../src/interest/tokens.ts';
import { currentBuild, readBuild } from '../../src/server/builds.ts';
import { loadBuild } from '../../src/server/served.ts';
import { createSite } from '../../src/server/site.ts';
import { startServer, type ChildServer } from '../support/child-server.ts';
import { fuzz } from '../support/fuzz.ts';
import { AIGUL } from '../support/interest.ts';
import { freePort } from '../support/port.ts';

const DIST = distDir();

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'built-server-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the process', () => {
  let server: ChildServer;

  beforeAll(async () => {
    server = await startServer('src/cli/serve.ts', await freePort(), 'The site is at', {
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'silent',
      SITE_URL: readBuild(currentBuild(DIST)!)!.site,
    });
  }, 60_000);
  afterAll(() => server.kill('SIGTERM'));

  it('answers whatever is sent, without an error of its own, and keeps nothing open', async () => {
    const open = () => readdirSync(`/proc/${String(server.process.pid)}/fd`).length;
    const before = open();
    const hashed = readdirSync(path.join(DIST, '_astro'))[0]!;
    expect(await fuzz(server.port, ['/acts/', '/ky/cases', '/search/', `/_astro/${hashed}`])).toEqual([]);
    expect(server.process.exitCode).toBeNull();
    expect((await fetch(`http://127.0.0.1:${String(server.port)}/readyz`)).status).toBe(200);
    await expect.poll(open).toBeLessThanOrEqual(before + 5);
  }, 120_000);
});

it('thirty builds switched in one after another leave no listener behind and little memory', () => {
  const output = execFileSync(
    process.execPath,
    [
      '--expose-gc',
      'tests/support/switch-builds.ts',
      currentBuild(DIST)!,
      path.join(folder, 'dist/client'),
      '30',
    ],
    { encoding: 'utf8' },
  );
  const { listeners, megabytes } = JSON.parse(output) as { listeners: number; megabytes: number };
  process.stdout.write(`thirty switches: ${output}`);
  expect(listeners).toBe(0);
  // The code of one is seven megabytes.
  expect(megabytes).toBeLessThan(20);
}, 120_000);

it('a page that fails names no private link, neither to the reader nor on any output', async () => {
  const facts = readBuild(currentBuild(DIST)!)!;
  const build = loadBuild(currentBuild(DIST)!, facts);
  const written: string[] = [];
  const log = pino({}, { write: (line: string) => void written.push(line) });
  const service = new RegistrationService({
    ...{ database: path.join(folder, 'broken.db'), site: facts.site, build: () => build, log },
  });
  const source = { current: () => build, earlier: () => [] };
  const site = await createSite({
    ...{ source, service, open: true, proxies: 0, site: facts.site, limits: undefined, log },
  });
  for (const output of [process.stderr, process.stdout]) {
    vi.spyOn(output, 'write').mockImplementation((text) => Boolean(written.push(String(text))));
  }
  for (const name of ['error', 'warn', 'log'] as const) {
    vi.spyOn(console, name).mockImplementation((...words) => void written.push(words.map(String).join(' ')));
  }
  try {
    const link = await service.register({ ...AIGUL, topics: [] }, 'ru');
    if ('status' in link) throw new Error('refused');
    const address = `/interest/manage/${writeLink(link)}/`;
    const { registrations } = service;
    const open = registrations.open.bind(registrations);
    vi.spyOn(registrations, 'open').mockImplementation(async (...asked) => {
      const opened = (await open(...asked))!;
      // No page can show this: the template fails while it is rendered.
      return { ...opened, record: { ...opened.record, topics: undefined as never } };
    });
    const answer = await site.app.inject({ url: `${address}?saved`, headers: { host: 'localhost' } });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain(link.secret);
    vi.restoreAllMocks();
    const said = written.join('\n');
    expect(said).toMatch(/Could not render|TypeError/);
    for (const part of [link.secret, link.reference, 'aigul']) expect(said).not.toContain(part);
  } finally {
    vi.restoreAllMocks();
    await site.stop();
    await service.stop();
  }
}, 60_000);
