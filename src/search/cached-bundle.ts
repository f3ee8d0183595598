/** Pagefind's index of the same texts is the same: it is cached between builds. */
import { Cache } from '../library/cache.ts';
import { makeBundle, type PagefindBundle } from './bundle.ts';
import type { SearchRecord } from './texts-once.ts';

/** A bundle with its files in base 64. */
type StoredBundle = Omit<PagefindBundle, 'files'> & { files: [name: string, content: string][] };

const cache = new Cache<StoredBundle>('bundles', ['src/search']);

/** `makeBundle`, by a cached result where there is one. */
export async function cachedBundle(
  language: string,
  records: readonly SearchRecord[],
): Promise<PagefindBundle> {
  const key = JSON.stringify([language, records]);
  const found = cache.get(key);
  if (found) {
    return {
      ...found,
      files: new Map(found.files.map(([name, content]) => [name, Buffer.from(content, 'base64')])),
    };
  }
  const bundle = await makeBundle(language, records);
  const files = [...bundle.files].map(([name, content]): [string, string] => [
    name,
    Buffer.from(content).toString('base64'),
  ]);
  cache.set(key, { ...bundle, files });
  return bundle;
}
