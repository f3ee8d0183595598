import { describe, expect, it } from 'vitest';
import { narrow, readRequest, writeRequest } from '../../src/search/query/choice.ts';

describe('the address of a search', () => {
  it.each([
    ['', { query: '', chosen: {}, literal: false }],
    [
      '?q=a&year=2018&status=repealed&exact=1',
      { query: 'a', chosen: { year: ['2018'], status: ['repealed'] }, literal: true },
    ],
    ['?q=%D1%82%D0%B0%D0%BB%D0%BE%D0%BD', { query: 'талон', chosen: {}, literal: false }],
    [
      '?q=a+b&kind=acts&kind=cases&place=%D0%9E%D1%88',
      { query: 'a b', chosen: { kind: ['acts', 'cases'], place: ['Ош'] }, literal: false },
    ],
  ])('%s is read and written', (address, request) => {
    expect(readRequest(address)).toEqual(request);
    expect(writeRequest(request)).toBe(address);
  });

  it('is read without spaces round the words', () => {
    expect(readRequest('?q=+талон+').query).toBe('талон');
  });
});

describe('narrow', () => {
  const names = [
    { code: 'acts', label: 'Законы' },
    { code: 'cases', label: 'Опыт городов' },
  ];
  const found = (address: string, kind: string, place?: string) => ({
    page: { address, title: '', kind, crumb: '', language: 'ru', sections: [], ...(place && { place }) },
  });
  const pages = [
    found('/1/', 'cases', 'Ош'),
    found('/2/', 'cases', 'Баткен'),
    found('/3/', 'acts'),
    found('/4/', 'cases', 'Ош'),
  ];
  const ask = (kind: string[], place: string[]) => {
    const { pages: left, options } = narrow(pages, { kind, place }, { kinds: names, statuses: [] });
    return { pages: left, kinds: options.kind, places: options.place };
  };

  it('counts everything while nothing is chosen', () => {
    const { kinds, places } = ask([], []);
    expect(kinds).toEqual([
      { value: 'acts', label: 'Законы', count: 1, chosen: false },
      { value: 'cases', label: 'Опыт городов', count: 3, chosen: false },
    ]);
    expect(places.map(({ label, count }) => [label, count])).toEqual([
      ['Ош', 2],
      ['Баткен', 1],
    ]);
  });

  it('keeps the chosen, and counts what another box would bring', () => {
    const { pages, kinds, places } = ask(['cases'], ['Ош']);
    expect(pages.map(({ page }) => page.address)).toEqual(['/1/', '/4/']);
    expect(kinds.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([['cases', 2, true]]);
    expect(places.map(({ value, count }) => [value, count])).toEqual([
      ['Ош', 2],
      ['Баткен', 1],
    ]);
  });

  it('keeps a chosen box of which nothing is left, so that it can be unticked', () => {
    expect(ask([], ['Нарын']).places.at(-1)).toEqual({
      value: 'Нарын',
      label: 'Нарын',
      count: 0,
      chosen: true,
    });
  });
});
