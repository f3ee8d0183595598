import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every address that was ever published, one a line: what stands here must answer for ever. */
export const LEDGER_FILE = 'addresses.txt';

/** The published addresses of a content folder; none where nothing is written down. */
export function ledger(dir: string): string[] {
  const file = join(dir, LEDGER_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
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
