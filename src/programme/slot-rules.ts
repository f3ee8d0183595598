import type { Message } from '../i18n/messages.ts';
import { programmeMessage } from './messages.ts';
import type { Slot } from './schema.ts';
import type { Found } from './found.ts';
import type { Programme } from './schema.ts';

/** Hours that do not fit their day, and lines that are neither a session nor a break. */
export function slotProblems({ date, days, slots, zone }: Programme): Found[] {
  const open = days.length > 0 ? days : [{ date, opens: undefined, closes: undefined }];
  return slots.flatMap((slot, i): Found[] => {
    const at = (field: string, message: Message): Found => ({ path: ['slots', i, field], message });
    const day = open.find((one) => one.date === slot.day);
    const early = day?.opens !== undefined && slot.start < day.opens;
    const late = day?.closes !== undefined && slot.end > day.closes;
    return [
      slot.end <= slot.start &&
        at('end', programmeMessage('programme.slot.end', { end: slot.end, start: slot.start, zone })),
      !day &&
        at(
          'day',
          programmeMessage('programme.slot.day', {
            day: slot.day,
            days: open.map((one) => one.date).join(', '),
          }),
        ),
      early &&
        at('start', programmeMessage('programme.slot.early', { time: slot.start, opens: day.opens ?? '' })),
      late &&
        at('end', programmeMessage('programme.slot.late', { time: slot.end, closes: day.closes ?? '' })),
      slot.session === undefined &&
        slot.break === undefined &&
        at('id', programmeMessage('programme.slot.nothing')),
      slot.session !== undefined &&
        slot.break !== undefined &&
        at('break', programmeMessage('programme.slot.both')),
    ].filter((problem) => problem !== false);
  });
}

/** Two things in one room at once, one person in two places at once. Cancelled slots take no room. */
export function overlapProblems({ slots, sessions, speakers, rooms }: Programme): Found[] {
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
                message: programmeMessage('programme.overlap.room', {
                  room: roomTitle,
                  slot: other.id,
                  when,
                }),
              },
            ]
          : []),
        ...busy.map((name) => ({
          path: ['slots', i, 'start'],
          message: programmeMessage('programme.overlap.speaker', {
            name: speakers.find(({ id }) => id === name)?.name ?? name,
            slot: other.id,
            when,
          }),
        })),
      ];
    }),
  );
}

function overlap(a: Slot, b: Slot): boolean {
  return a.day === b.day && a.start < b.end && b.start < a.end;
}
