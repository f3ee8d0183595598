/**
 * The security headers of the site, in one place: the build writes them into `_headers` for static hosts, the
 * server sends them. Plain Node, nothing imported.
 */

/** A policy as directive → sources. */
type Policy = Readonly<Record<string, readonly string[]>>;

const SELF = "'self'";
const NONE = "'none'";

/** CSP hashes of what stands in pages themselves, `'sha256-…'` with their quotes. */
export interface Hashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * What a page of ours may load. The search runs in a worker, where Pagefind compiles the reader of its index: that needs
 * 'wasm-unsafe-eval'. A worker obeys the policy it came with, a page without one that of its own head.
 */
function page(scripts: readonly string[], formAction: string | undefined): Policy {
  return {
    'script-src': [SELF, "'wasm-unsafe-eval'", ...scripts],
    'img-src': [SELF, 'data:'],
    'font-src': [SELF],
    'connect-src': [SELF],
    'manifest-src': [SELF],
    'worker-src': [SELF],
    'frame-src': [NONE],
    'media-src': [NONE],
    'object-src': [NONE],
    'base-uri': [NONE],
    'form-action': [SELF, ...(formAction === undefined ? [] : [formAction])],
  };
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * The policy a page carries in its own head, for hosts that send no headers. What stands in the page is named by
 * its hash; nothing else is allowed.
 * @param formAction origin of another server that takes the site's form, if one does
 */
export function pagePolicy({ scripts, styles }: Hashes, formAction?: string): string {
  return written({
    'default-src': [NONE],
    ...page(scripts, formAction),
    'style-src': [SELF, ...styles],
  });
}

/**
 * The policy for every answer of a static host: one line for the whole site. The few inline scripts of all pages
 * are named in it; the inline stylesheets, dozens, would make a header of several KB that hosts cut off, so that
 * styles are left to the policy in each page. A browser obeys both.
 * @param scripts hashes of the inline scripts of all pages
 */
export function sitePolicy(scripts: readonly string[], formAction?: string): string {
  return written({ ...page(scripts, formAction), 'frame-ancestors': [NONE] });
}

/** The policy a server sends with one page: that of its head, and no framing, which only a header can forbid. */
export function answerPolicy(hashes: Hashes, formAction?: string): string {
  return `${pagePolicy(hashes, formAction)}; frame-ancestors ${NONE}`;
}

/** The other headers, for every address. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Frame-Options', 'DENY'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Tells browsers to stay with https; only where the public address is one. */
export function transportSecurity(site: string): (readonly [name: string, value: string])[] {
  return site.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=31536000']] : [];
}

/** What the browser editor needs instead: its page has a policy of its own, and signing in happens in a window it opens. */
const EDITOR_ADDRESS = '/admin/*';
const EDITOR_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', `frame-ancestors ${NONE}`],
  ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
  ['X-Robots-Tag', 'noindex'],
];

/** Addresses that answer with something of their own, for hosts that go by such a file. */
const BY_ADDRESS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // Hashed names never change their content.
  '/_astro/*': [['Cache-Control', 'public, max-age=31536000, immutable']],
  '/cards/*': [['Cache-Control', 'public, max-age=31536000, immutable']],
  // Parts of the search's index, named by what they hold; what names them stands beside their folders.
  '/pagefind/*/*': [['Cache-Control', 'public, max-age=31536000, immutable']],
  // Data and feeds are there to be read by the pages of others.
  '/data/*': [['Access-Control-Allow-Origin', '*']],
  '/*/feeds/*': [['Access-Control-Allow-Origin', '*']],
  '/feeds/*': [['Access-Control-Allow-Origin', '*']],
};

/** The headers of one address besides those of every address; `path` without a query. */
export function headersOf(path: string): (readonly [name: string, value: string])[] {
  return Object.entries({ ...BY_ADDRESS, [EDITOR_ADDRESS]: EDITOR_HEADERS }).flatMap(([pattern, headers]) =>
    new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path) ? headers : [],
  );
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read from the root of a site.
 * @param policy what `sitePolicy` gives
 * @param site absolute address; only one with https tells browsers to stay with it
 * @param editor whether the browser editor is there. Hosts send the headers of every pattern that fits, and a browser
 *   obeys all the policies it gets: the editor's would be void, so that only the pages' own policies are left.
 */
export function headersFile(policy: string, site: string, editor = false): string {
  const every = [
    ['Content-Security-Policy', policy] as const,
    ...SECURITY_HEADERS,
    ...transportSecurity(site),
  ];
  const own = EDITOR_HEADERS.map(([name]) => name);
  const all = editor ? every.filter(([name]) => !own.includes(name)) : every;
  const admin = editor ? { [EDITOR_ADDRESS]: EDITOR_HEADERS } : {};
  return Object.entries({ '/*': all, ...admin, ...BY_ADDRESS })
    .map(([address, headers]) =>
      [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
