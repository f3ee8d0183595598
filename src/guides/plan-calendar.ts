import { ICalEventTransparency } from 'ical-generator';
import { calendarFile, calendarWords, emptyCalendar, UID_DOMAIN } from '../library/calendar.ts';
import type { Locale } from '../i18n/locales.ts';
import { ZONE, type PlannedStep } from './plan.ts';

/** What the calendar of a plan says. */
export interface PlanWords {
  guide: string;
  locale: Locale;
  /** What calendar programs call it. */
  name: string;
  /** The contract itself: «Договор подписан». */
  contract: string;
  /** The names of the steps, by the steps. */
  steps: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;

/**
 * The calendar of a plan: the steps that have days, and the day of the contract, as whole days that are nobody's busy
 * time. An event ends before the day its step is ready by (RFC 5545, 3.6.1); a step of no days is told of on its day.
 * @param page the address of the plan
 * @param now when it is made: a later file of the same plan takes the place of an earlier one
 */
export function planCalendar(
  words: PlanWords,
  plan: readonly PlannedStep[],
  { page, now }: { page: string; now: Date },
): string {
  const { guide, locale, name, contract, steps } = words;
  const calendar = emptyCalendar({ name, product: 'plan', locale, zone: ZONE });
  const day = plan.at(-1)?.ready;
  const event = (id: string, summary: string, first: number, after: number) =>
    calendar.createEvent({
      id: `${guide}.${day ?? ''}.${id}@${UID_DOMAIN}`,
      sequence: Math.floor(now.getTime() / 60_000),
      stamp: now,
      allDay: true,
      start: new Date(first),
      end: new Date(Math.max(after, first + DAY_MS)),
      summary: calendarWords(summary),
      description: page,
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  for (const { step, begin, ready } of plan)
    if (begin !== undefined && ready !== undefined)
      event(step, steps[step] ?? step, Date.parse(begin), Date.parse(ready));
  if (day !== undefined) event('signed', contract, Date.parse(day), Date.parse(day) + DAY_MS);
  return calendarFile(calendar);
}
