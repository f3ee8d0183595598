import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { selectSlots } from '../../src/programme/calendar-selection.ts';
import { calendarAt, calendarOf } from '../../src/programme/calendar.ts';
import { filtered, programmeOf } from '../../src/programme/programme.ts';
import { calendarPaths } from '../../src/programme/views.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { calendarName, lineProblems, readCalendar } from '../support/calendars.ts';
import { bareConference, richConference } from '../support/programme.ts';

const rich = richConference();

describe.each(LOCALES)('the calendar in %s', (locale) => {
  const conference = richConference(locale);
  const items = programmeOf(conference.data);
  const text = calendarAt(conference, 'programme');
  const events = readCalendar(text);

  it('holds every slot at its hour, in its zone, with its words', () => {
    expect(
      events.map(({ slot, start, end, summary, zone }) => ({ slot, start, end, summary, zone })),
    ).toEqual(
      items.map(({ slot, title }) => ({
        slot: slot.id,
        // Bishkek is six hours ahead of UTC all the year round.
        start: Date.parse(`${slot.day}T${slot.start}:00+06:00`),
        end: Date.parse(`${slot.day}T${slot.end}:00+06:00`),
        summary: title,
        zone: 'Asia/Bishkek',
      })),
    );
  });

  it('tells of what is said and who says it, as the page does', () => {
    for (const [i, { session, speakers, room }] of items.entries()) {
      for (const words of [session?.abstract, ...speakers.map(({ name }) => name)])
        expect(events[i]?.description).toContain(words ?? '');
      expect(events[i]?.location).toBe(
        room ? `${room.title}, ${conference.data.venue}` : conference.data.venue,
      );
    }
  });

  it('has lines as RFC 5545 wants them, stamps in UTC', () => {
    expect(lineProblems(text)).toEqual([]);
    const stamps = [...text.matchAll(/^(?:DTSTAMP|LAST-MODIFIED):(.*)\r$/gm)].map(([, stamp]) => stamp);
    expect(stamps.length).toBeGreaterThan(items.length);
    for (const stamp of stamps) expect(stamp).toMatch(/^\d{8}T\d{6}Z$/);
  });
});

describe('identifiers of events', () => {
  it('are the same in every language and in every calendar', () => {
    const uids = (locale: (typeof LOCALES)[number], view: string) =>
      readCalendar(calendarAt(richConference(locale), view)).map(({ uid }) => uid);
    const all = uids('ru', 'programme');
    expect(new Set(all).size).toBe(all.length);
    expect(uids('ky', 'programme')).toEqual(all);
    for (const view of calendarPaths(rich)) for (const uid of uids('en', view)) expect(all).toContain(uid);
  });

  it('carry a SEQUENCE that has risen with every change, and say what is cancelled', () => {
    const event = (slot: string) =>
      readCalendar(calendarAt(rich, 'programme')).find((one) => one.slot === slot);
    expect(event('oslik')).toMatchObject({ sequence: 0, status: 'CONFIRMED' });
    expect(event('perevod-zakona')).toMatchObject({ sequence: 0 });
    expect(event('kto-ocenivaet')).toMatchObject({ sequence: 2 });
    expect(event('masterskaya-zayavki-2')).toMatchObject({ sequence: 1, status: 'CANCELLED' });
  });

  it('stay when the site moves', () => {
    const uids = readCalendar(calendarAt(rich, 'sessions/ozero')).map(({ uid }) => uid);
    expect(uids).toEqual(['gorod-2026.ozero@social-order-hub']);
  });
});

