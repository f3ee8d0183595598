import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localePath, LOCALES, translator, type Locale } from '../i18n/index.ts';
import { FormTiming } from '../interest/form-timing.ts';
import { errorCode } from '../interest/service.ts';
import { notAllowed } from './files.ts';
import { addLimits } from './limits.ts';
import type { SiteSettings } from './site-settings.ts';

/** The pages of the form, below `/interest/` in each language, and what they take. */
const ROUTES = {
  register: { path: 'register/', methods: ['GET', 'HEAD', 'POST'] },
  deleted: { path: 'deleted/', methods: ['GET', 'HEAD'] },
  unsubscribed: { path: 'unsubscribed/', methods: ['GET', 'HEAD'] },
  thanks: { path: 'thanks/:link/', methods: ['GET', 'HEAD'] },
  manage: { path: 'manage/:link/', methods: ['GET', 'HEAD', 'POST'] },
  delete: { path: 'manage/:link/delete/', methods: ['POST'] },
  confirm: { path: 'manage/:link/confirm/', methods: ['POST'] },
  refuse: { path: 'manage/:link/refuse/', methods: ['POST'] },
} as const;

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
 * Routes to the pages that are answered on request.
 * @param isStopping whether connections are to be closed after their answer
 * @returns what times the form, with RATE_LIMIT on
 */
export async function addForm(
  app: FastifyInstance,
  { source, service, open, site, limits, log, now = () => new Date() }: SiteSettings,
  isStopping: () => boolean,
): Promise<FormTiming | undefined> {
  const counts = limits && (await addLimits(app, limits));
  const timing = limits && new FormTiming();
  const onError = (error: unknown) => {
    log.error({ error: errorCode(error) }, 'the database failed');
  };

  async function answer(locale: Locale, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // Astro makes the address of the request of it, and takes one that cannot be part of an address for its own error.
    const { host = '' } = request.headers;
    if (!HOST.test(host) || !URL.canParse(`http://${host}/`)) return reply.code(400).send('400\n');
    const wait = await counts?.pages(request);
    if (wait !== undefined) {
      return reply
        .code(429)
        .headers({ 'Retry-After': wait, 'Cache-Control': 'no-store' })
        .type('text/plain; charset=utf-8')
        .send(`${translator(locale)('interest.message.tooManyText')}\n`);
    }
    const build = source.current();
    const interest = {
      ...{ service, open, site, timing, onError, now },
      waitMinutes: async () => {
        const seconds = await counts?.posts(request);
        return seconds === undefined ? undefined : Math.ceil(seconds / 60);
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
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    const fail = () => {
      if (!reply.raw.headersSent) reply.raw.writeHead(500);
      reply.raw.end();
    };
    try {
      await build.pages(request.raw, reply.raw, fail, { interest, about: service.facts().about });
    } catch (error) {
      log.error({ error: errorCode(error) }, 'a page failed');
      fail();
    }
    return reply;
  }

  for (const locale of LOCALES) {
    for (const [name, { path, methods }] of Object.entries(ROUTES)) {
      app.all(localePath(locale, `/interest/${path}`), { config: { name } }, (request, reply) =>
        (methods as readonly string[]).includes(request.method)
          ? answer(locale, request, reply)
          : notAllowed(reply, methods),
      );
    }
  }
  app.addHook('onResponse', async ({ routeOptions, method }, reply) => {
    const { name } = routeOptions.config as { name?: string };
    if (name)
      log.info(
        { route: name, method, status: reply.raw.statusCode, ms: Math.round(reply.elapsedTime) },
        'answered',
      );
    return Promise.resolve();
  });
  return timing;
}
