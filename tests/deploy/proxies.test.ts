/** The hub behind the proxies of deploy/, each run as an administrator would run it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteUrl } from '../../src/library/settings.ts';
import { startServer, type ChildServer } from '../support/child-server.ts';
import { freePort } from '../support/port.ts';
import { formBody } from '../support/poster.ts';
import { program, titled } from './programs.ts';
import { ask, startCaddy, startNginx, type Place, type Proxy } from './proxy.ts';

const caddy = program('caddy');
const nginx = program('nginx');
const openssl = program('openssl');

const PROXIES = [
  { name: 'caddy', file: caddy, start: (place: Place) => startCaddy(caddy ?? '', place) },
  {
    name: 'nginx',
    file: openssl && nginx,
    start: (place: Place) => startNginx(nginx ?? '', openssl ?? '', place),
  },
];

for (const { name, file, start } of PROXIES) {
  describe.skipIf(file === undefined)(titled(`${name} before the hub`, file, name), () => {
    let folder: string;
    let hub: ChildServer | undefined;
    let proxy: Proxy | undefined;
    let place: Place;

    const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
      ask(place.port, address, { headers, method });
    let senders = 1;
    /** A form from an address of its own, so that the limit of one test is not another's. */
    const send = (headers: Record<string, string> = {}, from = `127.0.1.${(senders += 1)}`) =>
      ask(place.port, '/interest', {
        method: 'POST',
        from,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: siteUrl(),
          ...headers,
        },
        body: formBody(`proxy-${(senders += 1)}@example.kg`),
      });

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
      const upstream = await freePort();
      hub = await startServer('src/cli/serve.ts', upstream, 'The site is at', {
        HOST: '127.0.0.1',
        DATA_DIR: path.join(folder, 'data'),
        TRUST_PROXY: '1',
        LOG_LEVEL: 'info',
      });
      place = { folder, port: await freePort(), plainPort: await freePort(), upstream };
      proxy = await start(place);
    });
    afterAll(async () => {
      await proxy?.stop();
      await hub?.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    });

    it('leads from http to https', async () => {
      const { status, headers } = await ask(place.plainPort, '/about/', {
        plain: true,
        headers: { Host: 'localhost' },
      });
      expect([301, 308]).toContain(status);
      expect(headers.location).toMatch(/^https:\/\/localhost(:\d+)?\/about\/$/);
    });

    it('brings a page, compressed as the reader can, with the headers of the hub', async () => {
      const plain = await get('/');
      expect(plain.status).toBe(200);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
      expect(plain.headers['content-security-policy']).toBeTruthy();
      const brotli = await get('/', { 'Accept-Encoding': 'gzip, br' });
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
      const gzip = await get('/', { 'Accept-Encoding': 'gzip' });
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    });

    it('lets a reader keep what has not changed', async () => {
      const headers = { 'Accept-Encoding': 'br' };
      const first = await get('/about/', headers);
      expect(first.headers.etag).toBeTruthy();
      const again = await get('/about/', { ...headers, 'If-None-Match': String(first.headers.etag) });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
    });

    it('sends parts of a file, and survives parts that do not exist', async () => {
      const whole = await get('/icons/icon-512.png');
      const part = await get('/icons/icon-512.png', { Range: 'bytes=10-19' });
      expect(part.status).toBe(206);
      expect(part.body.equals(whole.body.subarray(10, 20))).toBe(true);
      for (const Range of ['bytes=10-5', 'bytes=0-18446744073709551615', 'bytes=99999999-'])
        expect((await get('/icons/icon-512.png', { Range })).status).toBeLessThan(500);
      expect((await get('/')).status).toBe(200);
    });

    it('passes the form on: ours is taken, a foreign one is not', async () => {
      const taken = await send();
      expect(taken.status).toBe(303);
      expect(taken.headers.location).toMatch(/^\/interest\//);
      const thanks = await get(String(taken.headers.location));
      expect(thanks.status).toBe(200);
      expect(thanks.headers['cache-control']).toContain('no-store');
      expect(thanks.headers['content-encoding']).toBeUndefined();
      expect((await send({ Origin: 'https://elsewhere.example.org' })).status).toBe(403);
    });

    it('tells the hub who asks: what a reader writes into X-Forwarded-For changes nothing', async () => {
      let refused = 0;
      for (let i = 0; i < 30; i += 1) {
        const { status } = await send({ 'X-Forwarded-For': `203.0.113.${i}` }, '127.0.9.1');
        if (status === 429) refused += 1;
      }
      expect(refused).toBeGreaterThan(5);
      // Somebody else is not held up by that.
      expect((await send({ 'X-Forwarded-For': '203.0.113.1' }, '127.0.9.2')).status).toBe(303);
    });

    it('refuses what is far larger than the form', async () => {
      const { status } = await ask(place.port, '/interest', {
        method: 'POST',
        from: '127.0.9.3',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: siteUrl() },
        body: Buffer.alloc(1_000_000, 'a'),
      }).catch(() => ({ status: 413 }));
      expect(status).toBe(413);
    });

    it('answers 502 while the hub is away, and logs neither private links nor addresses of readers', async () => {
      const { headers } = await send({}, '127.0.9.4');
      const link = String(headers.location);
      await ask(place.port, link, { from: '127.0.9.5' });
      await hub?.kill('SIGTERM');
      hub = undefined;
      const away = await ask(place.port, link, { from: '127.0.9.5' });
      expect(away.status).toBe(502);
      await proxy?.stop();
      const logs = proxy?.logs() ?? '';
      proxy = undefined;
      const secret = link.split('/').filter(Boolean).at(-1) ?? '';
      expect(secret.length).toBeGreaterThan(8);
      expect(logs).not.toContain(secret);
      expect(logs).not.toMatch(/127\.0\.[19]\.\d/);
    });
  });
}
