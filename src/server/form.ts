import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localePath, LOCALES, translator, type Locale } from '../i18n/index.ts';
import { ROUTES, type Asked, type Route, type RouteName } from '../interest/answer.ts';
import { errorCode } from '../interest/database.ts';
import { notAllowed } from './files.ts';
import { addLimits } from './limits.ts';
import type { SiteSettings } from './site-settings.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the log and the metrics call a route of the form. */
    name?: RouteName;
  }
}

/** The largest body a form may send: every field full of letters that take three bytes, each written %XX. */
const BODY_LIMIT = 24 * 1024;

/** Where the page of every answer stands in a build: src/pages/interest/answer.astro. */
const ANSWER_PAGE = '/interest/answer/';

/** A name or an address, perhaps with a port: what a Host may be. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/**
 * The form posts to `/interest`, and a private link may lose its last slash on the way: both lead to the pages, which
 * have one.
 */
export function withSlash(url: string): string {
  const [, path = '', prefix = '', rest, query = ''] =
    /^(((?:\/[a-z]{2})?\/interest)(\/[^?.]*[^?./])?)(\?.*)?$/.exec(url) ?? [];
  if (path === '') return url;
  return `${rest === undefined ? `${prefix}/register` : path}/${query}`;
}

/**
 * Routes to the page that answers the form.
 * @param isStopping whether connections are to be closed after their answer
 */
export async function addForm(
  app: FastifyInstance,
  { source, service, open, site, limits, log }: SiteSettings,
  isStopping: () => boolean,
): Promise<void> {
  const counts = await addLimits(app, limits);
  const onError = (error: unknown) => {
    log.error({ error: errorCode(error) }, 'the database failed');
  };

  async function answer(name: RouteName, locale: Locale, request: FastifyRequest, reply: FastifyReply) {
    const build = source.current();
    const asked: Asked = {
      ...{ name, locale, method: request.method, service, open, onError },
      link: (request.params as { link?: string }).link ?? '',
      query: request.url.split('?')[1] ?? '',
      form: formIn(request),
      isForeign: request.method === 'POST' && !isOwn(request, site),
      waitMinutes: async () => {
        const seconds = await counts.posts(request);
        if (seconds === undefined) return undefined;
        reply.raw.setHeader('Retry-After', seconds);
        return Math.ceil(seconds / 60);
      },
    };
    // What a person typed and private links are kept by nobody on the way, and named to nobody. Not `no-referrer`:
    // with it a browser says `Origin: null` when the form on the page is sent (Fetch, "append a request Origin
    // header"), and a site without https, or an older Safari, would have its own readers refused.
    const headers = {
      ...reply.getHeaders(),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'strict-origin',
      'X-Robots-Tag': 'noindex',
      'Content-Security-Policy': build.answersPolicy,
      ...(isStopping() && { Connection: 'close' }),
    };
    for (const [header, value] of Object.entries(headers)) reply.raw.setHeader(header, value ?? '');
    reply.hijack();
    const fail = () => {
      if (!reply.raw.headersSent) reply.raw.writeHead(500);
      reply.raw.end();
    };
    // Astro logs the address of what it cannot render, and private links are addresses.
    request.raw.url = ANSWER_PAGE;
    try {
      await build.pages(request.raw, reply.raw, fail, { interest: asked, about: build.facts.about });
    } catch (error) {
      log.error({ error: errorCode(error) }, 'a page failed');
      fail();
    }
  }

  await app.register((form, _options, done) => {
    form.removeAllContentTypeParsers();
    const posted = { parseAs: 'buffer', bodyLimit: BODY_LIMIT } as const;
    form.addContentTypeParser('application/x-www-form-urlencoded', posted, (_request, body, read) => {
      read(null, body);
    });
    for (const locale of LOCALES) {
      for (const [name, { path, methods }] of Object.entries(ROUTES) as [RouteName, Route][]) {
        const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
          if (!methods.includes(request.method)) return notAllowed(reply, methods);
          // Astro makes the address of the request of it, and takes what cannot be part of one for its own error.
          const { host = '' } = request.headers;
          if (!HOST.test(host) || !URL.canParse(`http://${host}/`)) return reply.code(400).send('400\n');
          const wait = await counts.pages(request);
          if (wait === undefined) return undefined;
          return reply
            .code(429)
            .headers({ 'Retry-After': wait, 'Cache-Control': 'no-store' })
            .type('text/plain; charset=utf-8')
            .send(`${translator(locale)('interest.message.tooManyText')}\n`);
        };
        form.all(localePath(locale, `/interest/${path}`), { config: { name }, onRequest }, (request, reply) =>
          answer(name, locale, request, reply),
        );
      }
    }
    done();
  });
  app.addHook('onResponse', async ({ routeOptions, method }, reply) => {
    const { name: route } = routeOptions.config;
    const ms = Math.round(reply.elapsedTime);
    if (route) log.info({ route, method, status: reply.raw.statusCode, ms }, 'answered');
    return Promise.resolve();
  });
}

/**
 * Whether a post comes from a page of this site. Browsers say so in `Sec-Fetch-Site` and `Origin`; a program that
 * says neither carries nobody's cookies and can do nothing in another's name.
 * @param site the public address: behind a proxy the Host header may be another
 */
function isOwn({ headers }: FastifyRequest, site: string): boolean {
  const { origin, host, 'sec-fetch-site': from } = headers;
  if (from === 'cross-site' || from === 'same-site') return false;
  if (origin === undefined || from === 'same-origin') return true;
  const url = URL.parse(origin);
  return url !== null && (url.host === host || url.origin === URL.parse(site)?.origin);
}

/** The fields of a form; undefined where its bytes are not UTF-8. A `%` that stands for itself is let through. */
function formIn({ headers, body }: FastifyRequest): URLSearchParams | undefined {
  if (body === undefined) return new URLSearchParams();
  const charset = /;\s*charset="?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^(?:utf-?8|us-ascii)$/i.test(charset)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer);
    decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
    return new URLSearchParams(text);
  } catch {
    return undefined;
  }
}
