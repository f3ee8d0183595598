import { allCollections } from '../library/registry.ts';

export { absolute } from '../library/json-ld.ts';

/** The feeds of each language: of everything, and of the collections that have one of their own. */
export function feedNames(): string[] {
  return ['all', ...allCollections().flatMap(({ name, feed }) => (feed ? [name] : []))];
}

/** Locale-less addresses of feeds; each language has its own. */
export function feedAddress(name: string): string {
  return `/feeds/${name}.xml`;
}

/** Files of open data: one for all languages. */
export function dataAddress(file: string): string {
  return `/data/${file}`;
}
