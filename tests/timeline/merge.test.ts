import { describe, expect, it } from 'vitest';
import { mergeTellings, type Telling } from '../../src/timeline/merge.ts';

const law = { collection: 'acts', id: 'law' } as const;
const rules = { collection: 'acts', id: 'rules' } as const;
const town = { collection: 'cases', id: 'town' } as const;
const village = { collection: 'cases', id: 'village' } as const;
const news = { collection: 'press', id: 'news' } as const;

function telling(facts: Partial<Telling> & Pick<Telling, 'date' | 'owner'>): Telling {
  return {
    text: `${facts.owner.id} ${facts.date}`,
    lang: 'ru',
    main: false,
    kind: 'towns',
    voice: 'own',
    subject: facts.owner,
    sources: [],
    ...facts,
  };
}

const item = (date: string, retells: string) =>
  telling({ date, owner: news, kind: 'press', voice: 'press', sources: [retells], retells });

const texts = (...tellings: Telling[]) => mergeTellings(tellings).map(({ best }) => best.text);

describe('the timeline', () => {
  it('stands in the order of time, a year before its months and these before their days', () => {
    const dates = ['2018-05-22', '2019', '2018-05', '2018', '2017-12-15'];
    expect(
      mergeTellings(dates.map((date) => telling({ date, owner: town }))).map(({ best }) => best.date),
    ).toEqual(['2017-12-15', '2018', '2018-05', '2018-05-22', '2019']);
  });

  it('has an event once, in the words of the page it is about, with the sources of all', () => {
    const [event, ...others] = mergeTellings([
      telling({ date: '2017-12-15', owner: law, subject: rules, voice: 'act', sources: ['B'] }),
      telling({ date: '2017-12-15', owner: rules, sources: ['A'] }),
    ]);
    expect(others).toEqual([]);
    expect(event?.best.owner).toEqual(rules);
    expect(event?.tellings.flatMap(({ sources }) => sources)).toEqual(['A', 'B']);
  });

  it('has lines of two pages on one day once when they stand on one source', () => {
    const day = { date: '2018-06-29', sources: ['A'] };
    expect(texts(telling({ ...day, owner: town }), telling({ ...day, owner: village }))).toHaveLength(1);
    expect(
      texts(telling({ ...day, owner: town }), telling({ ...day, owner: village, sources: ['B'] })),
    ).toHaveLength(2);
  });

  it.each([
    ['the year only', { date: '2018', sources: ['A'] }],
    ['the month only', { date: '2018-06', sources: ['A'] }],
  ])('keeps lines of two pages that share a source and %s', (_, when) => {
    expect(texts(telling({ ...when, owner: town }), telling({ ...when, owner: village }))).toHaveLength(2);
  });

  it('keeps two lines of one page on one date', () => {
    const year = { date: '2013', owner: law, sources: ['A'] };
    expect(texts(telling({ ...year, text: 'study' }), telling({ ...year, text: 'budget' }))).toEqual([
      'study',
      'budget',
    ]);
  });

  it('leaves out a date of the passport that a chronicle tells, and keeps the others', () => {
    const passport = { owner: law, voice: 'passport' } as const;
    const told = telling({ date: '2017-05-27', owner: rules, subject: law, voice: 'act', text: 'told' });
    expect(
      texts(
        told,
        telling({ ...passport, date: '2017-05-27', text: 'in force' }),
        telling({ ...passport, date: '2019-04-24', text: 'amended' }),
      ),
    ).toEqual(['told', 'amended']);
  });
});

describe('a press item', () => {
  const event = (date: string) => telling({ date, owner: town, sources: ['A'], text: 'event' });

  it.each([
    ['a day before its event', '2018-06-28', '2018-06-29'],
    ['in the month after it', '2018-08', '2018-07-31'],
    ['in the year of it, no more is known', '2012', '2012-03'],
    ['about the same year', '2010', '2010'],
  ])('published %s is no event of its own', (_, published, happened) => {
    expect(texts(event(happened), item(published, 'A'))).toEqual(['event']);
  });

  it.each([
    ['long after it', '2018-06-29', '2019-07-22', 'A'],
    ['about a whole year', '2018', '2018-07-22', 'A'],
    ['by another source', '2018-06-29', '2018-06-28', 'B'],
  ])('%s stands by itself', (_, happened, published, source) => {
    expect(texts(event(happened), item(published, source))).toHaveLength(2);
  });

  it('is no event of its own when a chronicle says what it is about', () => {
    const seminar = telling({ date: '2017-10-24', owner: law, subject: news, voice: 'act', text: 'seminar' });
    expect(texts(seminar, item('2018-03', 'A'))).toEqual(['seminar']);
  });
});
