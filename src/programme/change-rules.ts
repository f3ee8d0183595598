import type { Message } from '../i18n/messages.ts';
import { programmeMessage } from './messages.ts';
import { changesOf, type Place } from './changes.ts';
import type { Found } from './found.ts';
import type { Programme } from './schema.ts';
import { nearest } from '../library/nearest.ts';

/** The list of changes must be one that calendars can follow: in order, about slots there are, each a change. */
export function changeProblems(conference: Programme): Found[] {
  const { changes, slots, rooms } = conference;
  const moves = changesOf(conference);
  return changes.flatMap((change, i): Found[] => {
    const at = (path: readonly string[], message: Message): Found => ({
      path: ['changes', i, ...path],
      message,
    });
    const slot = slots.find(({ id }) => id === change.slot);
    const before = changes[i - 1];
    if (!slot) {
      const near = nearest(
        change.slot,
        slots.map(({ id }) => id),
      );
      const message = near
        ? programmeMessage('programme.change.near', { slot: change.slot, near })
        : programmeMessage('programme.change.unknown', { slot: change.slot });
      return [at(['slot'], message)];
    }
    const move = moves.find((one) => one.change === change);
    const wasRoom = change.was?.room;
    return [
      before &&
        before.at > change.at &&
        at(['at'], programmeMessage('programme.change.order', { at: before.at })),
      change.kind === 'moved' && !change.was && at(['kind'], programmeMessage('programme.change.noWas')),
      change.kind !== 'moved' && change.was && at(['was'], programmeMessage('programme.change.was')),
      wasRoom !== undefined &&
        !rooms.some(({ id }) => id === wasRoom) &&
        at(['was', 'room'], programmeMessage('programme.change.room', { room: wasRoom })),
      move?.from &&
        move.to &&
        same(move.from, move.to) &&
        change.was &&
        at(['was'], programmeMessage('programme.change.same')),
      change.kind === 'cancelled' &&
        !slot.cancelled &&
        at(['slot'], programmeMessage('programme.change.unmarked', { slot: slot.id })),
    ].filter((problem) => typeof problem === 'object');
  });
}

function same(a: Place, b: Place): boolean {
  return a.day === b.day && a.start === b.start && a.end === b.end && a.room?.id === b.room?.id;
}
