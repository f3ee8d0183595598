/** The largest body a form may send: every field full of letters that take three bytes, each written %XX. */
const BODY_LIMIT = 24 * 1024;

/** Why a posted form is not read at all; `gone`: nobody waits for an answer any more. */
export type PostRefusal = 'refused' | 'large' | 'form' | 'encoding' | 'gone';

/**
 * Whether a post comes from a page of this site. Browsers say so in `Sec-Fetch-Site` and `Origin`; a program that
 * says neither carries nobody's cookies and can do nothing in another's name.
 * @param site the public address: behind a proxy the Host header may be another
 */
function isOwnPost(headers: Headers, site: string): boolean {
  const from = headers.get('sec-fetch-site');
  if (from === 'cross-site' || from === 'same-site') return false;
  const origin = headers.get('origin');
  if (origin === null || from === 'same-origin') return true;
  const url = URL.parse(origin);
  return url !== null && (url.host === headers.get('host') || url.origin === URL.parse(site)?.origin);
}

/** Reads a posted form, or says why not. Never more than the limit is kept in memory. */
export async function readPost(request: Request, site: string): Promise<URLSearchParams | PostRefusal> {
  if (!isOwnPost(request.headers, site)) return 'refused';
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return 'form';
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1] ?? 'utf-8';
  if (!/^(?:utf-?8|us-ascii)$/i.test(charset)) return 'encoding';
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return 'large';
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > BODY_LIMIT) return 'large';
      chunks.push(chunk);
    }
  } catch {
    return 'gone';
  }
  return parse(Buffer.concat(chunks)) ?? 'encoding';
}

/** The fields of a form; undefined where its bytes are not UTF-8. A `%` that stands for itself is let through. */
function parse(body: Buffer): URLSearchParams | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
    return new URLSearchParams(text);
  } catch {
    return undefined;
  }
}
