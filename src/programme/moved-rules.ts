import { programmeMessage } from './messages.ts';
import type { Found } from './found.ts';
import { programmeSchema, type Programme, type Slot } from './schema.ts';

/**
 * Slots that stand elsewhere than they did, without a line in `changes`: calendars that people have taken would keep the
 * old time.
 * @param before the fields of the conference's file as they were published
 */
export function movedSilently(conference: Programme, before: unknown): Found[] {
  const was = programmeSchema.safeParse(before).data;
  if (!was) return [];
  return conference.slots.flatMap((slot, i): Found[] => {
    const old = was.slots.find(({ id }) => id === slot.id);
    if (!old || slot.cancelled || placeOf(old) === placeOf(slot)) return [];
    if (movesOf(conference, slot.id) > movesOf(was, slot.id)) return [];
    const message = programmeMessage('programme.slot.moved', { slot: slot.id, was: placeOf(old) });
    return [{ path: ['slots', i, 'id'], message }];
  });
}

/** Day, hours and room as the file has them: `2026-09-17 10:00–11:00, bolshoj`. */
function placeOf({ day, start, end, room }: Slot): string {
  return `${day} ${start}–${end}${room === undefined ? '' : `, ${room}`}`;
}

function movesOf({ changes }: Programme, slot: string): number {
  return changes.filter((change) => change.slot === slot && change.kind === 'moved').length;
}
