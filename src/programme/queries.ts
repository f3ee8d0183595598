import type { Conference } from '../conferences/schema.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { Programme } from './schema.ts';

/** The conferences with what this room has added to their fields. */
export const programmes = queriesOf<Programme>('conferences');

/** The same conference with its programme. */
export async function withProgramme({ id, locale }: Entry<Conference>): Promise<Entry<Programme>> {
  const found = await programmes.one(id, locale);
  if (!found) throw new Error(`No conference ${id}`);
  return found;
}
