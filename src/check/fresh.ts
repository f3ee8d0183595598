import type * as z from 'zod';
import { fingerprint } from '../library/translatable.ts';
import type { CollectionName } from '../library/registry.ts';
import type { LoadedFile } from '../library/content-file.ts';

/**
 * Whether a translation says that it was made from its original as it is now. What it lacks or has too much is then a
 * mistake; otherwise the original has gone on, and the site does not wait for its translators.
 */
export function isFresh(
  translation: LoadedFile,
  original: LoadedFile,
  schemas: Readonly<Record<CollectionName, z.ZodObject>>,
): boolean {
  return (
    translation.data['revision'] === fingerprint(schemas[original.collection], original.data, original.body)
  );
}
