import { hashed } from './tokens.ts';

/** The longest address and the longest part before the @ (RFC 5321, 4.5.3.1). */
const LONGEST = 254;
const LONGEST_LOCAL = 64;

/**
 * The form of an email address by which it is compared and to which mail is sent: lower case, the domain in ASCII.
 * @returns undefined for what cannot be an address of the internet: there must be a domain with a dot
 * @example emailKey('Aigul@Пример.рф') // 'aigul@xn--e1afmkfd.xn--p1ai'
 */
export function emailKey(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at).toLowerCase();
  const domain = asciiDomain(email.slice(at + 1));
  // The "dot-atom" of RFC 5322: what mailboxes are called in practice, and nothing that means something in a header.
  const isAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(local);
  if (!isAtom || local.length > LONGEST_LOCAL || domain === undefined) return undefined;
  const key = `${local}@${domain}`;
  return key.length > LONGEST ? undefined : key;
}

/** A domain by the rules of the URL standard (UTS 46), or undefined. */
function asciiDomain(domain: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return undefined;
  const ascii = URL.parse(`http://${domain}`)?.hostname ?? '';
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
  // The last label is never a number: what looks like an address of IPv4 is none of mail.
  return new RegExp(`^(${label}\\.)+(?!\\d+$)${label}$`).test(ascii) ? ascii : undefined;
}

/**
 * The mailbox behind an address, as a hash: what people write after a `+` goes to the same one. Mail rate limits and
 * refusals are about mailboxes.
 */
export function mailboxHash(email: string): string {
  const key = emailKey(email) ?? email.toLowerCase();
  return hashed(key.replace(/^([^+@]+)\+[^@]*/, '$1'));
}
