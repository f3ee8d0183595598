import * as z from 'zod';
import { entryKey, referredEntry } from './entry-id.ts';
import { fieldsJsonSchema } from './field-schema.ts';
import { collectMarked, translationSchema } from './translatable.ts';

/**
 * What a collection stores for one file: an original's data with the entries it refers to, or a translation's
 * words. The content check speaks to editors; this schema only has to agree with it.
 */
export function entrySchema(original: z.ZodObject) {
  const originalEntry = original.transform((data) => ({
    translates: undefined,
    data,
    // As keys: Astro would take `{ collection, id }` for a reference of its own.
    references: collectMarked(original, data, 'reference').flatMap(({ mark, value }) => {
      const entry = referredEntry(mark, value);
      return entry ? entryKey(entry) : [];
    }),
  }));
  const translationEntry = translationSchema(original).transform(
    ({ translates, revision, state, updated, ...words }) => ({
      translates,
      revision,
      state,
      updated,
      words,
    }),
  );
  const entry = z.union([translationEntry, originalEntry]);
  // Astro writes the schemas down for text editors; of a schema that transforms it would know nothing.
  entry._zod.toJSONSchema = () => fieldsJsonSchema(original);
  return entry;
}
