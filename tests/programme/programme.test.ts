import { describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { changesOf } from '../../src/programme/changes.ts';
import { sharedFacts, STATUS } from '../../src/conferences/json-ld.ts';
import { programmeFacts } from '../../src/programme/json-ld.ts';
import { tellChange } from '../../src/programme/labels.ts';
import { nowAndNext } from '../../src/programme/now-and-next.ts';
import { phaseOf } from '../../src/conferences/phase.ts';
import { filtersOf, programmeOf, rowsOf } from '../../src/programme/programme.ts';
import { partsOf } from '../../src/programme/views.ts';
import { bareConference, richConference } from '../support/programme.ts';

const rich = richConference();

describe('the phase of a conference', () => {
  it.each([
    ['2026-09-16', 'programme'],
    ['2026-09-17', 'live'],
    ['2026-09-18', 'live'],
    ['2026-09-19', 'archived'],
  ])('of two days is on %s: %s', (day, phase) => {
    expect(phaseOf(rich.data, day, true)).toBe(phase);
  });

  it('is announced until there is a schedule, and what the editor says wins', () => {
    expect(phaseOf(bareConference(), '2026-09-16')).toBe('announced');
    expect(phaseOf(bareConference({ phase: 'archived' }), '2026-09-16')).toBe('archived');
  });
});

describe('the programme', () => {
  it('goes by time, at one time by room, and gives each slot what its names stand for', () => {
    const items = programmeOf(rich.data);
    const rows = rowsOf(items.filter(({ slot }) => slot.day === '2026-09-17'));
    const half = rows.find(({ time }) => time === '11:30');
    expect(half?.items.map(({ room }) => room?.id)).toEqual(['bolshoj', 'malyj', 'masterskaya']);
    expect(half?.items[0]).toMatchObject({
      start: '2026-09-17T11:30:00+06:00',
      title: 'Договор на одной странице',
      speakers: [{ name: 'Тимур Абдылдаев' }],
      track: { id: 'zakon' },
    });
    expect(items.find(({ slot }) => slot.id === 'obed-1')).toMatchObject({ title: 'Обед', speakers: [] });
  });

  it('is narrowed only by what leaves some of it and not all', () => {
    expect(filtersOf(rich.data)).toHaveLength(8);
    const one = {
      slots: [{ id: 'a', day: '2026-09-17', start: '10:00', end: '11:00', room: 'r', session: 's' }],
    };
    const single = bareConference({
      ...one,
      rooms: [{ id: 'r', title: 'Зал' }],
      sessions: [{ id: 's', title: 'Доклад', kind: 'talk' }],
    });
    expect(filtersOf(single)).toEqual([]);
  });

  it('of which nothing is known has no pages', () => {
    expect(partsOf(bareConference())).toEqual([]);
    expect(partsOf(rich.data)).toEqual(['programme', 'speakers', 'venue', 'materials', 'press', 'changes']);
  });
});

describe('the log of changes', () => {
  const told = changesOf(rich.data);
  const of = (slot: string, conference = rich) =>
    changesOf(conference.data)
      .filter(({ change }) => change.slot === slot)
      .map((change) => tellChange(conference, change));

  it('is told from the latest, each from what was to what came next', () => {
    expect(told.map(({ change }) => change.at)).toEqual(
      told
        .map(({ change }) => change.at)
        .toSorted()
        .reverse(),
    );
    expect(of('kto-ocenivaet')).toEqual([
      'Было: Большой зал. Стало: Малый зал. Записалось больше людей, чем стульев.',
      'Было: 14:00–15:00. Стало: 15:00–16:00.',
    ]);
    expect(of('furgon')).toEqual([
      'Было: 17 сентября 2026, 15:00–15:45, Мастерская. Стало: 18 сентября 2026, 10:45–11:30, Малый зал.',
    ]);
  });

  it('speaks every language, the hours without translation', () => {
    expect(of('kto-ocenivaet', richConference('en'))).toEqual([
      'Was: Great Hall. Now: Small Hall. More people signed up than there are chairs.',
      'Was: 14:00–15:00. Now: 15:00–16:00.',
    ]);
  });
});

describe('now and next', () => {
  const hour = 3_600_000;
  const slots = [
    { start: 0, end: hour },
    { start: hour, end: 2 * hour },
    { start: hour, end: 3 * hour },
    { start: 30 * hour, end: 31 * hour },
  ];

  it.each([
    ['before the first', -hour, [], [0]],
    ['at its beginning', 0, [0], [1, 2]],
    ['at its end, when others begin', hour, [1, 2], []],
    ['while one of two is over', 2.5 * hour, [2], []],
    ['in the night', 20 * hour, [], []],
  ])('%s', (_when, moment, now, next) => {
    expect(nowAndNext(slots, moment)).toEqual({ now, next });
  });
});

describe('the facts for machines', () => {
  it('have the whole from its first to its last minute, and each session', () => {
    const facts = programmeFacts(rich);
    expect(facts).toMatchObject({
      startDate: '2026-09-17T09:00:00+06:00',
      endDate: '2026-09-18T16:00:00+06:00',
    });
    expect(facts.subEvent).toHaveLength(17);
    const called = facts.subEvent?.filter(({ eventStatus }) => eventStatus === STATUS.cancelled);
    expect(called).toMatchObject([{ startDate: '2026-09-18T13:30:00+06:00', isAccessibleForFree: true }]);
  });

  it('guess nothing', () => {
    expect(Object.keys(programmeFacts({ ...rich, data: bareConference() }))).toEqual(['location']);
    expect(Object.keys(sharedFacts(bareConference()))).toEqual(['@type', 'eventStatus']);
  });
});
