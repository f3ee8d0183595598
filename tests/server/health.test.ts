import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveMetrics } from '../../src/server/health.ts';
import { startPlainSite, type PlainSite } from '../support/plain-site.ts';

let site: PlainSite;

beforeEach(async () => {
  site = await startPlainSite();
});
afterEach(async () => {
  await site.end();
});

it('says that it is alive, and whether registrations can be taken', async () => {
  const alive = await fetch(`${site.origin}/healthz`);
  expect([alive.status, await alive.text()]).toEqual([200, 'ok\n']);
  const ready = await fetch(`${site.origin}/readyz`);
  expect(ready.status).toBe(200);
  expect(ready.headers.get('cache-control')).toBe('no-store');
  expect(await ready.json()).toMatchObject({
    ok: true,
    database: { readable: true, writable: true },
    mail: {},
    purge: {},
  });
});

it('counts answers by route, never by address, for Prometheus on the machine itself', async () => {
  await fetch(`${site.origin}/interest/manage/secret/`);
  await fetch(`${site.origin}/p/?who=aigul`);
  const server = serveMetrics(site.metrics, 0);
  await once(server, 'listening');
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  const answer = await fetch(`http://127.0.0.1:${String(port)}/metrics`);
  const text = await answer.text();
  server.close();
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(text).toMatch(/http_request_duration_seconds_count\{route="manage",method="GET",status="404"\} 1/);
  expect(text).toMatch(/http_request_duration_seconds_count\{route="file",method="GET",status="200"\} 1/);
  expect(text).toContain('hub_ready 1');
  expect(text).toContain('process_open_fds');
  expect(text).not.toMatch(/secret|aigul/);
  // Not on the public port.
  expect((await fetch(`${site.origin}/metrics`)).status).toBe(404);
});
