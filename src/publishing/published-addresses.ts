import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every address that was ever published, one a line: what stands here must answer for ever. With a `#`: a place of a
 * page's text, the same in every language.
 */
export const ADDRESSES_FILE = 'addresses.txt';

/** All lines of the list as they stand; none where nothing is written down. */
export function addressLines(dir: string): string[] {
  const file = join(dir, ADDRESSES_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** The published addresses of pages and files. */
export function publishedAddresses(dir: string): string[] {
  return addressLines(dir).filter((line) => line !== '' && !line.includes('#'));
}

/** The published places of pages: `/guides/municipality/#step-3`. */
export function publishedAnchors(dir: string): string[] {
  return addressLines(dir).filter((line) => line.includes('#'));
}

/** Published addresses under which nothing answers any more. */
export function lostAddresses(published: readonly string[], answering: ReadonlySet<string>): string[] {
  return published.filter((address) => !answering.has(address));
}

/** Addresses that answer and are not written down yet. */
export function newAddresses(published: readonly string[], answering: Iterable<string>): string[] {
  const known = new Set(published);
  return [...answering].filter((address) => !known.has(address)).sort();
}
