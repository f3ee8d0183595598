import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCalendar, type PlanWords } from '../../src/guides/plan-calendar.ts';
import { planBack, planQuery, readDay, readLength, readPlan, today } from '../../src/guides/plan.ts';
import { calendarName, lineProblems, readCalendarDays } from '../support/calendars.ts';

const STEPS = ['right', 'needs', 'programme', 'budget', 'announcement', 'selection', 'contract'];

const WORDS: PlanWords = {
  guide: 'municipality',
  locale: 'ru',
  name: 'План; договор, к сроку',
  contract: 'Договор подписан',
  steps: Object.fromEntries(STEPS.map((step) => [step, `${step}: шаг, с запятой; и точкой`])),
};

const MADE = { page: 'https://example.org/?day=2027-04-01', now: new Date('2026-12-01T05:00:00Z') };

const aPlan = fc.record({
  day: fc
    .date({ min: new Date('2010-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  lengths: fc.dictionary(fc.constantFrom(...STEPS), fc.integer({ min: 0, max: 999 })),
});

describe('a plan', () => {
  it('is reckoned backwards from the contract', () => {
    const lengths = { announcement: 30, selection: 14, contract: 0 };
    expect(planBack(STEPS, { day: '2028-03-15', lengths }).slice(3)).toEqual([
      { step: 'budget', ready: '2028-01-31' },
      { step: 'announcement', begin: '2028-01-31', ready: '2028-03-01' },
      { step: 'selection', begin: '2028-03-01', ready: '2028-03-15' },
      { step: 'contract', begin: '2028-03-15', ready: '2028-03-15' },
    ]);
  });

  it('has no days before a length that is not set', () => {
    const plan = planBack(STEPS, { day: '2028-03-15', lengths: { needs: 20, contract: 5 } });
    expect(plan.filter(({ begin }) => begin !== undefined).map(({ step }) => step)).toEqual(['contract']);
    expect(planBack(STEPS, { lengths: { contract: 5 } }).every(({ ready }) => ready === undefined)).toBe(
      true,
    );
  });

  it('takes only days of the calendar and whole lengths', () => {
    expect(['2027-02-29', '2028-02-29', '27-01-01', '2027-13-01', ''].map(readDay)).toEqual([
      undefined,
      '2028-02-29',
      undefined,
      undefined,
      undefined,
    ]);
    expect(['0', ' 45 ', '1000', '-3', '2.5', 'abc', ''].map(readLength)).toEqual([
      0,
      45,
      ...Array<undefined>(5).fill(undefined),
    ]);
  });

  it('begins its day in Bishkek, six hours ahead of UTC all the year round', () => {
    expect(today(new Date('2027-06-30T17:59:00Z'))).toBe('2027-06-30');
    expect(today(new Date('2027-06-30T18:00:00Z'))).toBe('2027-07-01');
    expect(today(new Date('2027-12-31T18:00:00Z'))).toBe('2028-01-01');
  });
});

describe('500 plans', () => {
  it('say the same in the table, in the address and in the calendar, which another parser reads', () => {
    fc.assert(
      fc.property(aPlan, (settings) => {
        expect(readPlan(STEPS, planQuery(STEPS, settings))).toEqual({
          ...settings,
          lengths: { ...settings.lengths },
        });
        const plan = planBack(STEPS, settings);
        const text = planCalendar(WORDS, plan, MADE);
        const dated = plan.flatMap(({ step, begin, ready }) =>
          begin !== undefined && ready !== undefined ? [{ step, begin, ready }] : [],
        );
        expect(readCalendarDays(text)).toEqual([
          ...dated.map(({ step, begin, ready }) => ({
            summary: WORDS.steps[step],
            first: begin,
            after: begin === ready ? nextDay(begin) : ready,
          })),
          { summary: WORDS.contract, first: settings.day, after: nextDay(settings.day) },
        ]);
        // Each length is the distance of its days.
        for (const { step, begin, ready } of dated)
          expect((Date.parse(ready) - Date.parse(begin)) / 86_400_000).toBe(settings.lengths[step]);
        expect(text).toContain('X-WR-TIMEZONE:Asia/Bishkek\r\n');
        expect(lineProblems(text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(calendarName(planCalendar(WORDS, [], MADE))).toBe(String.raw`План\; договор\, к сроку`);
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
