import type { Message } from '../i18n/messages.ts';
import { isTranslation, type LoadedFile } from '../library/content-file.ts';
import { referredEntry, type EntryId } from '../library/entry-id.ts';
import { eventSchema } from '../library/event-schema.ts';
import { dateOf, eventIds, EVENTS_FILE, eventsNamed, eventsYaml, readEvents } from '../library/events.ts';
import { nearest } from '../library/nearest.ts';
import { isSourceKey, readSources } from '../library/source-file.ts';
import { fileMessage } from './messages/files.ts';
import { itemMessage } from './messages/items.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema-rule.ts';
import { toWithheld, type Withheld } from './withheld-rule.ts';
import { yamlProblems } from './yaml-rule.ts';

/** events.yaml itself: well-formed events with names of their own, each with a day, a source and a page that is there. */
export function checkEventsFile(
  dir: string,
  exists: (entry: EntryId) => boolean,
  withheld: Withheld = () => undefined,
): Problem[] {
  const yaml = eventsYaml(dir);
  if (yaml.errors.length > 0) return yamlProblems(EVENTS_FILE, yaml);
  const problem = (path: (string | number)[], message: Message): Problem => ({
    file: EVENTS_FILE,
    ...yaml.place(path),
    ...message,
  });
  if (!Array.isArray(yaml.data)) return [problem([], itemMessage('events.noList'))];
  const seen = new Set<string>();
  return yaml.data.flatMap((item: unknown, i): Problem[] => {
    const own = {
      ...yaml,
      place: (path: readonly PropertyKey[], key?: string) => yaml.place([i, ...path], key),
    };
    const parsed = eventSchema.safeParse(item);
    if (!parsed.success) return checkSchema(EVENTS_FILE, eventSchema, own, item);
    const { id, about, dated, sources = [], until } = parsed.data;
    const problems: Problem[] = [];
    if (seen.has(id)) problems.push(problem([i, 'id'], itemMessage('events.taken', { id })));
    seen.add(id);
    const entry = referredEntry('any', about);
    if (!entry || !exists(entry))
      problems.push(
        problem([i, 'about'], fileMessage('files.reference', { value: about, folder: 'content' })),
      );
    const hiddenUntil = entry && withheld(entry);
    if (hiddenUntil !== undefined)
      return [...problems, problem([i, 'about'], toWithheld(about, hiddenUntil))];
    const day = dateOf(dir, parsed.data);
    if (!day)
      problems.push(problem([i, 'dated'], itemMessage('events.noDay', { about, field: dated ?? '' })));
    else if (sources.length + day.sources.length === 0)
      problems.push(problem([i], itemMessage('events.noSource', { id })));
    if (day && until !== undefined && until < day.date)
      problems.push(problem([i, 'until'], itemMessage('events.end', { until, date: day.date })));
    sources.forEach((key, k) => {
      if (isSourceKey(dir, key)) return;
      const near = nearest(key, readSources(dir).keys());
      problems.push(
        problem(
          [i, 'sources', k],
          near ? fileMessage('sources.near', { key, near }) : fileMessage('sources.unknown', { key }),
        ),
      );
    });
    return problems;
  });
}

/** The sources that the events cite. */
export function citedByEvents(dir: string): string[] {
  return [...readEvents(dir).values()].flatMap(({ sources }) => sources);
}

/** The events a file names: each must be written in events.yaml, and in one chronicle once. */
export function checkNamedEvents(file: LoadedFile, dir: string): Problem[] {
  if (isTranslation(file) || eventsYaml(dir).errors.length > 0) return [];
  const known = eventIds(dir);
  const own =
    typeof file.data['event'] === 'string'
      ? [{ event: file.data['event'], path: ['event'] as (string | number)[] }]
      : [];
  const lines = Object.entries(file.data).flatMap(([field, list]) => {
    if (!Array.isArray(list) || eventsNamed(list).length === 0) return [];
    return list.flatMap((item: unknown, i) => {
      const event = (item as { event?: unknown } | null)?.event;
      return typeof event === 'string' ? [{ event, path: [field, i, 'event'] as (string | number)[] }] : [];
    });
  });
  const named = new Set<string>();
  return [...own, ...lines].flatMap(({ event, path }): Problem[] => {
    const at = { file: file.path, ...file.frontmatter.place(path) };
    const key = `${String(path[0])} ${event}`;
    if (named.has(key))
      return [
        {
          ...at,
          ...itemMessage('events.twice', { id: event }),
        },
      ];
    named.add(key);
    if (known.has(event)) return [];
    const near = nearest(event, [...known].map(String));
    return [
      {
        ...at,
        ...(near
          ? itemMessage('events.near', { id: event, file: EVENTS_FILE, near })
          : itemMessage('events.unknown', { id: event, file: EVENTS_FILE })),
      },
    ];
  });
}
