import type { Entry } from '../library/entries.ts';
import type { ProgrammeFilter } from './programme.ts';

type At = Pick<Entry, 'address'>;

/** The pages of a conference beside its own, in the order of their links. */
export const PARTS = ['programme', 'speakers', 'venue', 'materials', 'press', 'changes'] as const;
export type Part = (typeof PARTS)[number];

export const partAddress = ({ address }: At, part: Part) => `${address}${part}/`;
export const sessionAddress = ({ address }: At, id: string) => `${address}sessions/${id}/`;
export const speakerAddress = ({ address }: At, id: string) => `${address}speakers/${id}/`;
/** Files stand once, without a language. */
export const fileAddress = ({ address }: At, file: string) => `${address}files/${file}`;
export const filterAddress = ({ address }: At, { facet, value }: ProgrammeFilter) =>
  `${address}programme/${facet}/${value}/`;

/** Beside every page that shows times stands the same as a calendar. */
export const calendarAddress = (page: string) => `${page}calendar.ics`;
export const feedAddress = ({ address }: At) => `${address}changes/feed.xml`;
