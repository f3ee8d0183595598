import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { SECURITY_HEADERS, transportSecurity } from '../publishing/headers.ts';
import { answerInterest, paceCookie, type InterestRoutes } from './interest-routes.ts';
import { errorCode } from '../interest/database.ts';
import { routeOf } from './routes.ts';
import { staticFiles } from './static-files.ts';

/** How long requests in flight may take when the server stops. */
const STOP_MS = 10_000;

/** What the server serves. */
export interface SiteSettings {
  /** Folder of the built site. */
  folder: string;
  routes: InterestRoutes;
  log: Logger;
}

/** The HTTP server of the site: files, the routes of the form, /healthz. */
export function createSite({ folder, routes, log }: SiteSettings): Server {
  const headers = [...SECURITY_HEADERS, ...transportSecurity(routes.site)];
  const files = staticFiles(folder, headers);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const route = routeOf(path);
    const isFile = path !== '/healthz' && (route === undefined || route.name === 'form');
    if (isFile && (request.method === 'GET' || request.method === 'HEAD')) {
      if (route && routes.guards) {
        response.setHeader('Set-Cookie', paceCookie(routes.guards.pace, routes.desk.now(), routes.site));
      }
      files(request, response, path);
      return;
    }
    for (const [name, value] of headers) response.setHeader(name, value);
    if (path === '/healthz') {
      response
        .writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
        .end('ok\n');
      return;
    }
    if (route !== undefined && route.name !== 'form') {
      const started = performance.now();
      answerInterest(routes, route, request, response)
        .catch((error: unknown) => {
          log.error({ route: route.name, error: errorCode(error) }, 'answer failed');
          if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
          response.end('500');
        })
        .finally(() => {
          const ms = Math.round(performance.now() - started);
          log.info(
            { route: route.name, method: request.method, status: response.statusCode, ms },
            'answered',
          );
        });
      return;
    }
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  }

  const server = createServer(
    { keepAliveTimeout: 5_000, headersTimeout: 10_000, requestTimeout: 20_000 },
    answer,
  );
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  return server;
}

/** Stops a server: no new requests, those in flight are answered; after ten seconds what is left is cut off. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const patience = setTimeout(() => {
    server.closeAllConnections();
  }, STOP_MS);
  await closed;
  clearTimeout(patience);
}
