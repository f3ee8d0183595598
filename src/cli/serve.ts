/** `npm start`: builds the site if it is stale, then serves it. `HOST` and `PORT` say where. */
import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from './build.ts';
import { DIST, isFresh } from './stamp.ts';

const host = process.env['HOST'] ?? 'localhost';
const port = Number(process.env['PORT'] ?? 4321);

/** Serves dist/client with the compressed copies the build made; what is not there answers with the 404 page. */
function serve(): void {
  const files = sirv(DIST, {
    brotli: true,
    gzip: true,
    etag: true,
    onNoMatch: (_request, response) => {
      notFound(response);
    },
    setHeaders: (response, path) => {
      // Hashed names never change their content; everything else is asked for again by its ETag.
      response.setHeader(
        'Cache-Control',
        path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    files(request, response);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const busy = error.code === 'EADDRINUSE';
    console.error(busy ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message);
    process.exitCode = 1;
  });
  server.listen(port, host, () => {
    console.log(`The site is at http://${host}:${port}/ — stop it with Ctrl+C.`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeIdleConnections();
    });
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  createReadStream(join(DIST, '404.html')).pipe(response);
}

if (!(port >= 0 && port < 65_536)) {
  console.error(`PORT is ${process.env['PORT'] ?? ''}, not a number of a port.`);
  process.exitCode = 1;
} else if (isFresh() || (await build())) serve();
else process.exitCode = 1;
