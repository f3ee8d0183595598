import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentBuild, earlierBuilds, newBuild } from '../../src/server/builds.ts';
import { serveBuilds } from '../../src/server/served.ts';
import { startServer, type ChildServer } from '../support/child-server.ts';
import { plainBuild } from '../support/plain-site.ts';
import { freePort } from '../support/port.ts';

const SITE = 'http://localhost:4321';
const PER_SECOND = 50;

let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'builds-'));
  dist = path.join(folder, 'dist/client');
  mkdirSync(path.dirname(dist));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A build whose pages and hashed file say a word. */
function build(word: string): Promise<string> {
  const files = path.join(folder, word);
  mkdirSync(path.join(files, '_astro'), { recursive: true });
  mkdirSync(path.join(files, 'q'));
  writeFileSync(path.join(files, `_astro/${word}.css`), `/* ${word} */`);
  writeFileSync(
    path.join(files, 'q/index.html'),
    `<!doctype html><title>${word}</title>${word.repeat(5_000)}`,
  );
  return plainBuild(dist, { files });
}

describe('a build', () => {
  it('is seen when it is switched to, under the address that every tool knows', async () => {
    const unfinished = await newBuild(dist);
    expect(currentBuild(dist)).toBeUndefined();
    const first = await build('eins');
    expect(currentBuild(dist)).toBe(first);
    expect(readFileSync(path.join(dist, '_astro/eins.css'), 'utf8')).toContain('eins');
    // Relative: the folder can be copied and mounted elsewhere as a whole.
    expect(path.isAbsolute(readlinkSync(dist))).toBe(false);
    expect(lstatSync(unfinished).isDirectory()).toBe(true);
  });

  it('takes the place of a folder of files, as builds were before', async () => {
    mkdirSync(dist);
    writeFileSync(path.join(dist, '404.html'), '');
    const first = await build('eins');
    expect(currentBuild(dist)).toBe(first);
  });

  it('stays for a day after it was replaced, and not for ever', async () => {
    const first = await build('eins');
    const second = await build('zwei');
    const third = await build('drei');
    expect(earlierBuilds(dist)).toEqual([second, first]);
    const longAgo = new Date(Date.now() - 25 * 3_600_000);
    // It was replaced then, so that nobody can have a page of it open.
    utimesSync(first, longAgo, longAgo);
    await build('vier');
    expect(earlierBuilds(dist)).toEqual([third, second]);
  });

  it('for another address is refused, and so is none', async () => {
    const log = { info: () => undefined, error: () => undefined };
    expect(() => serveBuilds(dist, SITE, log)).toThrow(/npm run build/);
    await plainBuild(dist, { site: 'https://other.example' });
    expect(() => serveBuilds(dist, SITE, log)).toThrow(/other\.example.*SITE_URL/);
  });
});

describe('the running server', () => {
  let server: ChildServer;

  const start = async () => {
    server = await startServer('src/cli/serve.ts', await freePort(), 'The site is at', {
      DIST_DIR: dist,
      DATA_DIR: path.join(folder, 'data'),
      SITE_URL: SITE,
      HOST: '127.0.0.1',
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'silent',
    });
    return `http://127.0.0.1:${String(server.port)}`;
  };

  it('takes new builds at 50 requests a second without an error, and answers for the hashed files of those before', async () => {
    await build('eins');
    const origin = await start();
    const seen = new Set<string>();
    const wrong: string[] = [];
    const asked: Promise<void>[] = [];
    // Each page must be whole, and its stylesheet there, whatever is switched meanwhile: three requests a reader.
    const reader = async () => {
      try {
        const page = await (await fetch(`${origin}/q/`)).text();
        const word = /<title>(.*)<\/title>/.exec(page)?.[1] ?? '';
        seen.add(word);
        if (!page.endsWith(word.repeat(5_000))) wrong.push(`half a page: ${page.slice(0, 40)}`);
        const [style, form] = await Promise.all([
          fetch(`${origin}/_astro/${word}.css`),
          fetch(`${origin}/interest/manage/x/`),
        ]);
        if (style.status !== 200) wrong.push(`${word}.css: ${String(style.status)}`);
        if (form.status !== 404) wrong.push(`form: ${String(form.status)}`);
        await Promise.all([style.text(), form.text()]);
      } catch (error) {
        wrong.push(String(error));
      }
    };
    const started = performance.now();
    const pace = setInterval(() => {
      const due = ((performance.now() - started) / 1_000) * (PER_SECOND / 3);
      while (asked.length < due) asked.push(reader());
    }, 10);
    for (const word of ['zwei', 'drei', 'vier']) {
      await build(word);
      await expect.poll(() => seen.has(word), { timeout: 10_000 }).toBe(true);
    }
    clearInterval(pace);
    const seconds = (performance.now() - started) / 1_000;
    await Promise.all(asked);
    const rate = (asked.length * 3) / seconds;
    process.stdout.write(
      `three switches in ${seconds.toFixed(1)} s at ${rate.toFixed(0)} requests a second\n`,
    );
    expect(rate).toBeGreaterThan(PER_SECOND * 0.9);
    expect(wrong).toEqual([]);
    const old = await fetch(`${origin}/_astro/eins.css`);
    expect([old.status, old.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('immutable'),
    ]);
    // Only names that change with their content: a page that was withdrawn is gone at once.
    rmSync(path.join(currentBuild(dist)!, 'client/q'), { recursive: true });
    expect((await fetch(`${origin}/q/`)).status).toBe(404);
    await server.kill('SIGTERM');
  }, 60_000);

  it('keeps the build it has when the next is for another address or broken', async () => {
    await build('eins');
    const origin = await start();
    await plainBuild(dist, { site: 'https://other.example' });
    for (let i = 0; i < 3; i++) expect(await (await fetch(`${origin}/q/`)).text()).toContain('eins');
    rmSync(dist);
    expect(await (await fetch(`${origin}/q/`)).text()).toContain('eins');
    await build('zwei');
    await expect.poll(async () => (await fetch(`${origin}/q/`)).text()).toContain('zwei');
    await server.kill('SIGTERM');
  }, 30_000);
});
