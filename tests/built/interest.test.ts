/** The form on a hub whose editor has announced a conference, and where no server of ours takes registrations. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localePath } from '../../src/i18n/paths.ts';
import { FACTS_FILE, readFacts } from '../../src/interest/conferences.ts';
import type { Letter } from '../../src/interest/letter.ts';
import { sendDue } from '../../src/interest/outbox.ts';
import { serverDir } from '../../src/library/settings.ts';
import { letterSender } from '../../src/server/chores.ts';
import { loadRender } from '../../src/server/render.ts';
import { createSite, stop } from '../../src/server/site.ts';
import { readCalendarDays } from '../support/calendars.ts';
import { HUB } from '../support/content.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { temporaryStore } from '../support/interest-desk.ts';
import { brokenLinks, unreachable } from '../support/links.ts';
import { invalidMarkup } from '../support/markup.ts';
import { formBody } from '../support/poster.ts';
import { none, Site } from '../support/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MEETING = 'vstrecha-2030';
const SITE_URL = 'https://example.kg';

let folder: string;
const servers: string[] = [];

/** Builds the hub with the announced conference, on a day before its registration opens. */
function build(name: string, settings: Record<string, string> = {}): Site {
  const content = path.join(folder, 'content');
  for (const part of [HUB, path.join(ROOT, 'tests/fixtures/interest')]) {
    cpSync(part, content, { recursive: true, preserveTimestamps: true });
  }
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    DIST_DIR: path.join(folder, name, 'client'),
    SITE_DATE: '2030-04-20',
    SITE_URL,
    ...settings,
  };
  servers.push(serverDir(env.DIST_DIR));
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, env, stdio: 'pipe' });
  return new Site(env.DIST_DIR);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'interest-'));
});
afterAll(() => {
  for (const built of [folder, ...servers]) rmSync(built, { recursive: true, force: true });
});

function formsOf(html: string) {
  return elements(parse(html), 'form').filter((form) => attribute(form, 'method') === 'post');
}

describe('a conference that an editor has announced', () => {
  let site: Site;
  let server: Server | undefined;
  let origin: string;
  let place: ReturnType<typeof temporaryStore>;
  let now: Date;

  beforeAll(async () => {
    site = build('here');
    place = temporaryStore();
    const { conferences, privacy } = readFacts(path.join(site.folder, FACTS_FILE));
    server = createSite({
      folder: site.folder,
      log: pino({ level: 'silent' }),
      routes: {
        desk: {
          store: place.store,
          conferences,
          privacy,
          mail: true,
          now: () => now,
          onTrouble: (error) => {
            throw error;
          },
        },
        render: await loadRender(serverDir(site.folder)),
        open: true,
        proxies: 0,
        site: SITE_URL,
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server?.address() as AddressInfo).port)}`;
  }, 400_000);

  afterAll(async () => {
    if (server) await stop(server);
    await place.end();
  });

  function post(body: string): Promise<Response> {
    return fetch(`${origin}/ky/interest`, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  }
  const wanting = (email: string) => formBody(email, { conference: MEETING });

  it('is told on the form, with its phase, in pages that hold together', () => {
    const words = ['откроется 1 мая 2030', 'башталат: 2030', 'opens on 1 May 2030'];
    for (const [i, locale] of LOCALES.entries()) {
      const page = site.pages.find(({ address }) => address === localePath(locale, '/interest/'))!;
      expect(textOf(page.document).replaceAll('\u00a0', ' ')).toContain(words[i]);
    }
    for (const check of [brokenLinks, invalidMarkup, unreachable]) none(check(site));
  });

  it.each([
    ['2030-04-30T12:00:00Z', 'башталат'],
    ['2030-05-21T12:00:00Z', 'аяктады'],
    ['2030-06-03T12:00:00Z', 'өттү'],
  ])('takes no registration at %s, says why, and keeps what was typed', async (instant, word) => {
    now = new Date(instant);
    const response = await post(wanting('early@example.kg'));
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(textOf(parse(html))).toContain(word);
    const values = elements(parse(html), 'input').map((input) => attribute(input, 'value'));
    expect(values).toContain('early@example.kg');
    expect(await place.store.all()).toEqual([]);
  });

  it('can be chosen while it is open, by the clock of the server', async () => {
    now = new Date('2030-05-10T12:00:00Z');
    const html = await (await post(formBody('wrong@', { conference: MEETING }))).text();
    const chosen = elements(parse(html), 'input').filter(
      (input) => attribute(input, 'name') === 'conference' && attribute(input, 'checked') !== undefined,
    );
    expect(chosen.map((input) => attribute(input, 'value'))).toEqual([MEETING]);
    const response = await post(wanting('aigul@example.kg'));
    expect(response.status).toBe(303);
    const thanks = await fetch(origin + response.headers.get('location')!);
    expect(thanks.status).toBe(200);
    const [record] = await place.store.all();
    // Ninety days after the last day, not the first.
    expect(record).toMatchObject({ conference: MEETING, expiresAt: '2030-09-01T00:00:00.000Z' });
  });

  it('comes with the letter as a calendar in its language', async () => {
    const sent: { letter: Letter; calendar: string | undefined }[] = [];
    const { conferences } = readFacts(path.join(site.folder, FACTS_FILE));
    const send = letterSender({ conferences, folder: site.folder, site: SITE_URL }, (letter, calendar) => {
      sent.push({ letter, calendar });
      return Promise.resolve();
    });
    expect(await sendDue(place.store, send, now)).toEqual({ sent: 1, failed: 0 });
    const [one] = sent;
    expect(one?.letter.text).toContain('Встреча о будущем');
    expect(path.relative(site.folder, one?.calendar ?? '')).toBe(
      path.normalize(`ky/conferences/${MEETING}/calendar.ics`),
    );
    expect(readCalendarDays(site.read(`/ky/conferences/${MEETING}/calendar.ics`))).toEqual([
      { summary: 'Встреча о будущем', first: '2030-06-01', after: '2030-06-03' },
    ]);
  });
});

describe('without a server of ours', () => {
  it('INTEREST_FORM=off leaves no form, and ways to write', () => {
    const site = build('off', { INTEREST_FORM: 'off' });
    for (const page of site.pages) expect(formsOf(page.html), page.address).toEqual([]);
    for (const locale of LOCALES) {
      const page = site.pages.find(({ address }) => address === localePath(locale, '/interest/'))!;
      const links = elements(elements(page.document, 'main')[0]!, 'a').map((link) => attribute(link, 'href'));
      for (const way of ['/organisations/biblioteka/', '/about/']) {
        expect(links).toContain(localePath(locale, way));
      }
    }
    none(brokenLinks(site));
    none(unreachable(site));
  }, 400_000);

  it('INTEREST_FORM=https://… posts there, and the policy allows it', () => {
    const url = 'https://forms.example.org/take?list=7';
    const site = build('elsewhere', { INTEREST_FORM: url });
    const page = site.pages.find(({ address }) => address === '/ky/interest/')!;
    expect(formsOf(page.html).map((form) => attribute(form, 'action'))).toEqual([url]);
    expect(page.html).toMatch(/form-action 'self' https:\/\/forms\.example\.org[;"]/);
    expect(site.read('/_headers')).toContain("form-action 'self' https://forms.example.org");
    none(brokenLinks(site));
  }, 400_000);
});
