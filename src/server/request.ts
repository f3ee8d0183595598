import type { IncomingMessage } from 'node:http';

/** The largest body a form may send: every field full of letters that take three bytes, each written %XX. */
const BODY_LIMIT = 24 * 1024;

/** Why a posted form is not read at all. */
export type Refusal = 'refused' | 'large' | 'form';

/**
 * Whether a post comes from a page of this site. Browsers say so in `Sec-Fetch-Site` and `Origin`; a program that
 * says neither carries nobody's cookies and can do nothing in another's name.
 * @param site the public address: behind a proxy the Host header may be another
 */
export function isOwnPost(request: IncomingMessage, site: string): boolean {
  const from = request.headers['sec-fetch-site'];
  if (from === 'cross-site' || from === 'same-site') return false;
  const { origin, host } = request.headers;
  if (origin === undefined || from === 'same-origin') return true;
  const url = URL.parse(origin);
  return url !== null && (url.host === host || url.origin === URL.parse(site)?.origin);
}

/** Reads the body of a form, or says why not. Never more than the limit is kept. */
export async function readBody(request: IncomingMessage): Promise<{ body: string } | { refusal: Refusal }> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return { refusal: 'form' };
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return { refusal: 'large' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return { refusal: 'large' };
    chunks.push(chunk);
  }
  return { body: Buffer.concat(chunks).toString('utf8') };
}
