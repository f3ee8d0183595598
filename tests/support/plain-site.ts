/**
 * A built site without Astro, for tests of the server: files on the disk, and in the place of the pages that are answered
 * on request the same functions behind the same addresses, which show the view as JSON.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { answer } from '../../src/interest/answer.ts';
import type { InterestConference } from '../../src/interest/conferences.ts';
import { RegistrationService, type ServiceSettings } from '../../src/interest/service.ts';
import { errorPages, type Pages, type ServedBuild } from '../../src/server/served.ts';
import { createSite, type Site } from '../../src/server/site.ts';
import type { SiteSettings } from '../../src/server/site-settings.ts';
import { ANSWER_PAGE_FILE, newBuild, switchTo } from '../../src/server/builds.ts';
import { memoryFolder } from './folders.ts';
import { builtAt, MEETING, NOW, writeFacts } from './interest.ts';

/** Stands in for the page of a build: the view as JSON, with what could break out of HTML made harmless. */
export const plainPages: Pages = async (incoming, outgoing, _next, locals) => {
  // What Astro could log of a request must hold no private link.
  if (incoming.url !== '/interest/answer/') throw new Error('the address of the request is told to the page');
  const response = { status: 200, headers: new Headers() };
  const given = await answer({ locals, response });
  const headers = given instanceof Response ? given.headers : response.headers;
  for (const [name, value] of headers) outgoing.setHeader(name, value);
  if (given instanceof Response) outgoing.writeHead(given.status).end();
  else outgoing.writeHead(response.status).end(htmlOf(given));
};

function htmlOf(view: object): string {
  return `<!doctype html><pre>${JSON.stringify(view).replaceAll('<', '&lt;')}</pre>`;
}

/** The view a page was asked to show. */
export async function viewOf(response: Response): Promise<Record<string, unknown>> {
  const html = (await response.text()).replaceAll('&lt;', '<');
  return JSON.parse(/<pre>(.*)<\/pre>/s.exec(html)![1]!) as Record<string, unknown>;
}

/** What the page at `/p/` says, long enough to be compressed. */
export const PAGE = `<!doctype html><meta charset="utf-8"><title>P</title>${'<p>Слово о деле.</p>'.repeat(200)}`;

/** Files of every sort a site has. */
export function writeFiles(client: string, conferences: readonly InterestConference[] = [MEETING]): void {
  const files: Record<string, string> = {
    '404.html': '<!doctype html><title>404</title><h1>Нет такой страницы</h1>',
    'ky/404.html': '<!doctype html><title>404</title><h1>Мындай бет жок</h1>',
    'en/404.html': '<!doctype html><title>404</title><h1>No such page</h1>',
    'index.html': '<!doctype html><title>Home</title>',
    'p/index.html': PAGE,
    'interest/index.html': '<!doctype html><title>Form</title>',
    'ky/interest/index.html': '<!doctype html><title>Form</title>',
    'admin/index.html': '<script type="module" src="./a.js"></script>',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9H0z"/></svg>',
    'llms.txt': 'Кыргызча жана орусча',
    'data/cases.csv': 'город;сумма\n',
    '_astro/a.css': 'a{}',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(client, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (name !== 'p/index.html') continue;
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
  writeFacts(client, conferences);
}

/** Makes a build of such files and switches to it, as `npm run build` does. @returns its folder */
export async function plainBuild(
  dist: string,
  more: { site?: string; files?: string; digest?: string } = {},
): Promise<string> {
  const folder = await newBuild(dist);
  writeFiles(path.join(folder, 'client'));
  if (more.files) cpSync(more.files, path.join(folder, 'client'), { recursive: true });
  mkdirSync(path.join(folder, 'server'));
  const pages = JSON.stringify(import.meta.filename);
  const handler = `exports.handler = async (...asked) => (await import(${pages})).plainPages(...asked);\n`;
  writeFileSync(path.join(folder, ANSWER_PAGE_FILE), handler);
  const site = more.site ?? 'http://localhost:4321';
  await switchTo(dist, folder, {
    site,
    digest: more.digest ?? 'plain',
    policy: POLICY,
    answersPolicy: ANSWERS_POLICY,
  });
  return folder;
}

export const POLICY = "script-src 'self'; frame-ancestors 'none'";
export const ANSWERS_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

export interface PlainSite extends Site {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  port: number;
  /** Folder of the files. */
  client: string;
  service: RegistrationService;
  /** Lines of the log. */
  log: string[];
  end: () => Promise<void>;
}

/** The server over such a site in this process, listening. */
export async function startPlainSite(
  more: Partial<SiteSettings> = {},
  serviceMore: Partial<ServiceSettings> = {},
): Promise<PlainSite> {
  const folder = memoryFolder('site-');
  const client = path.join(folder, 'client');
  writeFiles(client);
  const log: string[] = [];
  const site = 'https://example.kg';
  const logger = pino({ base: null }, { write: (line: string) => void log.push(line) });
  const build: ServedBuild = {
    ...builtAt(client),
    ...{ pages: plainPages, policy: POLICY, answersPolicy: ANSWERS_POLICY },
    notFound: errorPages(client),
  };
  const service = new RegistrationService({
    database: path.join(folder, 'interest.db'),
    site,
    build: () => build,
    log: logger,
    now: () => NOW,
    ...serviceMore,
  });
  const made = await createSite({
    ...{ service, site, open: true, proxies: 0, limits: undefined, log: logger },
    source: { current: () => build, earlier: () => [] },
    ...more,
  });
  await made.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = made.app.server.address() as AddressInfo;
  const end = async () => {
    await made.app.close();
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...made, origin: `http://127.0.0.1:${String(port)}`, port, client, service, log, end };
}

/** Posts a form to an address of a site. */
export function post(
  origin: string,
  address: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(origin + address, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}
