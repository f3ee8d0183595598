import type { Locale } from '../i18n/index.ts';
import { addressOf } from '../library/entry-id.ts';
import type { TimelineKind } from './kinds.ts';
import { mergeTellings } from './merge.ts';
import { tellings } from './tellings.ts';

/** An event of the state social order. */
export interface TimelineEvent {
  /** As far as known (ISO 8601): `2018`, `2018-05`, `2018-05-22`. */
  date: string;
  /** The last day, where it lasted longer than a day. */
  until?: string;
  text: string;
  /** The language `text` is in. */
  lang: Locale;
  kind: TimelineKind;
  /** Locale-less address of the page that tells more. */
  address: string;
  /** Keys of content/sources.yaml, each once. */
  sources: string[];
  /** One of the events its page is about. */
  main: boolean;
}

/** Every event of the state social order that the site knows, each once, the earliest first. */
export async function timeline(locale: Locale): Promise<TimelineEvent[]> {
  return mergeTellings(await tellings(locale)).map(({ best, tellings: all }) => ({
    date: best.date,
    ...(best.until !== undefined && { until: best.until }),
    text: best.text,
    lang: best.lang,
    kind: best.kind,
    address: addressOf(best.subject),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
    main: all.some(({ main, voice }) => main && (voice === 'own' || voice === 'title')),
  }));
}

/** The events by year of their beginning, in the order of time. */
export function byYear(events: readonly TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** The year the timeline begins with; empty when there is nothing in it. */
export function firstYear(events: readonly TimelineEvent[]): string {
  return byYear(events)[0]?.year ?? '';
}
