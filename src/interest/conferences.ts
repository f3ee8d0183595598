import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { formatDate, LOCALES, type Locale } from '../i18n/index.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const words = z.strictObject({ text: z.string(), lang: z.enum(LOCALES) });

const linkSchema = z.strictObject({ address: z.string(), label: z.string(), lang: z.enum(LOCALES) });
/** A link of the footer; its address is locale-less, its label in the language `lang`. */
export type FooterLink = z.infer<typeof linkSchema>;

/** What the form has to know of a conference. */
const conferenceSchema = z.strictObject({
  id: z.string(),
  address: z.string(),
  title: z.record(z.enum(LOCALES), words),
  /** First and last day, in the conference's own time zone. */
  first: day,
  last: day,
  zone: z.string(),
  /** The days on which registration opens and closes, both inclusive; without them: at once, until the first day. */
  opens: day.optional(),
  closes: day.optional(),
  /** Called off: nobody can register any more. */
  cancelled: z.boolean().optional(),
  /** Put off, and its new days are not known: those above are the old ones. */
  postponed: z.boolean().optional(),
  /** Locale-less address of the calendar's file, when there is one. */
  calendar: z.string().optional(),
});
export type InterestConference = z.infer<typeof conferenceSchema>;

/**
 * What the content says and the server has to know. The build writes it to a file, so that the server and the
 * pages speak of the same conferences and the server's code holds none of the content.
 */
const factsSchema = z.strictObject({
  conferences: z.array(conferenceSchema),
  /** Locale-less address of the page about personal details, when the content has one. */
  privacy: z.string().optional(),
  /** The footer's links to the pages about the site. */
  about: z.record(z.enum(LOCALES), z.array(linkSchema)).default({ ru: [], ky: [], en: [] }),
});
export type InterestFacts = z.infer<typeof factsSchema>;

/** Where the build leaves them, inside the folder of the site. */
export const FACTS_FILE = 'interest/facts.json';

/** Where a conference's registration stands. */
export type Phase = 'before' | 'open' | 'closed' | 'past' | 'cancelled' | 'postponed';

/**
 * What the build left.
 * @throws when the file is missing or not ours: without it nobody knows which conferences there are
 */
export function readFacts(file: string): InterestFacts {
  return factsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The calendar day (YYYY-MM-DD) at an instant in a time zone. */
function dayIn(zone: string, instant: Date): string {
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(instant);
}

/** Decides where the registration stands at an instant: days begin at midnight of the conference's zone. */
export function phaseOf(conference: InterestConference, now: Date): Phase {
  if (conference.postponed) return 'postponed';
  const today = dayIn(conference.zone, now);
  if (today > conference.last) return 'past';
  if (conference.cancelled) return 'cancelled';
  if (conference.opens !== undefined && today < conference.opens) return 'before';
  return today <= (conference.closes ?? conference.first) ? 'open' : 'closed';
}

/** A conference that is not past, and where its registration stands. */
export interface Coming {
  conference: InterestConference;
  phase: Phase;
}

/** The conferences with a registration to speak of (not past), the nearest first. */
export function coming(conferences: readonly InterestConference[], now: Date): Coming[] {
  return conferences
    .map((conference) => ({ conference, phase: phaseOf(conference, now) }))
    .filter(({ phase }) => phase !== 'past')
    .sort((a, b) => a.conference.first.localeCompare(b.conference.first));
}

/** What fills the sentence about a phase: the conference, and the day it opens, closes, closed or was to be held. */
export function phaseWords(
  { title, opens, closes, first }: InterestConference,
  phase: Phase,
  locale: Locale,
) {
  const day = { before: opens, open: closes, closed: closes }[phase as string] ?? first;
  return { title: title[locale].text, date: formatDate(locale, day) };
}