describe('a calendar of a part', () => {
  const slots = (view: string) => readCalendar(calendarAt(rich, view)).map(({ slot }) => slot);

  it('holds what the filter shows', () => {
    const expected = filtered(programmeOf(rich.data), { facet: 'track', value: 'dengi' });
    expect(slots('programme/track/dengi')).toEqual(expected.map(({ slot }) => slot.id));
    expect(slots('programme/room/masterskaya')).toEqual([
      'masterskaya-zayavki',
      'vsluh',
      'masterskaya-zayavki-2',
    ]);
    expect(slots('programme/day/2026-09-18')).toHaveLength(9);
  });

  it('holds both times of a session given twice, and all talks of a speaker', () => {
    expect(slots('sessions/masterskaya-zayavki')).toEqual(['masterskaya-zayavki', 'masterskaya-zayavki-2']);
    expect(slots('speakers/elena-kim')).toEqual(['skolko-stoit-tishina', 'kto-ocenivaet']);
  });

  it('of one’s own choice is the same events, and only those', () => {
    const whole = calendarAt(rich, 'programme');
    const mine = selectSlots(whole, 'gorod-2026', ['ozero', 'masterskaya-zayavki', 'gone']);
    expect(lineProblems(mine)).toEqual([]);
    const events = readCalendar(mine);
    // A slot whose name begins like a chosen one is not chosen.
    expect(events.map(({ slot }) => slot)).toEqual(['masterskaya-zayavki', 'ozero']);
    expect(readCalendar(whole)).toEqual(expect.arrayContaining(events));
  });
});

/** Text as an editor may have it: any letters, signs that calendars use themselves, breaks. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\n',
        '\\',
        ';',
        ',',
        ':',
        '"',
        '\\n',
        'ё',
        'ңөү',
        '«»',
        '👩🏽‍🏫',
        '\nEND:VEVENT\n',
        'BEGIN:VEVENT',
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => `я${parts.join('')}я`);

/** What the calendar is to hold: typography and control characters are not for it. */
const expected = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u00ad', '')
    .replaceAll(/[\p{Cc}--[\n\t]]/gv, '');

describe('whatever the words', () => {
  it('they come out of the calendar as they went in, and no line is too long', () => {
    fc.assert(
      fc.property(words, words, words, (title, abstract, name) => {
        const data = bareConference({
          venue: name,
          sessions: [{ id: 'a', title, abstract, kind: 'talk', speakers: ['b'] }],
          speakers: [{ id: 'b', name }],
          slots: [{ id: 's', day: '2026-09-17', start: '10:00', end: '11:00', session: 'a' }],
        });
        const text = calendarOf({ ...rich, data }, programmeOf(data), title);
        expect(lineProblems(text)).toEqual([]);
        expect(calendarName(text)).toBe(
          expected(title)
            .replaceAll('\n', ' ')
            .replaceAll(/[\\;,]/g, String.raw`\$&`),
        );
        const events = readCalendar(text);
        expect(events).toHaveLength(1);
        expect(events[0]?.summary).toBe(expected(data.sessions[0]?.title ?? ''));
        expect(events[0]?.location).toBe(expected(data.venue));
        expect(events[0]?.description).toContain(expected(data.sessions[0]?.abstract ?? ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the calendar of a conference without a programme', () => {
  const at = (data: Record<string, unknown>) => ({ ...rich, id: 'chteniya', data: bareConference(data) });

  it('holds its days whole, the last one too, and says so again after a change', () => {
    const days = [{ date: '2099-09-17' }, { date: '2099-09-18' }];
    const announced = at({ date: '2099-09-17', days });
    expect(calendarPaths(announced)).toEqual(['']);
    const text = calendarAt(announced, '');
    expect(lineProblems(text)).toEqual([]);
    expect(text).toContain('DTSTART;VALUE=DATE:20990917\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20990919\r\n');
    expect(text).toContain('UID:chteniya@');
    expect(text).toContain('STATUS:CONFIRMED');
    const sequence = (calendar: string) => Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1]);
    const changed = at({ date: '2099-09-17', days, updated: '2026-08-21', status: 'cancelled' });
    expect(sequence(calendarAt(changed, ''))).toBeGreaterThan(sequence(text));
    expect(calendarAt(changed, '')).toContain('STATUS:CANCELLED');
  });

  it('is not made for what is over', () => {
    expect(calendarPaths(at({ date: '2002-03-04' }))).toEqual([]);
  });
});
