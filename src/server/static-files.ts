import { createReadStream, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { formOrigin } from '../interest/settings.ts';
import { setting } from '../settings/index.ts';
import { hashesOf } from '../publishing/built-pages.ts';
import { answerPolicy, headersOf } from '../publishing/headers.ts';
import { pagesInMemory } from './pages-in-memory.ts';

/** Everything but hashed names, which `headersOf` knows, is asked for again by its ETag. */
const ASK_AGAIN = 'public, no-cache';

/** @param path of the request's address, without a query */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/**
 * Serves a built folder with the compressed copies beside its files; what is not there answers with 404.html.
 * @param always headers of every answer
 */
export function staticFiles(folder: string, always: readonly (readonly [string, string])[]): Handler {
  const policyOf = policies(folder);
  const notFound = (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': ASK_AGAIN,
      'Content-Security-Policy': policyOf('/404.html'),
    });
    createReadStream(join(folder, '404.html'))
      .on('error', () => response.end('404'))
      .pipe(response);
  };
  const pages = pagesInMemory(folder, (path) => ({
    ...Object.fromEntries(always),
    'Cache-Control': ASK_AGAIN,
    'Content-Security-Policy': policyOf(path),
    ...Object.fromEntries(headersOf(path)),
  }));
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    onNoMatch: notFound,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', ASK_AGAIN);
      if (!/\.(?!html$)\w+$/.test(path))
        response.setHeader('Content-Security-Policy', policyOf(decode(path)));
      for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    },
  });
  return (request, response, path) => {
    if (pages(request, response, path)) return;
    for (const [name, value] of always) response.setHeader(name, value);
    files(request, response);
  };
}

/** The content policy of a page by its address; each page is read once, when it is first asked for. */
function policies(folder: string): (path: string) => string {
  const known = new Map<string, string>();
  const formAction = formOrigin(setting('INTEREST_FORM'));
  return (path) => {
    let policy = known.get(path);
    if (policy === undefined) {
      policy = answerPolicy(hashesOf(readPage(folder, path)), formAction);
      known.set(path, policy);
    }
    return policy;
  };
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function readPage(folder: string, path: string): string {
  const file = path.endsWith('.html') ? path : join(path, 'index.html');
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return '';
  }
}
