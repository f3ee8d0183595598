import { formatSpan, type Locale } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import { lastDay } from './phase.ts';
import type { Conference } from './schema.ts';

/** «Конференция 2018 года», or its whole title where it has no short name. */
export function shortTitle({ data }: Entry<Conference>): string {
  return data.short ?? data.title;
}

/** «17–18 сентября 2026». */
export function datesOf(locale: Locale, data: Conference): string {
  return formatSpan(locale, data.date, lastDay(data));
}
