import { createHash } from 'node:crypto';

/**
 * The security headers of every answer. The content policy is made for each page: its few inline styles and scripts
 * are allowed by their hashes, everything else only from the site itself.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // The address of a private link must not travel on to other sites.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const DAY_S = 86_400;

/** Tells browsers to stay with https; only where the public address is one. */
export function transportSecurity(site: string): Record<string, string> {
  return site.startsWith('https://') ? { 'Strict-Transport-Security': `max-age=${365 * DAY_S}` } : {};
}

/** Data blocks (JSON-LD, speculation rules apart) are not run and need no permission. */
const RUN = /^(?:|module|text\/javascript|importmap|speculationrules)$/;

/**
 * The content policy of one page.
 * @param html the page; empty for what is not one
 * @param formAction another server the form posts to, when it does
 */
export function contentPolicy(html: string, formAction?: string): string {
  const scripts = inlineParts(html, 'script').filter(
    ({ attributes }) =>
      !/\ssrc\s*=/.test(attributes) && RUN.test(/\stype="?([^"\s>]*)/.exec(attributes)?.[1] ?? ''),
  );
  const styles = inlineParts(html, 'style');
  const hashes = (parts: { text: string }[]) => [...new Set(parts.map(({ text }) => hash(text)))];
  return [
    "default-src 'none'",
    // The search runs WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...hashes(styles)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    ["form-action 'self'", ...(formAction === undefined ? [] : [new URL(formAction).origin])].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}

function inlineParts(html: string, tag: 'script' | 'style'): { attributes: string; text: string }[] {
  const pattern = new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'g');
  return [...html.matchAll(pattern)].map(([, attributes = '', text = '']) => ({ attributes, text }));
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
