import { describe, expect, it, vi } from 'vitest';
import { paragraphAnchors, unitAnchors } from '../../src/official/anchors.ts';
import { officialText } from '../../src/official/act-text.ts';
import {
  comparedPairs,
  editionsFrom,
  editionsOf,
  numbersOf,
  shownEdition,
} from '../../src/official/editions.ts';
import { partsOf } from '../../src/official/outline.ts';
import type { RenderedEdition, RenderedUnit } from '../../src/official/rendered.ts';
import { retellingState } from '../../src/official/retelling.ts';
import { editionStatus } from '../../src/official/status.ts';
import { acts } from '../../src/acts/queries.ts';
import { squaresOf } from '../../src/acts/states.ts';
import { spaced } from '../support/spaces.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));
vi.stubEnv('SITE_DATE', '2002-03-04');

const unit = (number: string, html = ''): RenderedUnit => ({
  kind: 'article',
  number,
  label: `Статья ${number}`,
  title: '',
  id: `art-${number}`,
  html,
});
const rendered = (edition: string, more: Partial<RenderedEdition> = {}): RenderedEdition => ({
  act: 'a',
  edition,
  language: 'ru',
  preamble: '',
  units: [],
  amendments: [],
  ...more,
});

describe('what is in force', () => {
  const texts = [
    rendered('2003-01-01'),
    rendered('2001-01-01'),
    rendered('2002-01-01', { inForce: '2002-06-01' }),
  ];
  const states = (day: string) => editionsFrom('a', texts, day).map(({ state }) => state);

  it('an edition applies from its day, or from the day the source gives, until the next', () => {
    expect(states('2000-12-31')).toEqual(['future', 'future', 'future']);
    expect(states('2002-05-31')).toEqual(['current', 'future', 'future']);
    expect(states('2002-06-01')).toEqual(['past', 'current', 'future']);
    expect(states('2003-01-01')).toEqual(['past', 'past', 'current']);
  });

  it('is said in a sentence', () => {
    const editions = editionsFrom('a', texts, '2002-07-01');
    const say = (i: number, status: 'in-force' | 'repealed' = 'in-force') =>
      spaced(editionStatus(editions[i]!, editions, status, 'ru'));
    expect(say(0)).toContain('сейчас действует другая. Новую редакцию применяют с 1 июня 2002 года.');
    expect(say(1)).toBe('Действует с 1 июня 2002 года. Новая редакция вступит в силу 1 января 2003 года.');
    expect(say(2)).toBe('Ещё не действует. Вступит в силу 1 января 2003 года.');
    expect(say(1, 'repealed')).toBe('Акт утратил силу. Это его последняя редакция.');
  });

  it('each edition is compared with the one before, and all with the latest', () => {
    const pairs = comparedPairs(editionsFrom('a', texts, '2003-01-01'));
    expect(pairs.map(({ from, to }) => [from.date.slice(0, 4), to.date.slice(0, 4)])).toEqual([
      ['2001', '2002'],
      ['2001', '2003'],
      ['2002', '2003'],
    ]);
  });
});

describe('the act with an official text', () => {
  it('shows the edition in force, with the articles of both languages', async () => {
    const editions = await editionsOf('zakon-3');
    const shown = shownEdition(editions);
    expect(editions.map(({ date }) => date)).toEqual(['2001-02-03', '2002-01-05', '2030-01-01']);
    expect(shown?.date).toBe('2002-01-05');
    expect([...shown!.texts.keys()].sort()).toEqual(['ky', 'ru']);
    expect(numbersOf(shown!)).toEqual(['1', '2-1', '3']);
  });

  it('fills its carpet; acts without a text keep theirs', async () => {
    const act = (await acts.one('zakon-3', 'ru'))!;
    expect(await squaresOf(act, await officialText(act))).toEqual([
      { number: '1', state: 'retold' },
      { number: '2-1', state: 'official' },
      { number: '3', state: 'retold' },
    ]);
    const other = (await acts.one('zakon-1', 'ru'))!;
    expect((await squaresOf(other, await officialText(other))).map(({ state }) => state)).toEqual([
      'retold',
      'unchecked',
      'known',
      'unchecked',
    ]);
  });

  it('knows whether a retelling is still true to the text', async () => {
    const editions = await editionsOf('zakon-3');
    const shown = shownEdition(editions)!;
    const state = (number: string, checked?: string) =>
      retellingState(number, checked, editions, shown).state;
    expect(state('1', '2001-02-03')).toBe('outdated');
    expect(state('3', '2001-02-03')).toBe('checked');
    expect(state('1', '2002-01-05')).toBe('checked');
    expect(state('1', '1999-01-01')).toBe('unknown');
    expect(state('1')).toBe('unknown');
  });
});

describe('anchors', () => {
  it('parts, points and letters by their numbers; what comes again keeps none', () => {
    const anchor = paragraphAnchors('text-5');
    const lines = [
      '1. Часть',
      '1) пункт',
      'а) буква',
      '2-1) пункт',
      '2. Часть',
      '1) пункт',
      '2. Ещё раз',
      'Абзац',
    ];
    expect(lines.map(anchor)).toEqual([
      'text-5-p-1',
      'text-5-p-1-n-1',
      'text-5-p-1-n-1-l-1',
      'text-5-p-1-n-2-1',
      'text-5-p-2',
      'text-5-p-2-n-1',
      undefined,
      undefined,
    ]);
  });

  it('chapters numbered anew in each section stay apart', () => {
    const units = (['section 1', 'chapter 1', 'section 2', 'chapter 1', 'chapter 1'] as const).map((name) => {
      const [kind, number = ''] = name.split(' ');
      return { kind: kind as 'section', number, label: '', title: '', blocks: [] };
    });
    expect(unitAnchors(units)).toEqual(['sec-1', 'ch-1', 'sec-2', 'sec-2-ch-1', 'ch-1-2']);
  });
});

it('a long text is cut into parts that lose nothing; a short one stays whole', () => {
  const units = Array.from({ length: 200 }, (_, i) => unit(String(i + 1), 'а'.repeat(3000)));
  const parts = partsOf(rendered('2001-01-01', { units }));
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flat()).toEqual(units);
  expect(partsOf(rendered('2001-01-01', { units: units.slice(0, 5) }))).toHaveLength(1);
});
