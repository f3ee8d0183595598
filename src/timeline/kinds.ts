import { EVENT_KINDS } from '../library/event-schema.ts';

/** What a line of the timeline belongs to: the kinds of events, and publications that report no event of their own. */
export const TIMELINE_KINDS = [...EVENT_KINDS, 'press'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** The locale-less address of the timeline, whole or narrowed to one kind. */
export function timelineAddress(kind?: TimelineKind): string {
  return kind ? `/timeline/${kind}/` : '/timeline/';
}
