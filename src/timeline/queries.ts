import { conferences } from '../conferences/queries.ts';
import { translator, type Locale } from '../i18n/index.ts';
import { allEvents } from '../library/chronicle.ts';
import { livesAt } from '../library/entries.ts';
import { entryKey } from '../library/entry-id.ts';
import { wordsOfEvent, type SiteEvent } from '../library/events.ts';
import { typographText } from '../markdown/index.ts';
import { press } from '../press/queries.ts';
import type { TimelineKind } from './kinds.ts';

/** An event of state social contracting. */
export interface TimelineEvent {
  /** The name in content/events.yaml; of a page that is an event itself, its collection and name. */
  id: string;
  /** As far as known (ISO 8601): `2018`, `2018-05`, `2018-05-22`. */
  date: string;
  /** The last day, where it lasted longer than a day. */
  until?: string;
  text: string;
  /** The language `text` is in. */
  lang: Locale;
  kind: TimelineKind;
  /** Whether it was announced beforehand or told of afterwards. */
  known: SiteEvent['known'];
  /** Locale-less address of the page that tells more. */
  address: string;
  /** Keys of content/sources.yaml, each once. */
  sources: string[];
  /** One of the main events. */
  main: boolean;
}

/**
 * Every event of state social contracting that the site knows, the latest first: those of content/events.yaml, the
 * conferences that none of them is about, and the publications that say of no event that they report it.
 */
export async function timeline(locale: Locale): Promise<TimelineEvent[]> {
  const events = allEvents();
  const written = events.map(async (event): Promise<TimelineEvent> => {
    const { text, lang } = wordsOfEvent(event, locale);
    const { id, date, until, known, kind, main, about, sources } = event;
    return {
      id,
      date,
      ...(until !== undefined && { until }),
      text: typographText(lang, text),
      lang,
      kind,
      known,
      address: await livesAt(about),
      sources,
      main,
    };
  });
  const told = new Set(events.flatMap(({ about, dated }) => (dated === 'date' ? [entryKey(about)] : [])));
  const all = [
    ...(await Promise.all(written)),
    ...(await ownDays(locale, told)),
    ...(await publications(locale, new Set(events.map(({ id }) => id)))),
  ];
  return all.sort((a, b) => b.date.localeCompare(a.date));
}

async function ownDays(locale: Locale, told: ReadonlySet<string>): Promise<TimelineEvent[]> {
  const own = (await conferences.all(locale)).filter((entry) => !told.has(entryKey(entry)));
  return own.map((entry) => ({
    id: entryKey(entry),
    date: entry.data.date,
    text: translator(entry.textLocale)('timeline.conference', { title: entry.data.title }),
    lang: entry.textLocale,
    kind: 'meetings',
    known: 'announced',
    address: entry.address,
    sources: entry.data.sources,
    main: true,
  }));
}

/** Those that report no event there is. */
async function publications(locale: Locale, events: ReadonlySet<string>): Promise<TimelineEvent[]> {
  const alone = (await press.all(locale)).filter(
    ({ data }) => data.event === undefined || !events.has(data.event),
  );
  return alone.map((entry) => ({
    id: entryKey(entry),
    date: entry.data.date,
    text: entry.data.title,
    lang: entry.textLocale,
    kind: 'press',
    known: 'reported',
    address: entry.address,
    sources: entry.data.source === undefined ? [] : [entry.data.source],
    main: false,
  }));
}

/** The events by year of their beginning, in their order. */
export function byYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** The year the timeline begins with; empty when there is nothing in it. */
export function firstYear(events: readonly TimelineEvent[]): string {
  return byYear(events).at(-1)?.year ?? '';
}
