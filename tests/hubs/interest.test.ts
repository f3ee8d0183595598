/** The form on a hub whose editor has announced a conference, and where no server of ours takes registrations. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { parse } from 'parse5';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localePath } from '../../src/i18n/paths.ts';
import { RegistrationService } from '../../src/interest/service.ts';
import { hashesOf } from '../../src/publishing/built-pages.ts';
import { serveBuilds } from '../../src/server/served.ts';
import { createSite, type Site as ServedSite } from '../../src/server/site.ts';
import { readCalendarDays } from '../support/calendars.ts';
import { HUB } from '../support/content.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { brokenLinks, unreachable } from '../support/links.ts';
import { invalidMarkup } from '../support/markup.ts';
import { formBody } from '../support/poster.ts';
import { none, Site } from '../support/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MEETING = 'vstrecha-2030';
const SITE_URL = 'https://example.kg';

let folder: string;

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
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, env, stdio: 'pipe' });
  return new Site(env.DIST_DIR);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'interest-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function formsOf(html: string) {
  return elements(parse(html), 'form').filter((form) => attribute(form, 'method') === 'post');
}

describe('a conference that an editor has announced', () => {
  let site: Site;
  let served: ServedSite | undefined;
  let service: RegistrationService;
  let origin: string;
  let now: Date;
  const emails: ParsedMail[] = [];
  const mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      void simpleParser(stream).then((email) => {
        emails.push(email);
        done();
      });
    },
  });

  beforeAll(async () => {
    site = build('here');
    await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve));
    const mailPort = (mail.server.address() as AddressInfo).port;
    const log = pino({ level: 'silent' });
    const source = serveBuilds(site.folder, SITE_URL, log);
    service = new RegistrationService({
      database: path.join(folder, 'interest.db'),
      mail: { url: `smtp://127.0.0.1:${String(mailPort)}`, from: 'no-reply@example.kg', perDay: 500 },
      site: SITE_URL,
      build: source.current,
      log,
      now: () => now,
    });
    served = await createSite({
      ...{ source, service, open: true, proxies: 0, site: SITE_URL, limits: undefined, log },
    });
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' });
  }, 400_000);

  afterAll(async () => {
    await served?.app.close();
    await service.stop();
    await new Promise<void>((resolve) => mail.close(resolve));
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
    // Ninety days after the last day, not the first.
    const words = textOf(parse(await thanks.text()));
    expect(words).toContain('Жазылды');
    expect(words).toContain('2030-жылдын 1-сентябры');
  });

  it('comes with the email as a calendar in its language; its link proves the address', async () => {
    expect(await service.sendEmails()).toMatchObject({ sent: 1, failed: 0 });
    const [email] = emails;
    expect(email?.text).toContain('Встреча о будущем');
    expect(String(email?.attachments[0]?.content)).toBe(site.read(`/ky/conferences/${MEETING}/calendar.ics`));
    expect(readCalendarDays(site.read(`/ky/conferences/${MEETING}/calendar.ics`))).toEqual([
      { summary: 'Встреча о будущем', first: '2030-06-01', after: '2030-06-03' },
    ]);
    const link = /https:\/\/example\.kg(\S+)/.exec(email?.text ?? '')?.[1] ?? '';
    const page = textOf(parse(await (await fetch(origin + link)).text()));
    expect(page).toContain('ырасталган');
    // «Больше не писать» stands where an emailed link leads only.
    const refused = await fetch(origin + link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'button=refuse',
    });
    expect(textOf(parse(await refused.text()))).toContain('Мындан ары жазбайбыз');
    expect((await fetch(origin + link)).status).toBe(404);
  });

  it('answers under the policy of the build, which has every style and script of the answers', async () => {
    const answer = await post(formBody('wrong@'));
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    const html = await answer.text();
    const { scripts, styles } = hashesOf(html);
    expect([...scripts, ...styles].filter((hash) => !policy.includes(hash))).toEqual([]);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('without a server of ours', () => {
  it('INTEREST_FORM=off leaves no form, and ways to write', () => {
    const site = build('off', { INTEREST_FORM: 'off' });
    for (const page of site.pages) expect(formsOf(page.html), page.address).toEqual([]);
    for (const locale of LOCALES) {
      const page = site.pages.find(({ address }) => address === localePath(locale, '/interest/'))!;
      const links = elements(elements(page.document, 'main')[0]!, 'a').map((link) => attribute(link, 'href'));
      for (const way of ['/organisations/#biblioteka', '/about/']) {
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
