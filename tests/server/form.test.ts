import { connect } from 'node:net';
import { request } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/interest/schema.ts';
import { ANSWERS_POLICY, post, startPlainSite, viewOf, type PlainSite } from '../support/plain-site.ts';
import { MEETING, NOW } from '../support/interest.ts';
import { formBody } from '../support/poster.ts';
import { head, raw, statusOf } from '../support/raw.ts';

let site: PlainSite;

afterEach(async () => {
  await site.end();
});

const start = async (...more: Parameters<typeof startPlainSite>) => (site = await startPlainSite(...more));
const send = (address: string, body: string, headers?: Record<string, string>) =>
  post(site.origin, address, body, headers);
const get = (address: string) => fetch(site.origin + address, { redirect: 'manual' });

/** Registers and answers with the address of the private page. */
async function registered(email: string, more: Record<string, string> = {}): Promise<string> {
  const { headers } = await send('/interest', formBody(email, more));
  return headers.get('location')!.replace('?registered', '');
}

describe('registering', () => {
  it('goes on to the private page, which says thank you, shows, corrects and deletes', async () => {
    await start();
    const response = await send('/ky/interest', formBody('aigul@example.kg'));
    expect(response.status).toBe(303);
    const next = response.headers.get('location')!;
    expect(next).toMatch(/^\/ky\/interest\/manage\/[\w-]+\/\?registered$/);
    const shown = await viewOf(await get(next));
    expect(shown).toMatchObject({ name: 'manage', locale: 'ky', done: 'registered' });
    const link = String(shown['link']);
    const again = await viewOf(await get(link));
    expect(again).toMatchObject({ name: 'manage', record: { place: 'Баткен' } });
    expect(again).not.toHaveProperty('done');
    const corrected = await send(link, formBody('aigul@example.kg', { place: 'Ош' }));
    expect(corrected.headers.get('location')).toBe(`${link}?saved`);
    expect(await viewOf(await get(`${link}?saved`))).toMatchObject({
      done: 'saved',
      record: { place: 'Ош' },
    });
    expect((await send(link, 'button=delete')).headers.get('location')).toBe('/ky/interest/deleted/');
    expect(await viewOf(await get('/ky/interest/deleted/'))).toMatchObject({
      message: 'deleted',
      locale: 'ky',
    });
    expect((await get(link)).status).toBe(404);
  });

  it('gives the page back with all that was typed', async () => {
    await start();
    const response = await send('/en/interest', formBody('aigul@', { name: '<b>"x"', question: 'a\nb' }));
    expect(response.status).toBe(422);
    const values = { name: '<b>"x"', email: 'aigul@', question: 'a\nb', place: 'Баткен', topics: ['law'] };
    expect(await viewOf(response)).toMatchObject({
      ...{
        name: 'form',
        locale: 'en',
        values: { ...values, consent: 'yes' },
        problems: [{ field: 'email' }],
      },
    });
  });

  it('takes the longest answers the fields allow, whatever the letters', async () => {
    await start();
    const full = (field: 'name' | 'organisation' | 'place' | 'question') => '字'.repeat(lengthOf(field));
    const fields = ['name', 'organisation', 'place', 'question'] as const;
    const more = Object.fromEntries(fields.map((field) => [field, full(field)]));
    expect((await send('/interest', formBody('aigul@example.kg', more))).status).toBe(303);
  });

  it('answers a known address as an unknown one', async () => {
    await start();
    const answers = [];
    for (let i = 0; i < 2; i++) answers.push(await send('/interest', formBody('aigul@example.kg')));
    const shapes = answers.map((answer) => [answer.status, answer.headers.get('location')?.length]);
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it('decides the phase itself, and keeps a conference that is over in a correction', async () => {
    let now = NOW;
    await start({}, { now: () => now });
    const link = await registered('aigul@example.kg', { conference: MEETING.id });
    now = new Date('2030-05-25T00:00:00Z');
    const closed = await send('/interest', formBody('other@example.kg', { conference: MEETING.id }));
    expect(closed.status).toBe(409);
    expect(await viewOf(closed)).toMatchObject({ error: { message: 'interest.phase.closed' } });
    expect((await send('/interest', formBody('a@b.kg', { conference: 'made-up' }))).status).toBe(422);
    const corrected = await send(link, formBody('aigul@example.kg', { place: 'Ош' }));
    expect(corrected.headers.get('location')).toBe(`${link}?saved`);
    expect(await viewOf(await get(link))).toMatchObject({ record: { conference: MEETING.id, place: 'Ош' } });
  });

  it('is found under addresses that lost their last slash', async () => {
    await start();
    const link = await registered('aigul@example.kg');
    const shown = await get(link.slice(0, -1));
    expect(await viewOf(shown)).toMatchObject({ name: 'manage' });
    // What leads nowhere says so in the reader's language, and is not the public page of the files.
    const gone = await get('/ky/interest/manage/mistyped');
    expect(gone.status).toBe(404);
    expect(await viewOf(gone)).toMatchObject({ message: 'gone', locale: 'ky' });
    expect((await get('/interest')).headers.get('location')).toBe('/interest/');
  });

  it('is answered under a policy that no answer can change, and told to nobody', async () => {
    await start();
    const link = await registered('aigul@example.kg', { name: '<script>alert(1)</script>' });
    for (const answer of [await get(link), await send('/interest', formBody('aigul@'))]) {
      expect(answer.headers.get('content-security-policy')).toBe(ANSWERS_POLICY);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      // The two policies under which neither a Referer holds a path nor a post from the page says `Origin: null`.
      expect(['strict-origin', 'origin']).toContain(answer.headers.get('referrer-policy'));
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
    }
  });
});

describe('what is refused', () => {
  it('a post from another site', async () => {
    await start();
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of foreign) {
      expect((await send('/interest', formBody('aigul@example.kg'), headers as never)).status).toBe(403);
    }
    const own = await send('/interest', formBody('aigul@example.kg'), { origin: 'https://example.kg' });
    expect(own.status).toBe(303);
  });

  it('more than 24 KB, announced or not, and what is not a form', async () => {
    await start();
    expect((await send('/interest', `question=${'a'.repeat(25_000)}`)).status).toBe(413);
    expect((await send('/interest', '{}', { 'content-type': 'application/json' })).status).toBe(415);
    const chunked = request(`${site.origin}/interest`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' },
    });
    chunked.on('error', () => undefined);
    const answered = once(chunked, 'response') as Promise<[{ statusCode: number }]>;
    chunked.write('a'.repeat(15_000));
    chunked.write('a'.repeat(15_000));
    const [{ statusCode }] = await answered;
    expect(statusCode).toBe(413);
    chunked.destroy();
  });

  it('letters in another encoding than UTF-8, with the cause in the reader’s language', async () => {
    await start();
    const body = Buffer.from('name=%C0%E9%E3%FC%EB&email=a%40b.kg&role=ngo&language=ru&consent=yes');
    const bare = Buffer.from([0x6e, 0x3d, 0xc0, 0xe9]);
    for (const bytes of [body, bare]) {
      const response = await post(site.origin, '/ky/interest', new Uint8Array(bytes));
      expect(response.status).toBe(415);
      expect(await viewOf(response)).toMatchObject({ message: 'encoding', locale: 'ky' });
    }
    const type = 'application/x-www-form-urlencoded; charset=windows-1251';
    expect((await send('/interest', formBody('a@b.kg'), { 'content-type': type })).status).toBe(415);
    // A per cent sign that stands for itself is no encoding.
    expect((await send('/interest', `${formBody('a@example.kg')}&question=100% да`)).status).toBe(303);
  });

  it('a filled honeypot, with everything given back', async () => {
    await start();
    const trapped = await send('/interest', `${formBody('aigul@example.kg')}&website=x`);
    const error = { message: 'interest.error.honeypot' };
    expect(await viewOf(trapped)).toMatchObject({ error, values: { place: 'Баткен' } });
  });

  it('a button that the page has not, and one that needs another link', async () => {
    await start();
    const link = await registered('aigul@example.kg');
    for (const button of ['', 'x', 'confirm', 'refuse']) {
      expect((await send(link, `button=${button}`)).status).toBe(404);
    }
    expect(await viewOf(await get(link))).toMatchObject({ record: { confirmedAt: null } });
  });

  it('other methods than a page takes', async () => {
    await start();
    const link = await registered('aigul@example.kg');
    const answers = await Promise.all([
      fetch(site.origin + link, { method: 'PUT' }),
      fetch(`${site.origin}/interest/deleted/`, { method: 'POST' }),
      fetch(`${site.origin}/p/`, { method: 'POST', body: 'a=b' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405]);
    const allowed = answers.map(({ headers }) => headers.get('allow'));
    expect(allowed).toEqual(['GET, HEAD, POST', 'GET, HEAD', 'GET, HEAD']);
  });
});

describe('limits', () => {
  const from = (address: string, path = '/interest', body = formBody('a@b.kg')) =>
    send(path, body, { 'x-forwarded-for': address });

  it('hold for everything that writes together, corrections too', async () => {
    await start({ limits: { posts: 3 } });
    const link = await registered('aigul@example.kg');
    for (const place of ['Ош', 'Нарын']) {
      expect((await send(link, formBody('aigul@example.kg', { place }))).status).toBe(303);
    }
    const fourth = await send(link, formBody('aigul@example.kg', { place: 'Талас' }));
    expect(fourth.status).toBe(429);
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(0);
    const error = { message: 'interest.error.tooMany' };
    expect(await viewOf(fourth)).toMatchObject({ name: 'manage', error, values: { place: 'Талас' } });
    expect(await viewOf(await send('/interest', formBody('b@b.kg')))).toMatchObject({ name: 'form', error });
    const remove = await send(link, 'button=delete');
    expect(await viewOf(remove)).toMatchObject({ message: 'tooMany' });
    expect(await viewOf(await get(link))).toMatchObject({ record: { place: 'Нарын' } });
  });

  it('hold for every page that is rendered, in the reader’s language', async () => {
    await start({ limits: { pages: 3 } });
    for (let i = 0; i < 3; i++) expect((await get('/ky/interest/manage/x/')).status).toBe(404);
    const fourth = await get('/ky/interest/manage/x/');
    expect(fourth.status).toBe(429);
    expect(await fourth.text()).toContain('Тармактагы дарегиңизден');
    // Files cost nothing.
    expect((await get('/p/')).status).toBe(200);
  });

  it('believe a proxy only when it was named, and only its own entry', async () => {
    await start({ limits: { posts: 2 } });
    await from('10.0.0.1');
    await from('10.0.0.2');
    expect((await from('10.0.0.3')).status).toBe(429);
    expect(site.log.filter((line) => line.includes('TRUST_PROXY'))).toHaveLength(1);
    await site.end();
    await start({ limits: { posts: 2 }, proxies: 1 });
    for (const i of [1, 2, 3, 4]) expect((await from(`203.0.113.${String(i)}`)).status).toBe(303);
    const forged = async (i: number) => (await from(`198.51.100.${String(i)}, 203.0.113.9`)).status;
    expect([await forged(1), await forged(2), await forged(3)]).toEqual([303, 303, 429]);
    expect(site.log.join('')).not.toContain('TRUST_PROXY');
  });

  it.each([
    ['203.0.113.7:1234', '203.0.113.7:4321', '203.0.113.7'],
    ['[2001:db8::1]:80', '2001:db8::2', '[2001:db8:0:0:9::]'],
    ['::ffff:203.0.113.7', '203.0.113.7', '::ffff:203.0.113.7'],
  ])('count %s, %s and %s as one', async (...addresses) => {
    await start({ limits: { posts: 2 }, proxies: 1 });
    const statuses = [];
    for (const address of addresses) statuses.push((await from(address)).status);
    expect(statuses).toEqual([303, 303, 429]);
  });
});

describe('trouble', () => {
  it('with the database is told in the page, with everything typed kept, and the process goes on', async () => {
    await start({}, { database: '/dev/null/interest.db' });
    const response = await send('/ky/interest', formBody('aigul@example.kg', { question: 'эмне?' }));
    expect(response.status).toBe(503);
    expect(await viewOf(response)).toMatchObject({
      ...{ locale: 'ky', error: { message: 'interest.error.storage' } },
      values: { email: 'aigul@example.kg', question: 'эмне?' },
    });
    const link = `/interest/manage/7K3M92QXAB-${'x'.repeat(32)}/`;
    expect((await get(link)).status).toBe(503);
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ok: false, database: { readable: false } });
  });

  it('leaves nothing personal in the log: no address, no form, no link', async () => {
    await start();
    const link = await registered('aigul@example.kg');
    await get(link);
    await send('/interest', formBody('aigul@'));
    await get('/interest/manage/%ff/');
    expect(site.log.length).toBeGreaterThan(2);
    const written = site.log.join('');
    for (const secret of ['aigul', 'Баткен', link.split('/')[3]!]) expect(written).not.toContain(secret);
    // But for the first line, which says where the server listens.
    expect(site.log.slice(1).join('')).not.toContain('127.0.0.1');
  });

  it('with a post that is broken off is nobody’s error', async () => {
    await start();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': '100' };
    const socket = connect(site.port, '127.0.0.1');
    socket.write(`${head('POST /interest', headers)}name=A`);
    await once(socket, 'connect');
    await new Promise(setImmediate);
    socket.destroy();
    const { server } = site.app;
    const count = () => new Promise((resolve) => server.getConnections((_error, n) => resolve(n)));
    await expect.poll(count).toBe(0);
    expect((await get('/interest/manage/x/')).status).toBe(404);
    expect(site.log.filter((line) => Number((JSON.parse(line) as { level: number }).level) >= 40)).toEqual(
      [],
    );
  });

  it('that comes too slowly is answered with 408', async () => {
    await start();
    const { server } = site.app;
    // Long after 20 seconds: Node looks at its connections from time to time.
    expect([server.requestTimeout, server.headersTimeout]).toEqual([20_000, 10_000]);
    server.once('connection', (socket) => {
      const slow = Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      server.emit('clientError', slow, socket);
    });
    expect(statusOf(await raw(site.port, 'GET / HTTP/1.1\r\n'))).toBe(408);
  });

  it('with headers too large or a host that is none is refused as it should be', async () => {
    await start();
    expect(statusOf(await raw(site.port, head('GET /', { Cookie: 'a'.repeat(20_000) })))).toBe(431);
    for (const host of ['a b', 'a@b', 'a/b', '\\', '[', 'localhost:99999999', '']) {
      const answer = await raw(site.port, head('GET /interest/manage/x/', { Host: host }));
      expect(statusOf(answer), host).toBe(400);
    }
  });
});
