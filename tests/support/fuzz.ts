/** Requests that nobody would send, made from a seed. */
import fc from 'fast-check';
import { formBody } from './poster.ts';
import { raw, statusOf } from './raw.ts';

const AT_ONCE = 8;

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
const pathOf = (known: readonly string[]) =>
  fc.oneof(
    fc.constantFrom('/', '/favicon.svg', '/data/cases.csv', '/healthz', '/readyz', '*', ...known),
    fc.constantFrom('/interest', '/ky/interest/', `/interest/manage/${LINK}/`, `/en/interest/manage/${LINK}`),
    fc.constantFrom(
      '/interest/manage/x/delete/',
      '/interest/manage/%ff/',
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
  fc.constantFrom('203.0.113.7:80', '[::1', 'unknown, 203.0.113.7', 'a=b; c', 'application/json'),
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

/**
 * Sends so many generated requests, some at a time. The seed is printed: with it they are the same again.
 * @param known addresses of the site, to be asked for in every wrong way
 * @returns those that were not answered, or as an error of the server, with the answer
 */
export async function fuzz(
  port: number,
  known: readonly string[],
  { requests = 2_000, seed = Date.now() % 1_000_000_007 } = {},
): Promise<string[]> {
  process.stdout.write(`fuzz of the server: seed ${seed}\n`);
  const headers = fc.array(fc.tuple(header, value), { maxLength: 5 });
  const request = fc.tuple(method, pathOf(known), query, headers, body);
  const waiting = fc.sample(request, { numRuns: requests, seed });
  const wrong: string[] = [];
  const sender = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [verb, address, search, fields, bytes] = next;
      const type = 'application/x-www-form-urlencoded';
      const all = { Host: 'localhost', 'Content-Type': type, ...Object.fromEntries(fields) };
      const lines = Object.entries({ ...all, Connection: 'close', 'Content-Length': bytes.length });
      const top = [`${verb} ${address}${search} HTTP/1.1`, ...lines.map((line) => line.join(': '))];
      const head = `${top.join('\r\n')}\r\n\r\n`;
      const answer = await raw(port, Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
      const status = statusOf(answer);
      if (status < 200 || status >= 500) wrong.push(`${head}→ ${answer.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return wrong;
}
