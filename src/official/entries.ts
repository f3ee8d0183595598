import { getCollection, type CollectionEntry } from 'astro:content';

/** An official text as the collection holds it: one edition in one language. */
export type OfficialEntry = CollectionEntry<'official'>['data'];

/** Every official text of the content. */
export async function officialEntries(): Promise<OfficialEntry[]> {
  return (await getCollection('official')).map(({ data }) => data);
}
