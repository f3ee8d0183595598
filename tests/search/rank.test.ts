import { describe, expect, it } from 'vitest';
import type { CataloguePage } from '../../src/search/catalogue.ts';
import { rank, type Match } from '../../src/search/query/rank.ts';

function page(address: string, places: string[], language = 'ru'): CataloguePage {
  return {
    address,
    title: address,
    kind: 'acts',
    crumb: 'Закон',
    language,
    places: places.map((id, i) => [id, i === 0 ? '' : `s-${i}`, i === 0 ? '' : `Раздел ${i}`] as const),
  };
}

const match = (id: string, term: number, score: number): Match => ({ id, term, score });
const addresses = (pages: CataloguePage[], matches: Match[], reader = 'ru') =>
  rank(pages, matches, reader).map((ranked) => ranked.page.address);

describe('rank', () => {
  it('puts pages with every word first, even if another has a rarer one', () => {
    const pages = [page('/one/', ['a']), page('/both/', ['b'])];
    expect(addresses(pages, [match('a', 0, 50), match('b', 0, 1), match('b', 1, 1)])).toEqual([
      '/both/',
      '/one/',
    ]);
  });

  it('puts words that stand in one place before words scattered over the page', () => {
    const pages = [page('/scattered/', ['a', 'a1']), page('/together/', ['b', 'b1'])];
    const matches = [match('a', 0, 3), match('a1', 1, 3), match('b1', 0, 3), match('b1', 1, 3)];
    expect(addresses(pages, matches)).toEqual(['/together/', '/scattered/']);
  });

  it('does not ask for words nobody has', () => {
    expect(addresses([page('/only/', ['a'])], [match('a', 1, 1)])).toEqual(['/only/']);
  });

  it('puts the language of the reader first among equals', () => {
    const pages = [page('/ru/', ['a']), page('/ky/', ['b'], 'ky')];
    const matches = [match('a', 0, 3), match('b', 0, 2)];
    expect(addresses(pages, matches, 'ky')).toEqual(['/ky/', '/ru/']);
    expect(addresses(pages, matches, 'ru')).toEqual(['/ru/', '/ky/']);
  });

  it('passes over records the reader cannot reach', () => {
    expect(addresses([page('/a/', ['a'])], [match('a', 0, 1), match('elsewhere', 1, 9)])).toEqual(['/a/']);
  });

  it('counts a word found twice in a record, in two spellings, once', () => {
    const pages = [page('/twice/', ['a']), page('/once/', ['b'])];
    expect(addresses(pages, [match('a', 0, 2), match('a', 0, 2), match('b', 0, 3)])).toEqual([
      '/once/',
      '/twice/',
    ]);
  });

  it('leads to the best place and names three more sections at most', () => {
    const [found] = rank(
      [page('/long/', ['a', 'a1', 'a2', 'a3', 'a4', 'a5'])],
      ['a', 'a1', 'a2', 'a3', 'a4', 'a5'].map((id, i) => match(id, 0, id === 'a3' ? 9 : 5 - i)),
      'ru',
    );
    expect(found!.places.map(([id]) => id)).toEqual(['a3', 'a1', 'a2', 'a4']);
  });

  it('names no section that answers fewer words than the best', () => {
    const [found] = rank(
      [page('/long/', ['a', 'a1', 'a2'])],
      [match('a1', 0, 1), match('a1', 1, 1), match('a2', 0, 9)],
      'ru',
    );
    expect(found!.places.map(([id]) => id)).toEqual(['a1']);
  });
});
