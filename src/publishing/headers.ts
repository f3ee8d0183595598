/**
 * The security headers of the site, in one place: the build writes them into `_headers` for static hosts, the
 * server sends the same. Plain Node, nothing imported.
 */

/** A policy as directive → sources. */
type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/** What a page of ours may load. Pagefind compiles its index reader, which needs 'wasm-unsafe-eval'. */
const PAGE: Policy = {
  'script-src': [SELF, "'wasm-unsafe-eval'"],
  'img-src': [SELF, 'data:'],
  'font-src': [SELF],
  'connect-src': [SELF],
  'manifest-src': [SELF],
  'worker-src': [SELF],
  'frame-src': [NONE],
  'media-src': [NONE],
  'object-src': [NONE],
  'base-uri': [NONE],
  'form-action': [SELF],
};

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * The policy a page carries in its own head, so that a host that sends no headers is no way round it. Stricter than
 * the header by its stylesheets: those inside the page are named by their hashes, and nothing else is allowed.
 * @param styles CSP hashes of the page's inline stylesheets, `'sha256-…'` with their quotes
 */
export function pagePolicy(styles: readonly string[]): string {
  return written({ 'default-src': [NONE], ...PAGE, 'style-src': [SELF, ...styles] });
}

/**
 * The policy for every answer. It names no hash, so that it is one line for the whole site and the server needs to
 * know nothing of the pages; styles are therefore left to the page's own policy, which both kinds of host have.
 * A browser obeys both.
 */
export const CONTENT_SECURITY_POLICY = written({ ...PAGE, 'frame-ancestors': [NONE] });

/** Name and value of every header, for every address. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** Addresses that answer with something of their own, for hosts that go by such a file. */
const BY_ADDRESS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // Hashed names never change their content.
  '/_astro/*': [['Cache-Control', 'public, max-age=31536000, immutable']],
  '/cards/*': [['Cache-Control', 'public, max-age=31536000, immutable']],
  // Data and feeds are there to be read by the pages of others.
  '/data/*': [['Access-Control-Allow-Origin', '*']],
  '/*/feeds/*': [['Access-Control-Allow-Origin', '*']],
  '/feeds/*': [['Access-Control-Allow-Origin', '*']],
};

/** The `_headers` file that Netlify, Cloudflare Pages and others read from the root of a site. */
export function headersFile(): string {
  const rules = { '/*': SECURITY_HEADERS, ...BY_ADDRESS };
  return Object.entries(rules)
    .map(([address, headers]) =>
      [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
