import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Pace } from '../../src/interest/pace.ts';
import { lengthOf } from '../../src/interest/schema.ts';
import { Store } from '../../src/interest/store.ts';
import { limitPerAddress } from '../../src/server/limit.ts';
import type { InterestRoutes } from '../../src/server/interest-routes.ts';
import { createSite, stop } from '../../src/server/site.ts';
import { deskOf, MEETING, plainRender, temporaryStore } from '../support/interest-desk.ts';
import { formBody } from '../support/poster.ts';

let place: ReturnType<typeof temporaryStore>;
let server: Server;
let origin: string;
let log: string[];

beforeEach(() => {
  place = temporaryStore();
  log = [];
});
afterEach(async () => {
  await stop(server);
  await place.end();
});

async function start(more: Partial<InterestRoutes> = {}): Promise<void> {
  const stream = { write: (line: string) => void log.push(line) };
  server = createSite({
    folder: place.folder,
    log: pino({ base: null }, stream),
    routes: {
      desk: deskOf(place.store),
      render: plainRender,
      open: true,
      proxies: 0,
      site: 'https://example.kg',
      ...more,
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function send(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}

/** The view the page was asked to show. */
async function viewOf(response: Response): Promise<Record<string, unknown>> {
  const html = (await response.text()).replaceAll('&lt;', '<');
  return JSON.parse(/<pre>(.*)<\/pre>/s.exec(html)![1]!) as Record<string, unknown>;
}

describe('registering', () => {
  it('goes on to a thank-you page, whose link shows, corrects and deletes', async () => {
    await start();
    const response = await send('/ky/interest', formBody('aigul@example.kg'));
    expect(response.status).toBe(303);
    const thanks = response.headers.get('location')!;
    expect(thanks).toMatch(/^\/ky\/interest\/thanks\/[\w-]+\/$/);
    const shown = await viewOf(await fetch(origin + thanks));
    expect(shown).toMatchObject({ name: 'thanks', locale: 'ky' });
    const link = String(shown['link']);
    expect(await viewOf(await fetch(origin + link))).toMatchObject({
      name: 'manage',
      record: { place: 'Баткен' },
    });
    const corrected = await send(link, formBody('aigul@example.kg', { place: 'Ош' }));
    expect(corrected.headers.get('location')).toBe(`${link}?saved`);
    expect(await viewOf(await fetch(`${origin}${link}?saved`))).toMatchObject({
      saved: true,
      record: { place: 'Ош' },
    });
    expect((await send(`${link}delete/`, '')).headers.get('location')).toBe('/ky/interest/deleted/');
    expect((await fetch(origin + link)).status).toBe(404);
    expect(await place.store.all()).toEqual([]);
  });

  it('gives the page back with all that was typed', async () => {
    await start();
    const response = await send('/en/interest', formBody('aigul@', { name: '<b>"x"', question: 'a\nb' }));
    expect(response.status).toBe(422);
    expect(await viewOf(response)).toMatchObject({
      name: 'form',
      locale: 'en',
      values: {
        name: '<b>"x"',
        email: 'aigul@',
        question: 'a\nb',
        place: 'Баткен',
        topics: ['law'],
        consent: 'yes',
      },
      problems: [{ field: 'email' }],
    });
  });

  it('takes the longest answers the fields allow, whatever the letters', async () => {
    await start();
    const full = (field: 'name' | 'organisation' | 'place' | 'question') => '字'.repeat(lengthOf(field));
    const body = formBody('aigul@example.kg', {
      name: full('name'),
      organisation: full('organisation'),
      place: full('place'),
      question: full('question'),
    });
    expect((await send('/interest', body)).status).toBe(303);
  });

  it('answers a known address as an unknown one', async () => {
    await start();
    const answers = [];
    for (let i = 0; i < 2; i++) answers.push(await send('/interest', formBody('aigul@example.kg')));
    const shapes = answers.map((answer) => [answer.status, answer.headers.get('location')?.length]);
    expect(shapes[0]).toEqual(shapes[1]);
    expect(await place.store.all()).toHaveLength(1);
  });

  it('keeps the conference a correction says nothing of, though it is over', async () => {
    await start();
    const dated = formBody('aigul@example.kg', { conference: MEETING.id });
    const thanks = (await send('/interest', dated)).headers.get('location')!;
    const link = thanks.replace('/thanks/', '/manage/');
    await stop(server);
    await start({ desk: deskOf(place.store, { now: () => new Date('2030-06-20T00:00:00Z') }) });
    for (const body of [formBody('aigul@example.kg', { place: 'Ош' }), `${dated}&place=`]) {
      expect((await send(link, body)).headers.get('location')).toBe(`${link}?saved`);
      expect(await place.store.all()).toMatchObject([{ conference: MEETING.id }]);
    }
  });

  it('decides the phase itself', async () => {
    await start();
    const dated = formBody('aigul@example.kg', { conference: MEETING.id });
    expect((await send('/interest', dated)).status).toBe(303);
    const [record] = await place.store.all();
    expect(record).toMatchObject({ conference: MEETING.id, expiresAt: '2030-09-01T00:00:00.000Z' });
    await stop(server);
    await start({ desk: deskOf(place.store, { now: () => new Date('2030-05-25T00:00:00Z') }) });
    const closed = await send('/interest', dated);
    expect(closed.status).toBe(409);
    expect(await viewOf(closed)).toMatchObject({ trouble: { message: 'interest.phase.closed' } });
    expect((await send('/interest', formBody('a@b.kg', { conference: 'made-up' }))).status).toBe(422);
  });
});

it('an answer’s page names its address to nobody, and its form can be sent from there', async () => {
  await start();
  const thanks = (await send('/interest', formBody('aigul@example.kg'))).headers.get('location')!;
  for (const answer of [await fetch(origin + thanks), await send('/interest', formBody('aigul@'))]) {
    // The two policies under which neither a Referer holds a path nor a post from the page says `Origin: null`.
    expect(['strict-origin', 'origin']).toContain(answer.headers.get('referrer-policy'));
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

describe('what is refused', () => {
  it('a post from another site', async () => {
    await start();
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const response = await send('/interest', formBody('aigul@example.kg'), headers);
      expect(response.status).toBe(403);
    }
    const own = await send('/interest', formBody('aigul@example.kg'), { origin: 'https://example.kg' });
    expect(own.status).toBe(303);
  });

  it('more than 24 KB, announced or not, and what is not a form', async () => {
    await start();
    expect((await send('/interest', `question=${'a'.repeat(25_000)}`)).status).toBe(413);
    expect((await send('/interest', '{}', { 'content-type': 'application/json' })).status).toBe(415);
    const chunked = request(`${origin}/interest`, {
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
    expect(await place.store.all()).toEqual([]);
  });

  it('a filled trap and a program’s pace, with everything given back', async () => {
    const pace = new Pace();
    let now = new Date('2030-05-10T06:00:00Z');
    await start({
      desk: deskOf(place.store, { now: () => now }),
      guards: { pace, limit: limitPerAddress() },
    });
    const trapped = await send('/interest', `${formBody('aigul@example.kg')}&website=x`);
    expect(await viewOf(trapped)).toMatchObject({
      trouble: { message: 'interest.trouble.trap' },
      values: { place: 'Баткен' },
    });
    const page = await fetch(`${origin}/interest/`);
    const cookie = page.headers.get('set-cookie')!.split(';')[0]!;
    const fast = await send('/interest', formBody('aigul@example.kg'), { cookie });
    expect(await viewOf(fast)).toMatchObject({ trouble: { message: 'interest.trouble.tooFast' } });
    now = new Date('2030-05-10T06:00:02Z');
    expect((await send('/interest', formBody('aigul@example.kg'), { cookie })).status).toBe(303);
  });

  it('too many from one address; a proxy is believed only when named', async () => {
    const guards = () => ({ pace: new Pace(), limit: limitPerAddress(2) });
    const from = (address: string) =>
      send('/interest', formBody(`a${address.replaceAll(', ', '-')}@b.kg`), { 'x-forwarded-for': address });
    await start({ guards: guards() });
    await from('10.0.0.1');
    await from('10.0.0.2');
    const third = await from('10.0.0.3');
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await viewOf(third)).toMatchObject({ values: { email: 'a10.0.0.3@b.kg' } });
    await stop(server);
    await start({ guards: guards(), proxies: 1 });
    for (const i of [1, 2, 3, 4]) expect((await from(`203.0.113.${String(i)}`)).status).toBe(303);
    // What stands before the proxy's own entry anybody can write.
    const forged = (i: number) => from(`198.51.100.${String(i)}, 203.0.113.9`);
    expect([(await forged(1)).status, (await forged(2)).status, (await forged(3)).status]).toEqual([
      303, 303, 429,
    ]);
  });
});

describe('trouble', () => {
  it('with the database is told in the page, with everything typed kept, and the process goes on', async () => {
    const unreachable = new Store({ url: 'http://127.0.0.1:9' });
    await start({ desk: deskOf(unreachable) });
    const response = await send('/ky/interest', formBody('aigul@example.kg', { question: 'эмне?' }));
    expect(response.status).toBe(503);
    expect(await viewOf(response)).toMatchObject({
      locale: 'ky',
      trouble: { message: 'interest.trouble.storage' },
      values: { email: 'aigul@example.kg', question: 'эмне?' },
    });
    const link = `/interest/manage/7K3M92QXAB-${'x'.repeat(32)}/`;
    expect((await fetch(origin + link)).status).toBe(503);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    await unreachable.close();
  });

  it('leaves nothing personal in the log: no address, no form, no link', async () => {
    await start();
    const { headers } = await send('/interest', formBody('aigul@example.kg'));
    await fetch(origin + headers.get('location')!);
    await send('/interest', formBody('aigul@'));
    expect(log.length).toBeGreaterThan(2);
    const written = log.join('');
    for (const secret of ['aigul', 'Баткен', '127.0.0.1', headers.get('location')!.split('/')[3]!]) {
      expect(written).not.toContain(secret);
    }
  });
});

it('a stop answers what is in flight', async () => {
  await start({
    render: async (view) => {
      // The request is being answered when the stop begins.
      stopping = stop(server);
      await new Promise(setImmediate);
      return plainRender(view);
    },
  });
  let stopping: Promise<void> | undefined;
  const response = await send('/interest', formBody('aigul@'));
  expect(response.status).toBe(422);
  await response.text();
  await stopping;
  expect(server.listening).toBe(false);
});

it('pages carry a policy with the hashes of what is inline, hashed files are kept for ever', async () => {
  mkdirSync(`${place.folder}/_astro`);
  writeFileSync(`${place.folder}/_astro/a.css`, 'a{}');
  mkdirSync(`${place.folder}/p`);
  writeFileSync(
    `${place.folder}/p/index.html`,
    '<style>a{}</style><script type="application/json">{}</script>',
  );
  await start();
  const page = await fetch(`${origin}/p/`);
  const policy = page.headers.get('content-security-policy')!;
  expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).not.toContain('unsafe-inline');
  expect(page.headers.get('strict-transport-security')).toContain('max-age=');
  const again = await fetch(`${origin}/p/`, { headers: { 'if-none-match': page.headers.get('etag')! } });
  expect(again.status).toBe(304);
  expect((await fetch(`${origin}/_astro/a.css`)).headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${origin}/nothing/`)).status).toBe(404);
  expect((await fetch(`${origin}/p/../../etc/`)).status).toBe(404);
});

it('the browser editor goes by the policy of its own page, and may open a window to sign in', async () => {
  mkdirSync(`${place.folder}/admin`);
  writeFileSync(`${place.folder}/admin/index.html`, '<script type="module" src="./a.js"></script>');
  await start();
  for (const address of ['/admin/', '/admin/index.html']) {
    const { headers } = await fetch(origin + address);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
  }
  expect((await fetch(`${origin}/admin/nothing`)).headers.get('cross-origin-opener-policy')).toBe(
    'same-origin',
  );
});

it('whatever is sent, the answer is never an error of the server', async () => {
  await start();
  const path = fc.constantFrom(
    '/interest',
    '/ky/interest',
    '/en/interest',
    `/interest/manage/7K3M92QXAB-${'x'.repeat(32)}/`,
    '/interest/manage/x/delete/',
    '/interest/thanks/%ff/',
  );
  const body = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .record({ name: fc.string(), question: fc.string({ unit: 'binary' }) })
      .map((more) => formBody('a@b.kg', { name: more.name, question: more.question.toWellFormed() })),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => String(Buffer.from(bytes).toString('latin1'))),
  );
  await fc.assert(
    fc.asyncProperty(path, body, async (address, text) => {
      const response = await send(address, text);
      expect(response.status).toBeLessThan(500);
      const html = await response.text();
      expect(html).not.toMatch(/<(?!!doctype|\/?pre)/);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);
