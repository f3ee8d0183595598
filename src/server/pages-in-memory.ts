import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** All pages together take no more than this; what does not fit is streamed from the disk as other files are. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The copies the build leaves beside a page, the smallest first, and how a browser asks for them. */
const COPIES = [
  { suffix: '.br', encoding: 'br', asked: /\bbr\b/ },
  { suffix: '.gz', encoding: 'gzip', asked: /\bgzip\b/ },
] as const;

interface Cache {
  body: Buffer;
  etag: string;
  /** Names and values in turn, ready for the wire: what goes with an answer that the page has not changed… */
  fresh: string[];
  /** …and with the page. */
  headers: string[];
}

/**
 * Pages of a built folder from memory: opening a file for every reader costs three times as much as answering. Each
 * page is read when it is first asked for; the folder does not change while the server runs.
 * @param headersOf what else goes with the page at this address
 * @returns answers a request for a page and says whether it did
 */
export function pagesInMemory(
  folder: string,
  headersOf: (path: string) => Record<string, string>,
): (request: IncomingMessage, response: ServerResponse, path: string) => boolean {
  const kept = new Map<string, Cache>();
  let bytes = 0;

  function page(path: string, copy: (typeof COPIES)[number] | undefined): Cache | undefined {
    const key = `${copy?.encoding ?? ''} ${path}`;
    // An address without a page is not remembered: anybody can make up as many as he likes.
    const known = kept.get(key);
    if (known) return known;
    const read = readPage(folder, path, copy, headersOf);
    if (!read || bytes + read.body.length > MOST_BYTES) return undefined;
    bytes += read.body.length;
    kept.set(key, read);
    return read;
  }

  return (request, response, path) => {
    // Written plainly: the same page under many spellings would be kept many times.
    if (!/^\/(?:[\w.~-]+\/)*$/.test(path) || path.includes('/../')) return false;
    if (request.headers.range !== undefined) return false;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const copy = COPIES.find(({ asked }) => asked.test(accepted));
    const found = page(path, copy) ?? (copy && page(path, undefined));
    if (!found) return false;
    if (request.headers['if-none-match'] === found.etag) {
      response.writeHead(304, found.fresh).end();
    } else {
      response.writeHead(200, found.headers).end(request.method === 'HEAD' ? undefined : found.body);
    }
    return true;
  };
}

function readPage(
  folder: string,
  path: string,
  copy: (typeof COPIES)[number] | undefined,
  headersOf: (path: string) => Record<string, string>,
): Cache | undefined {
  try {
    const file = join(folder, path, `index.html${copy?.suffix ?? ''}`);
    const { size, mtime } = statSync(file);
    const etag = `W/"${size}-${mtime.getTime()}"`;
    const fresh = {
      ...headersOf(path),
      Vary: 'Accept-Encoding',
      ETag: etag,
      'Last-Modified': mtime.toUTCString(),
    };
    return {
      body: readFileSync(file),
      etag,
      fresh: Object.entries(fresh).flat(),
      headers: Object.entries({
        ...fresh,
        'Content-Type': 'text/html;charset=utf-8',
        'Content-Length': String(size),
        ...(copy && { 'Content-Encoding': copy.encoding }),
      }).flat(),
    };
  } catch {
    return undefined;
  }
}
