import type { EntryId } from '../entry-id.ts';
import { referredEntry } from '../entry-id.ts';
import { eventSchema } from '../event-schema.ts';
import { dateOf, eventIds, EVENTS_FILE, eventsNamed, eventsYaml, readEvents } from '../events.ts';
import { isSourceKey, readSources, SOURCES_FILE } from '../source-file.ts';
import { isTranslation } from './entries-rule.ts';
import type { LoadedFile } from './load.ts';
import { nearest, type Problem } from './problem.ts';
import { checkSchema } from './schema-rule.ts';
import { yamlProblems } from './yaml-problems.ts';

/** events.yaml itself: well-formed events with names of their own, each with a day, a source and a page that is there. */
export function checkEventsFile(dir: string, exists: (entry: EntryId) => boolean): Problem[] {
  const yaml = eventsYaml(dir);
  if (yaml.errors.length > 0) return yamlProblems(EVENTS_FILE, yaml);
  const problem = (path: (string | number)[], rule: string, message: string): Problem => ({
    file: EVENTS_FILE,
    ...yaml.place(path),
    rule,
    message,
  });
  if (!Array.isArray(yaml.data))
    return [problem([], 'events', 'здесь должен быть список событий: каждое начинается с «- id: …»')];
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
    if (seen.has(id))
      problems.push(problem([i, 'id'], 'events', `событие «${id}» уже есть: дайте этому другое имя`));
    seen.add(id);
    const entry = referredEntry('any', about);
    if (!entry || !exists(entry))
      problems.push(
        problem([i, 'about'], 'reference', `«${about}»: такой папки нет в content. Проверьте имя`),
      );
    const day = dateOf(dir, parsed.data);
    if (!day)
      problems.push(
        problem(
          [i, 'dated'],
          'events',
          `на странице ${about} нет дня в поле «${dated ?? ''}»: исправьте имя поля или впишите date`,
        ),
      );
    else if (sources.length + day.sources.length === 0)
      problems.push(problem([i], 'events', `у события «${id}» нет источника: добавьте строку sources`));
    if (day && until !== undefined && until < day.date)
      problems.push(problem([i, 'until'], 'events', `конец события раньше начала: ${until} и ${day.date}`));
    sources.forEach((key, k) => {
      if (isSourceKey(dir, key)) return;
      const near = nearest(key, readSources(dir).keys());
      problems.push(
        problem(
          [i, 'sources', k],
          'unknown-source',
          `нет источника с ключом «${key}»${near ? `; есть похожий «${near}»` : ''}: исправьте ключ или добавьте источник в content/${SOURCES_FILE}`,
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
  const told = new Set<string>();
  return [...own, ...lines].flatMap(({ event, path }): Problem[] => {
    const at = { file: file.path, ...file.frontmatter.place(path) };
    const key = `${String(path[0])} ${event}`;
    if (told.has(key))
      return [
        {
          ...at,
          rule: 'item-id',
          message: `событие «${event}» в этой хронике уже есть: уберите одну из строк`,
        },
      ];
    told.add(key);
    if (known.has(event)) return [];
    const near = nearest(event, [...known].map(String));
    return [
      {
        ...at,
        rule: 'reference',
        message: `события «${event}» нет в content/${EVENTS_FILE}${near ? `; есть похожее «${near}»` : ''}: исправьте имя или запишите событие там`,
      },
    ];
  });
}
