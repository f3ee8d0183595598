import type { Programme } from './schema.ts';
import type { Change, Room, Slot } from './schema.ts';
import { programmeOf, type ProgrammeItem } from './programme.ts';
import { isoInstant } from '../conferences/zone.ts';

/** When and where something was, or is. */
export interface Place {
  day: string;
  start: string;
  end: string;
  room?: Room | undefined;
}

/** A change of the published programme, ready to be told. */
export interface ToldChange {
  change: Change;
  /** Instant with offset. */
  at: string;
  item: ProgrammeItem;
  /** Before and after, for what was moved. */
  from?: Place;
  to?: Place;
  /** Which change of this slot it is, from 1: with the slot's name it identifies the change for ever. */
  number: number;
}

/**
 * The changes, the latest first. Editors write down only what *was*; what it became is what the next move of the
 * same slot says it was, or else what the schedule says now. So the log cannot disagree with the programme, and is
 * told in every language without being translated.
 */
export function changesOf(conference: Programme): ToldChange[] {
  const items = programmeOf(conference);
  const told = conference.changes.flatMap((change, i): ToldChange[] => {
    const item = items.find(({ slot }) => slot.id === change.slot);
    if (!item) return [];
    const same = (list: readonly Change[]) => list.filter(({ slot }) => slot === change.slot);
    const base = {
      change,
      item,
      at: isoInstant(...split(change.at), conference.zone),
      number: same(conference.changes.slice(0, i + 1)).length,
    };
    if (change.kind !== 'moved') return [base];
    const to = stateBefore(item.slot, same(conference.changes.slice(i + 1)), conference.rooms);
    const from = withWas(to, change, conference.rooms);
    return [{ ...base, from, to }];
  });
  return told.reverse();
}

function split(local: string): [day: string, time: string] {
  return [local.slice(0, 10), local.slice(11)];
}

/** Where a slot stood before the given changes: now, with each undone, the latest first. */
function stateBefore(slot: Slot, later: readonly Change[], rooms: readonly Room[]): Place {
  const now: Place = { ...slot, room: rooms.find(({ id }) => id === slot.room) };
  return later.toReversed().reduce((place, change) => withWas(place, change, rooms), now);
}

function withWas(place: Place, { was = {} }: Change, rooms: readonly Room[]): Place {
  return {
    day: was.day ?? place.day,
    start: was.start ?? place.start,
    end: was.end ?? place.end,
    room: was.room === undefined ? place.room : rooms.find(({ id }) => id === was.room),
  };
}

/**
 * SEQUENCE of a slot's calendar event (RFC 5545, 3.8.7.4): how often it has been changed since it was published.
 * It rises with every entry of the list, which is only ever added to. Being added is not a change.
 */
export function sequenceOf(conference: Programme, slot: string): number {
  return conference.changes.filter((change) => change.slot === slot && change.kind !== 'added').length;
}

/** When a slot last changed: local time of its last change, or the day the conference's text was last updated. */
export function lastModified(conference: Programme, slot: string): string {
  const last = conference.changes.findLast((change) => change.slot === slot);
  return isoInstant(...split(last?.at ?? `${conference.updated}T00:00`), conference.zone);
}
