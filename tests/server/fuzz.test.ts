import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuzz } from '../support/fuzz.ts';
import { startPlainSite, type PlainSite } from '../support/plain-site.ts';

let site: PlainSite;

beforeAll(async () => {
  site = await startPlainSite();
});
afterAll(async () => {
  await site.end();
});

it('whatever is sent, nothing is an error of the server, nothing ends it, nothing stays open', async () => {
  const before = readdirSync('/proc/self/fd').length;
  expect(await fuzz(site.port, ['/p/', '/p', '/_astro/a.css'])).toEqual([]);
  expect((await fetch(`${site.origin}/healthz`)).status).toBe(200);
  await expect.poll(() => readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 5);
  expect(site.log.filter((line) => line.includes('"level":50'))).toEqual([]);
}, 120_000);
