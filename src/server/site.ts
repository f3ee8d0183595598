import { setTimeout as pause } from 'node:timers/promises';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify';
import type { Registry } from 'prom-client';
import { SECURITY_HEADERS, transportSecurity } from '../publishing/headers.ts';
import { addFiles } from './files.ts';
import { addForm, withSlash } from './form.ts';
import { addHealth, addMetrics } from './health.ts';
import { errorCode } from '../interest/database.ts';
import type { SiteSettings } from './site-settings.ts';

export interface Site {
  app: FastifyInstance;
  metrics: Registry;
  /** Answers what is in flight and what open connections still bring, then stops. */
  stop: () => Promise<void>;
}

/** A connection on which nothing moves for so long is cut off: its reader has gone, or does not read. */
const IDLE_MS = 30_000;
/** Proxies keep connections open for about two minutes: whoever closes first must not be the server. */
const KEEP_ALIVE_MS = 130_000;
/** While it stops, the server goes on for a moment: readers who are about to ask learn that they shall connect anew. */
const STOP_MS = 400;
/** …and for as long as new ones come in, but no longer than this. */
const STOP_LONGEST_MS = 4_000;

/** The HTTP server of the site: files, the pages of the form, how it is. Not yet listening. */
export async function createSite(settings: SiteSettings): Promise<Site> {
  const { log, proxies, service, site } = settings;
  // Fastify's methods know a logger by this type.
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    // It would name addresses of pages, and private links are such.
    logController: new LogController({ disableRequestLogging: true }),
    // Only so many entries at the end of X-Forwarded-For are theirs; what stands before them anybody can write.
    trustProxy: proxies > 0 && ((_address, hop) => hop < proxies),
    // What comes while the server stops is answered all the same.
    return503OnClosing: false,
    connectionTimeout: IDLE_MS,
    requestTimeout: 20_000,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: 10_000 },
    rewriteUrl: ({ url = '/' }) => withSlash(url),
    routerOptions: { maxParamLength: 1_000 },
    // An address that cannot be decoded.
    frameworkErrors: (_error, _request, reply) => {
      void (reply as FastifyReply).code(400).headers(headers).send('400\n');
    },
  });
  const headers = Object.fromEntries([...SECURITY_HEADERS, ...transportSecurity(site)]);
  let isStopping = false;
  let isWarned = proxies > 0;

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (isStopping) reply.header('Connection', 'close');
    if (!isWarned && request.headers['x-forwarded-for'] !== undefined) {
      isWarned = true;
      log.warn('X-Forwarded-For arrives and TRUST_PROXY is not set: all readers share one limit');
    }
    return Promise.resolve();
  });
  app.setErrorHandler<Error & { statusCode?: number; code?: string; headers?: Record<string, string> }>(
    (error, _request, reply) => {
      // A file that goes while it is opened, or an address written in a way that no link of ours is.
      if (error.code === 'ENOENT' || error.code === 'FST_STATIC_FORBIDDEN_PATH') return reply.callNotFound();
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error({ error: errorCode(error) }, 'a request failed');
      return reply
        .code(status)
        .headers({ ...error.headers, 'Cache-Control': 'no-store' })
        .type('text/plain; charset=utf-8')
        .send(`${status}\n`);
    },
  );
  // What is posted anywhere but to the form is not read.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => {
    done(null);
  });
  const ready = () => service.readiness();
  const metrics = addMetrics(app, ready);
  addHealth(app, ready);
  await addForm(app, settings, () => isStopping);
  await addFiles(app, settings);

  let arrived = 0;
  app.server.on('connection', () => (arrived += 1));
  const stop = async () => {
    isStopping = true;
    if (app.server.listening) await lastArrivals();
    await app.close();
  };
  /** The system takes connections before we do: those that wait would be cut off with what they have sent. */
  const lastArrivals = async () => {
    await pause(STOP_MS);
    const end = performance.now() + STOP_LONGEST_MS;
    for (let quiet = 0; quiet < 5 && performance.now() < end; quiet = arrived === 0 ? quiet + 1 : 0) {
      arrived = 0;
      await pause(10);
    }
  };
  return { app, metrics, stop };
}
