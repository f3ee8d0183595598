/** What an event of the timeline belongs to; the order of the filters and a part of their addresses. */
export const TIMELINE_KINDS = ['acts', 'towns', 'state', 'meetings', 'press'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** The locale-less address of the timeline, whole or narrowed to one kind. */
export function timelineAddress(kind?: TimelineKind): string {
  return kind ? `/timeline/${kind}/` : '/timeline/';
}
