import { join } from 'node:path';
import type { CollectionRule } from '../check/index.ts';
import { fieldsBefore } from '../check/git.ts';
import { contentDir } from '../library/settings.ts';
import { changeProblems } from './change-rules.ts';
import { documentProblems } from './document-rules.ts';
import type { Found } from './found.ts';
import { movedSilently } from './moved-rules.ts';
import { programmeMessage } from './messages.ts';
import { programmeSchema, type Programme } from './schema.ts';
import { overlapProblems, slotProblems } from './slot-rules.ts';
import { nearest } from '../library/nearest.ts';

/** What only a programme can get wrong: names that lead nowhere, hours that do not fit, people in two places. */
export const programmeHolds: CollectionRule = (file, dir = contentDir()) => {
  const parsed = programmeSchema.safeParse(file.data);
  // A translation has no schedule; errors of the fields themselves are reported elsewhere.
  if ('translates' in file.data || !parsed.success) return [];
  const conference = parsed.data;
  const before = conference.slots.length > 0 ? fieldsBefore(dir, file) : undefined;
  return [
    ...nameProblems(conference),
    ...slotProblems(conference),
    ...overlapProblems(conference),
    ...changeProblems(conference),
    ...(before === undefined ? [] : movedSilently(conference, before)),
    ...documentProblems(conference, join(dir, 'conferences', file.id, 'files')),
  ].map(({ path, message }) => ({ file: file.path, ...file.frontmatter.place(path), ...message }));
};

/** Names that are taken twice, and names of what does not exist. */
function nameProblems(conference: Programme): Found[] {
  const { rooms, tracks, speakers, sessions, breaks, slots, pressKit } = conference;
  const lists = { rooms, tracks, speakers, sessions, breaks, slots, pressKit };
  const twice = Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({ id }, i): Found[] =>
      items.findIndex((item) => item.id === id) === i
        ? []
        : [{ path: [list, i, 'id'], message: programmeMessage('programme.name.taken', { id }) }],
    ),
  );
  const known = (list: keyof typeof lists, value: string | undefined, path: Found['path']): Found[] => {
    const names = lists[list].map(({ id }) => id);
    if (value === undefined || names.includes(value)) return [];
    const near = nearest(value, names);
    const message = near
      ? programmeMessage('programme.name.near', { value, list, near })
      : programmeMessage('programme.name.unknown', { value, list });
    return [{ path, message }];
  };
  return [
    ...twice,
    ...sessions.flatMap(({ track, speakers: names }, i) => [
      ...known('tracks', track, ['sessions', i, 'track']),
      ...names.flatMap((name, j) => known('speakers', name, ['sessions', i, 'speakers', j])),
    ]),
    ...slots.flatMap(({ room, session, break: pause }, i) => [
      ...known('rooms', room, ['slots', i, 'room']),
      ...known('sessions', session, ['slots', i, 'session']),
      ...known('breaks', pause, ['slots', i, 'break']),
    ]),
  ];
}
