import { expect, it } from 'vitest';
import SeriesChart from '../../src/cases/SeriesChart.astro';
import { attribute, elements, textOf, words } from '../support/dom.ts';
import { rendered } from '../support/render.ts';

const SERIES = {
  title: 'Деньги',
  unit: 'млн сомов',
  from: 2012,
  to: 2019,
  covers: [
    { fill: 'solid', text: 'одно министерство' },
    { fill: 'dots', text: 'все вместе' },
  ],
  points: [
    { year: 2013, value: 10, fill: 'solid', text: 'бюджет', sources: ['LETTER'] },
    { year: 2019, value: 40, about: true, fill: 'dots', text: 'всего', sources: ['LETTER'] },
  ],
};

const html = await rendered(SeriesChart, { series: SERIES, id: 'chart', locale: 'ru', textLocale: 'ru' });
const [svg] = elements(html, 'svg');

it('the chart is a picture with a name and every value in words', () => {
  expect(svg && attribute(svg, 'role')).toBe('img');
  const named = (svg ? words(svg, 'aria-labelledby') : []).map((id) =>
    textOf(elements(html).find((element) => attribute(element, 'id') === id) ?? html),
  );
  expect(named.join(' ')).toContain('Деньги');
  expect(named.join(' ')).toContain(
    '2012 — не найдено; 2013 — 10 млн сомов; 2014–2018 — не найдено; 2019 — около 40 млн сомов',
  );
});

it('bars are told apart by their fill, and an unknown year has words and nothing that looks like a value', () => {
  const bars = elements(svg ?? html, 'rect').filter((rect) => words(rect, 'class').includes('bar'));
  expect(bars.map((bar) => [attribute(bar, 'width'), attribute(bar, 'fill')])).toEqual([
    ['25.0%', undefined],
    ['100.0%', 'url(#chart-dots)'],
  ]);
  expect(elements(svg ?? html, 'g').map((row) => elements(row, 'rect').length)).toEqual([0, 1, 0, 1]);
});
