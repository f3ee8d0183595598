import { dirname, join } from 'node:path';
import * as z from 'zod';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { contentPath, referredEntry, type EntryId } from './entry-id.ts';
import { eventSchema, type EventRecord } from './event-schema.ts';
import { publishedOriginal } from './embargo.ts';
import { oncePerFile } from './once-per-file.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

export const EVENTS_FILE = 'events.yaml';

/** An event as the site knows it: its day and sources found where they are written. */
export interface SiteEvent {
  id: string;
  /** As far as known: `2018`, `2018-05`, `2018-05-22`. */
  date: string;
  /** The last day of an event longer than a day. */
  until?: string;
  known: EventRecord['known'];
  kind: EventRecord['kind'];
  main: boolean;
  /** The field of that page in which its day is written. */
  dated?: string;
  /** The page that tells more. */
  about: EntryId;
  text: EventRecord['text'];
  /** Keys of content/sources.yaml, each once. */
  sources: string[];
}

interface EventsFile {
  yaml: YamlFile;
  /** Those that are well formed, in the order of the file. */
  records: EventRecord[];
  /** The names of all, well formed or not. */
  ids: Set<unknown>;
}

const readFile = oncePerFile('events', parse);

function read(dir: string): EventsFile {
  return readFile(join(dir, EVENTS_FILE)) ?? parse('[]');
}

function parse(text: string): EventsFile {
  const yaml = parseYaml(text);
  const items: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  const records = items.flatMap((item) => {
    const parsed = z.safeParse(eventSchema, item);
    return parsed.success ? [parsed.data] : [];
  });
  return { yaml, records, ids: new Set(items.map((item) => (item as { id?: unknown } | null)?.id)) };
}

/** events.yaml of a content folder with the places of its values. */
export function eventsYaml(dir: string): YamlFile {
  return read(dir).yaml;
}

/** The names of all events, those with mistakes as well: these are reported where they stand. */
export function eventIds(dir: string): ReadonlySet<unknown> {
  return read(dir).ids;
}

/**
 * The events of a content folder by name, in the order of the file. Left out are those that cannot be read or dated: the
 * check reports them.
 */
export function readEvents(dir: string): Map<string, SiteEvent> {
  const events = read(dir).records.flatMap((record) => resolved(dir, record) ?? []);
  return new Map(events.map((event) => [event.id, event]));
}

/** Where the day of an event is written: in itself, or in a field of the page it is about. */
export function dateOf(
  dir: string,
  { date, dated, about }: EventRecord,
): { date: string; sources: string[] } | undefined {
  if (date !== undefined) return { date, sources: [] };
  const value = dated === undefined ? undefined : factsOf(dir, about)?.[dated];
  if (typeof value === 'string') return { date: value, sources: [] };
  const field = (typeof value === 'object' ? value : undefined) as
    { date?: unknown; sources?: unknown } | null | undefined;
  if (typeof field?.date !== 'string') return undefined;
  const keys: unknown[] = Array.isArray(field.sources) ? field.sources : [];
  return { date: field.date, sources: keys.filter((key) => typeof key === 'string') };
}

function factsOf(dir: string, about: string): Record<string, unknown> | undefined {
  const entry = referredEntry('any', about);
  return entry && publishedOriginal(dirname(join(dir, contentPath({ ...entry, locale: 'ru' }))));
}

function resolved(dir: string, record: EventRecord): SiteEvent | undefined {
  const day = dateOf(dir, record);
  const about = referredEntry('any', record.about);
  if (!day || !about) return undefined;
  const { id, until, known, kind, main = false, text, sources = [] } = record;
  return {
    id,
    date: day.date,
    ...(until !== undefined && { until }),
    known,
    kind,
    main,
    ...(record.dated !== undefined && { dated: record.dated }),
    about,
    text,
    sources: [...new Set([...sources, ...day.sources])],
  };
}

/** The names of the events that the chronicles among an entry's data list, in order. */
export function eventsNamed(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (!Array.isArray(data)) return Object.values(data).flatMap(eventsNamed);
  return data.flatMap((item: unknown) => {
    const event: unknown =
      typeof item === 'object' && item !== null && 'event' in item ? item.event : undefined;
    return typeof event === 'string' ? [event] : eventsNamed(item);
  });
}

/** An event's words in the best language for the reader. */
export function wordsOfEvent(
  { text }: Pick<SiteEvent, 'text'>,
  locale: Locale,
): { text: string; lang: Locale } {
  const lang = [locale, ...LOCALES].find((candidate) => text[candidate] !== undefined) ?? 'ru';
  return { text: text[lang] ?? text.ru, lang };
}
