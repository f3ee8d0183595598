import * as z from 'zod';
import { fieldsJsonSchema } from './field-schema.ts';
import { referredEntry, type EntryId } from './entry-id.ts';
import { collectMarked, translationSchema } from './translatable.ts';

/**
 * What a collection stores for one file: an original's data with the entries it refers to, or a translation's
 * words. The content check speaks to editors; this schema only has to agree with it.
 */
export function entrySchema(original: z.ZodObject) {
  const originalEntry = original.transform((data) => ({
    translates: undefined,
    data,
    references: collectMarked(original, data, 'reference').flatMap(
      ({ mark, value }): EntryId | EntryId[] => referredEntry(mark, value) ?? [],
    ),
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
  const entry = z.preprocess(withPlainDates, z.union([translationEntry, originalEntry]));
  // Astro writes the schemas down for text editors; of a schema that transforms it would know nothing.
  entry._zod.toJSONSchema = () => fieldsJsonSchema(original);
  return entry;
}

/** Astro's YAML reader makes Date objects of unquoted dates; ours are words of the calendar, `2018-09-18`. */
function withPlainDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withPlainDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainDates(inner)]));
}
