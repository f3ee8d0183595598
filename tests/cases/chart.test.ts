import { expect, it } from 'vitest';
import SeriesChart from '../../src/cases/SeriesChart.astro';
import { attribute, elements, textOf } from '../support/dom.ts';
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
const drawings = elements(html, 'svg').filter((svg) => attribute(svg, 'role') === 'img');

it('what covers the same is one drawing, with its name and every value in words', () => {
  expect(drawings.map((svg) => attribute(svg, 'aria-label'))).toEqual([
    'одно министерство; 2013 — 10 млн сомов',
    'все вместе; 2019 — около 40 млн сомов',
  ]);
});

it('bars are told apart by their fill; years without a number are told once, without anything like a value', () => {
  const bars = drawings.flatMap((svg) => elements(svg, 'rect'));
  expect(bars.map((bar) => [attribute(bar, 'width'), attribute(bar, 'fill')])).toEqual([
    ['25.0%', undefined],
    ['100.0%', 'url(#chart-dots)'],
  ]);
  expect(textOf(html)).toContain('2012, 2014–2018: не найдено');
});
