import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPlainSite, type PlainSite } from '../support/plain-site.ts';
import { formBody } from '../support/poster.ts';
import { raw, statusOf } from '../support/raw.ts';

let site: PlainSite;

beforeAll(async () => {
  site = await startPlainSite();
});
afterAll(async () => {
  await site.end();
});

const LINK = `7K3M92QXAB-${'x'.repeat(32)}`;

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('GET', 'HEAD', 'POST') },
  fc.constantFrom(
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
    'QUERY',
    'PURGE',
    'M-SEARCH',
    'BREW',
  ),
);
const segment = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '',
    '%2e%2e',
    '%00',
    '%ff',
    '%',
    '\\',
    '~',
    ';',
    'index.html',
    '404.html',
    'a'.repeat(300),
  ),
  fc.string({ maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed())),
);
const path = fc.oneof(
  fc.constantFrom(
    '/',
    '/p/',
    '/p',
    '/favicon.svg',
    '/data/cases.csv',
    '/_astro/a.css',
    '/healthz',
    '/readyz',
    '*',
  ),
  fc.constantFrom('/interest', '/ky/interest/', `/interest/manage/${LINK}/`, `/en/interest/manage/${LINK}`),
  fc.constantFrom(
    '/interest/manage/x/delete/',
    '/interest/thanks/%ff/',
    '/interest/deleted/',
    '/interest/facts.json',
  ),
  fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
  fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => `/interest/${parts.join('/')}`),
);
const query = fc.oneof(
  fc.constant(''),
  fc.constantFrom('?saved', '?%ff', '?a=b&a=c', '??', `?${'q'.repeat(3_000)}`),
);
/** Values of headers that servers read, and some that no program would send. */
const value = fc.oneof(
  fc.constantFrom(
    'bytes=10-5',
    'bytes=0-18446744073709551615',
    'bytes=-',
    'bytes=-5',
    'bytes=0-0,2-3',
    '*',
    'null',
  ),
  fc.constantFrom(
    'br;q=0, gzip',
    'gzip;q=x',
    ',,;;',
    'W/"a',
    'Thu, 99 Foo',
    'http://[',
    'cross-site',
    '1e9',
    '-1',
  ),
  fc.constantFrom(
    '203.0.113.7:80',
    '[::1',
    'unknown, 203.0.113.7',
    'interest-opened=a.b',
    'application/json',
  ),
  fc.string({ unit: fc.constantFrom(...' !"#$%&()*+,-./09:;<=>?@AZ[]^_az{|}~é'), maxLength: 30 }),
);
const header = fc.constantFrom(
  ...[
    'Range',
    'If-Range',
    'If-None-Match',
    'If-Match',
    'If-Modified-Since',
    'Accept-Encoding',
    'Accept',
    'Origin',
  ],
  ...[
    'Sec-Fetch-Site',
    'Cookie',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'Referer',
    'Expect',
  ],
  ...['Content-Type', 'Host', 'Upgrade', 'Cache-Control', 'X-HTTP-Method-Override', 'Accept-Language'],
);
const body = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .record({ name: fc.string(), question: fc.string({ unit: 'binary' }), website: fc.constantFrom('', 'x') })
    .map((more) => Buffer.from(formBody('a@b.kg', { ...more, question: more.question.toWellFormed() }))),
  fc.constant(Buffer.alloc(30_000, 'a')),
);

it('whatever is sent, nothing is an error of the server, nothing ends it, nothing stays open', async () => {
  const before = readdirSync('/proc/self/fd').length;
  const seed = Date.now() % 1_000_000_007;
  process.stdout.write(`fuzz of the server: seed ${String(seed)}\n`);
  const headers = fc.array(fc.tuple(header, value), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(method, path, query, headers, body, async (verb, address, search, fields, bytes) => {
      const type = 'application/x-www-form-urlencoded';
      const all = { Host: 'localhost', 'Content-Type': type, ...Object.fromEntries(fields) };
      const lines = Object.entries({ ...all, Connection: 'close', 'Content-Length': bytes.length });
      const top = [`${verb} ${address}${search} HTTP/1.1`, ...lines.map((line) => line.join(': '))];
      const answer = await raw(
        site.port,
        Buffer.concat([Buffer.from(`${top.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]),
      );
      const status = statusOf(answer);
      expect(status, answer.slice(0, 300)).toBeGreaterThanOrEqual(200);
      expect(status, answer.slice(0, 300)).toBeLessThan(500);
    }),
    { numRuns: 2_000, seed },
  );
  expect((await fetch(`${site.origin}/healthz`)).status).toBe(200);
  await expect.poll(() => readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 5);
  expect(site.log.filter((line) => line.includes('"level":50'))).toEqual([]);
}, 180_000);
