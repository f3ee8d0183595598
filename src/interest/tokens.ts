import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a reference survives a telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const REFERENCE_LENGTH = 10;
/** 192 bits: not to be guessed. */
const SECRET_BYTES = 24;

/** What a manage link carries: which registration, and the proof that one may see it. */
export interface Link {
  reference: string;
  secret: string;
}

/** A new reference (50 random bits, not a number in a row: it tells nothing about other registrations). */
export function newReference(): string {
  return Array.from({ length: REFERENCE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** `7K3M9-2QXAB`: a reference as people read it. */
export function spoken(reference: string): string {
  return `${reference.slice(0, 5)}-${reference.slice(5)}`;
}

/** A reference as people write it, with or without the hyphen, O for 0: the stored form. */
export function heard(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** A new secret, to be shown once and stored only as `hashed`. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** The last part of a manage link's address. */
export function writeLink({ reference, secret }: Link): string {
  return `${reference}-${secret}`;
}

/** The locale-less address of a private link. */
export function manageAddress(link: Link): string {
  return `/interest/manage/${writeLink(link)}/`;
}

/** Reads the last part of a manage link's address; undefined for anything that cannot be one. */
export function readLink(text: string): Link | undefined {
  const match = /^([0-9A-HJKMNP-TV-Z]{10})-([\w-]{32})$/.exec(text);
  return match ? { reference: match[1] ?? '', secret: match[2] ?? '' } : undefined;
}

/** What is stored of a secret. A plain hash will do: 192 random bits cannot be searched. */
export function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares a secret with a stored hash in constant time; a missing hash never matches, and takes as long. */
export function matches(secret: string, stored: string | null | undefined): boolean {
  const given = createHash('sha256').update(secret).digest();
  const kept = Buffer.alloc(given.length);
  kept.write(stored ?? '', 'hex');
  return timingSafeEqual(given, kept) && stored?.length === given.length * 2;
}
