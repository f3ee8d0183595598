import { once } from 'node:events';
import { mkdirSync, readdirSync, readlinkSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAGE, POLICY, startPlainSite, type PlainSite } from '../support/plain-site.ts';
import { head, notReading, raw, statusOf } from '../support/raw.ts';

let site: PlainSite;

beforeEach(async () => {
  site = await startPlainSite();
});
afterEach(async () => {
  await site.end();
});

const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(site.origin + address, { method, headers, redirect: 'manual' });
const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4);

describe('ranges', () => {
  it('that make no sense end nothing', async () => {
    for (const range of [
      'bytes=10-5',
      'bytes=0-18446744073709551615',
      'bytes=-',
      'bytes=a-b',
      'x=0-1',
      'bytes=-0',
    ]) {
      for (const method of ['GET', 'HEAD']) {
        const { status } = await get('/favicon.svg', { range }, method);
        expect([200, 206, 416], range).toContain(status);
      }
    }
    expect((await get('/p/')).status).toBe(200);
  });

  it('are answered exactly', async () => {
    const whole = await (await get('/favicon.svg')).text();
    const part = async (range: string) => {
      const answer = await get('/favicon.svg', { range, 'accept-encoding': 'identity' });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    };
    const size = String(whole.length);
    const last = String(whole.length - 1);
    expect(await part('bytes=0-0')).toEqual([206, `bytes 0-0/${size}`, whole[0]]);
    expect(await part('bytes=-5')).toEqual([
      206,
      `bytes ${String(whole.length - 5)}-${last}/${size}`,
      whole.slice(-5),
    ]);
    expect(await part('bytes=3-')).toEqual([206, `bytes 3-${last}/${size}`, whole.slice(3)]);
    const beyond = await get('/favicon.svg', { range: 'bytes=9000-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
  });

  it('of another version are answered with the whole file', async () => {
    const { headers } = await get('/favicon.svg');
    const ask = async (validator: string) =>
      (await get('/favicon.svg', { range: 'bytes=0-3', 'if-range': validator })).status;
    expect(await ask('"another"')).toBe(200);
    expect(await ask('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(200);
    expect(await ask(headers.get('last-modified')!)).toBe(206);
  });
});

describe('compressed copies', () => {
  it.each([
    ['br, gzip', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0, br', 'br'],
    ['gzip;q=0, br;q=0', undefined],
    ['gzip;q=0.5, br;q=0.1', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('go by what is accepted: «%s»', async (accepted, encoding) => {
    const answer = await raw(site.port, head('GET /p/', { 'Accept-Encoding': accepted }));
    expect(statusOf(answer)).toBe(200);
    expect(/^content-encoding: (\w+)/im.exec(answer)?.[1]).toBe(encoding);
    expect(answer.toLowerCase()).toContain('vary: accept-encoding');
    const body = Buffer.from(bodyOf(answer), 'latin1');
    if (encoding === 'gzip') expect(String(gunzipSync(body))).toBe(PAGE);
    if (encoding === undefined) expect(String(body)).toBe(PAGE);
  });
});

describe('headers', () => {
  it('of a page that has not changed are those of the page', async () => {
    for (const [address, encoding] of [
      ['/p/', 'br'],
      ['/_astro/a.css', 'identity'],
    ] as const) {
      const first = await raw(site.port, head(`GET ${address}`, { 'Accept-Encoding': encoding }));
      const valueOf = (answer: string, name: string) =>
        new RegExp(`^${name}: (.+)\r`, 'im').exec(answer)?.[1];
      const conditional = { 'If-None-Match': valueOf(first, 'etag')!, 'Accept-Encoding': encoding };
      const again = await raw(site.port, head(`GET ${address}`, conditional));
      expect(statusOf(again)).toBe(304);
      for (const name of ['cache-control', 'etag', 'vary', 'content-security-policy']) {
        expect(valueOf(first, name), name).toBeDefined();
        expect(valueOf(again, name), name).toBe(valueOf(first, name));
      }
      expect(bodyOf(again)).toBe('');
    }
  });

  it('say how texts are encoded, how long hashed files last, what pages may do', async () => {
    expect((await get('/llms.txt')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect((await get('/data/cases.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await get('/_astro/a.css')).headers.get('cache-control')).toContain('immutable');
    const { headers } = await get('/p/');
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  it('of the browser editor are its own: it may open a window to sign in', async () => {
    for (const address of ['/admin/', '/admin/index.html']) {
      const { headers } = await get(address);
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    }
  });
});

describe('addresses', () => {
  it('of folders have a slash at the end', async () => {
    const answer = await get('/p?a=b');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/p/?a=b']);
  });

  it('with nothing behind them answer with the page that says so, kept by nobody', async () => {
    for (const address of ['/nothing/', '/_astro/nothing.css', '/interest/manage/x/y/z/']) {
      const answer = await get(address, { range: 'bytes=0-3', 'if-none-match': '*' });
      expect(answer.status, address).toBe(404);
      expect(answer.headers.get('cache-control')).not.toContain('immutable');
      expect(await answer.text()).toContain('Нет такой страницы');
    }
  });
  it('with nothing behind them answer in their language', async () => {
    expect(await (await get('/ky/nothing/')).text()).toContain('Мындай бет жок');
    expect(await (await get('/en/nothing.html')).text()).toContain('No such page');
  });

  it.each([
    '/../../etc/passwd',
    '/p/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/p/..%5c..%5cetc',
    '/./p/',
    '/p/./index.html',
    '//p/',
    '/p//index.html',
    '/\\p\\',
    '/p/%00',
    '/%ff',
    '/_astro/../../server/entry.mjs',
  ])('that lead out, or are written twice, lead nowhere: %s', async (address) => {
    const answer = await raw(site.port, head(`GET ${address}`));
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain('root:');
  });
});

describe('a folder that changes under the server', () => {
  it('ends nothing: what has gone is not there, what is cut short breaks off', async () => {
    const file = path.join(site.client, 'big.bin');
    writeFileSync(file, Buffer.alloc(3_000_000));
    const socket = await notReading(site.port, '/big.bin');
    rmSync(path.join(site.client, 'p'), { recursive: true });
    expect((await get('/p/')).status).toBe(404);
    truncateSync(file, 10);
    socket.resume();
    await once(socket, 'close');
    rmSync(site.client, { recursive: true });
    expect((await get('/favicon.svg')).status).toBe(404);
    mkdirSync(site.client);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('waits for no reader who does not read', async () => {
    const { server } = site.app;
    expect(server.timeout).toBe(30_000);
    server.timeout = 200;
    writeFileSync(path.join(site.client, 'big.bin'), Buffer.alloc(30_000_000));
    const socket = await notReading(site.port, '/big.bin');
    const connections = () => new Promise((resolve) => server.getConnections((_error, n) => resolve(n)));
    await expect.poll(connections).toBe(1);
    await expect.poll(connections).toBe(0);
    socket.destroy();
  });

  it('leaves no open file behind downloads that are broken off', async () => {
    const file = path.join(site.client, 'big.bin');
    writeFileSync(file, Buffer.alloc(5_000_000));
    const isOpen = () => openFiles().filter((name) => name.endsWith('/big.bin')).length;
    for (let i = 0; i < 20; i++) {
      const socket = await notReading(site.port, '/big.bin');
      await expect.poll(isOpen, { interval: 5 }).toBeGreaterThan(0);
      socket.destroy();
      await expect.poll(isOpen, { interval: 5 }).toBe(0);
    }
  });
});

/** Files this process has open. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      return [];
    }
  });
}
