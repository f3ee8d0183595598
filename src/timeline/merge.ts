import type { Locale } from '../i18n/index.ts';
import { entryKey, type EntryId } from '../library/entry-id.ts';
import type { TimelineKind } from './kinds.ts';

/**
 * Who tells of an event, the best teller first. `title`: a conference's own name; `own`: a chronicle line about the
 * entry it stands with; `act`, `case`, `road`: lines of acts, cases and conferences about other entries; `passport`: a
 * date of an act's passport; `press`: the day a press item came out.
 */
const VOICES = ['title', 'own', 'act', 'case', 'road', 'passport', 'press'] as const;

/** An event as one page tells it. */
export interface Telling {
  /** As far as known: `2018`, `2018-05`, `2018-05-22`. */
  date: string;
  /** The last day of an event longer than a day. */
  until?: string | undefined;
  text: string;
  lang: Locale;
  main: boolean;
  kind: TimelineKind;
  voice: (typeof VOICES)[number];
  /** The page the telling stands on. */
  owner: EntryId;
  /** The entry it is about: the owner, or what the line names in `about`. */
  subject: EntryId;
  /** Keys of content/sources.yaml. */
  sources: readonly string[];
  /** Of a press item: the source it retells. */
  retells?: string | undefined;
}

/** An event once, with all who tell of it, the best first. */
export interface Merged {
  best: Telling;
  tellings: Telling[];
}

const DAY = 24 * 60 * 60 * 1000;
/** How long after an event, or before it, a press item still reports it rather than makes an event of its own. */
const REPORT_DAYS = 31;

/**
 * Merges what the pages tell into events, each once, in the order of time. The rules:
 * 1. a line about another entry is that entry's event: same entry and same date are one event;
 * 2. a date of an act's passport is left out where a chronicle has a line about the act, or of the act, on that day;
 * 3. lines of different pages on the same day that share a source are one event;
 * 4. a press item is left out where an event near its date stands on the source it retells, or is said to be about it.
 * Two lines of one page are never the same event.
 */
export function mergeTellings(tellings: readonly Telling[]): Merged[] {
  const chronicle = tellings.filter(({ voice }) => voice !== 'passport' && voice !== 'press');
  const passports = tellings.filter(
    (telling) => telling.voice === 'passport' && !chronicle.some((line) => tellsOfAct(line, telling)),
  );
  const events: Merged[] = [];
  for (const telling of byVoice([...chronicle, ...passports])) {
    const event = events.find((candidate) => isSame(candidate, telling));
    if (event) event.tellings.push(telling);
    else events.push({ best: telling, tellings: [telling] });
  }
  const news = tellings.filter(
    (item) => item.voice === 'press' && !events.some((event) => reports(item, event)),
  );
  events.push(...news.map((item) => ({ best: item, tellings: [item] })));
  return events.sort((a, b) => inTime(a.best, b.best));
}

function byVoice(tellings: readonly Telling[]): Telling[] {
  return tellings.toSorted((a, b) => VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) || inTime(a, b));
}

function inTime(a: Telling, b: Telling): number {
  return a.date.localeCompare(b.date) || entryKey(a.subject).localeCompare(entryKey(b.subject));
}

function tellsOfAct(line: Telling, passport: Telling): boolean {
  const act = entryKey(passport.owner);
  return line.date === passport.date && [line.owner, line.subject].some((entry) => entryKey(entry) === act);
}

function isSame({ best, tellings }: Merged, telling: Telling): boolean {
  if (best.date !== telling.date) return false;
  if (tellings.some(({ owner }) => entryKey(owner) === entryKey(telling.owner))) return false;
  if (entryKey(best.subject) === entryKey(telling.subject)) return true;
  const exact = telling.date.length === 10 && (best.until ?? best.date) === (telling.until ?? telling.date);
  return exact && tellings.some(({ sources }) => sources.some((key) => telling.sources.includes(key)));
}

function reports(item: Telling, { tellings }: Merged): boolean {
  return tellings.some((telling) => {
    if (entryKey(telling.subject) === entryKey(item.owner)) return true;
    // Of a year nothing is near: a news of July reports not all that the year is said to have brought.
    const dated = telling.date.length > 4 || telling.date === item.date;
    return (
      dated && item.retells !== undefined && telling.sources.includes(item.retells) && near(item, telling)
    );
  });
}

function near(a: Telling, b: Telling): boolean {
  const gap = Math.max(firstDay(a.date) - lastDay(b), firstDay(b.date) - lastDay(a));
  return gap <= REPORT_DAYS * DAY;
}

function firstDay(date: string): number {
  return new Date(date).getTime();
}

function lastDay({ date, until = date }: Telling): number {
  const [year = 0, month = 12, day] = until.split('-').map(Number);
  return day ? firstDay(until) : Date.UTC(year, month, 0);
}
