import { changesOf, type Place } from './changes.ts';
import type { Found } from './rules.ts';
import type { Conference } from './schema.ts';
import { nearest } from '../library/nearest.ts';

/** The list of changes must be one that calendars can follow: in order, about slots there are, each a change. */
export function changeProblems(conference: Conference): Found[] {
  const { changes, slots, rooms } = conference;
  const told = changesOf(conference);
  return changes.flatMap((change, i): Found[] => {
    const at = (path: readonly string[], message: string): Found => ({
      path: ['changes', i, ...path],
      rule: 'conference-change',
      message,
    });
    const slot = slots.find(({ id }) => id === change.slot);
    const before = changes[i - 1];
    if (!slot) {
      const near = nearest(
        change.slot,
        slots.map(({ id }) => id),
      );
      const advice = near
        ? `возможно, вы имели в виду «${near}»`
        : 'отменённое не удаляют, а помечают cancelled: true';
      return [at(['slot'], `в расписании нет «${change.slot}»: ${advice}`)];
    }
    const move = told.find((one) => one.change === change);
    const wasRoom = change.was?.room;
    return [
      before &&
        before.at > change.at &&
        at(['at'], `изменение раньше предыдущего (${before.at}): новые дописывают в конец`),
      change.kind === 'moved' &&
        !change.was &&
        at(['kind'], 'скажите, что было прежде: was со строками day, start, end или room'),
      change.kind !== 'moved' && change.was && at(['was'], 'was бывает только у moved: уберите'),
      wasRoom !== undefined &&
        !rooms.some(({ id }) => id === wasRoom) &&
        at(['was', 'room'], `зала «${wasRoom}» нет в rooms`),
      move?.from &&
        move.to &&
        same(move.from, move.to) &&
        change.was &&
        at(
          ['was'],
          'ничего не изменилось: was совпадает с тем, что стоит в расписании или в следующем изменении',
        ),
      change.kind === 'cancelled' &&
        !slot.cancelled &&
        at(['slot'], `«${slot.id}» в расписании не помечено: добавьте cancelled: true`),
    ].filter((problem) => typeof problem === 'object');
  });
}

function same(a: Place, b: Place): boolean {
  return a.day === b.day && a.start === b.start && a.end === b.end && a.room?.id === b.room?.id;
}
