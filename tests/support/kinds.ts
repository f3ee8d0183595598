/** The pages of the built site by their kinds. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import type { Locale } from '../../src/i18n/locales.ts';
import { splitPath } from '../../src/i18n/paths.ts';
import { builtFolder, pageAddresses } from './site.ts';

/** Addresses of every page of the site. */
export const ADDRESSES = pageAddresses(builtFolder());

/** The templates of single pages in a section: `cases/compare`. */
const SINGLE = new Set(
  globSync('*/*.astro', { cwd: path.join(import.meta.dirname, '../../src/pages/[...locale]') }).map((file) =>
    file.replace('.astro', ''),
  ),
);

/** `/ky/acts/zakon/5/` → `acts/*\/*`, `/cases/costs/` → `cases/costs`: pages of one kind are made by one template. */
export function kindOf(address: string): string {
  const parts = splitPath(address).address.split('/').filter(Boolean);
  if (SINGLE.has(parts.join('/'))) return parts.join('/');
  const [section = '', ...rest] = parts;
  return [section || 'home', ...rest.map(() => '*')].join('/');
}

/** One page of each kind in each language, the largest: what can overflow does so there. */
export const EXAMPLES: { kind: string; locale: Locale; address: string }[] = [
  ...Map.groupBy(ADDRESSES, (address) => `${splitPath(address).locale} ${kindOf(address)}`).values(),
].map((addresses) => {
  const [address = '/'] = addresses.toSorted((a, b) => size(b) - size(a));
  return { kind: kindOf(address), locale: splitPath(address).locale, address };
});

function size(address: string): number {
  return readFileSync(path.join(builtFolder(), address, address.endsWith('/') ? 'index.html' : '')).length;
}
