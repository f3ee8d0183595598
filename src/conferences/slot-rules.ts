import type { Slot } from './programme-schema.ts';
import type { Found } from './found.ts';
import type { Conference } from './schema.ts';

/** Hours that do not fit their day, and lines that are neither a session nor a break. */
export function slotProblems({ date, days, slots, zone }: Conference): Found[] {
  const open = days.length > 0 ? days : [{ date, opens: undefined, closes: undefined }];
  return slots.flatMap((slot, i): Found[] => {
    const at = (field: string, message: string): Found => ({
      path: ['slots', i, field],
      rule: 'conference-slot',
      message,
    });
    const day = open.find((one) => one.date === slot.day);
    const early = day?.opens !== undefined && slot.start < day.opens;
    const late = day?.closes !== undefined && slot.end > day.closes;
    return [
      slot.end <= slot.start &&
        at('end', `конец ${slot.end} не позже начала ${slot.start}: исправьте время (${zone})`),
      !day &&
        at(
          'day',
          `${slot.day} — не день конференции: её дни ${open.map((one) => one.date).join(', ')}. Исправьте дату или добавьте день в days`,
        ),
      early && at('start', `${slot.start} раньше, чем открывается день: ${day.opens ?? ''}`),
      late && at('end', `${slot.end} позже, чем закрывается день: ${day.closes ?? ''}`),
      slot.session === undefined &&
        slot.break === undefined &&
        at('id', 'что это: назовите выступление (session) или перерыв (break)'),
      slot.session !== undefined &&
        slot.break !== undefined &&
        at('break', 'это или выступление, или перерыв: уберите session или break'),
    ].filter((problem) => problem !== false);
  });
}

/** Two things in one room at once, one person in two places at once. Cancelled slots take no room. */
export function overlapProblems({ slots, sessions, speakers, rooms }: Conference): Found[] {
  const speakersOf = (slot: Slot) => sessions.find(({ id }) => id === slot.session)?.speakers ?? [];
  return slots.flatMap((slot, i) =>
    slots.slice(0, i).flatMap((other): Found[] => {
      if (slot.cancelled || other.cancelled || !overlap(slot, other)) return [];
      const when = `${other.start}–${other.end}`;
      const room = slot.room !== undefined && slot.room === other.room;
      const roomTitle = rooms.find(({ id }) => id === slot.room)?.title ?? '';
      const busy = speakersOf(slot).filter((name) => speakersOf(other).includes(name));
      return [
        ...(room
          ? [
              {
                path: ['slots', i, 'room'],
                rule: 'conference-overlap',
                message: `в зале «${roomTitle}» в это время уже стоит «${other.id}» (${when}): смените зал или время`,
              },
            ]
          : []),
        ...busy.map((name) => ({
          path: ['slots', i, 'start'],
          rule: 'conference-overlap',
          message: `докладчик «${speakers.find(({ id }) => id === name)?.name ?? name}» в это время выступает в «${other.id}» (${when}): смените время`,
        })),
      ];
    }),
  );
}

function overlap(a: Slot, b: Slot): boolean {
  return a.day === b.day && a.start < b.end && b.start < a.end;
}
