import { describe, expect, it } from 'vitest';
import { seriesRows, unknownYears, valueText } from '../../src/cases/series.ts';
import { series, type Series } from '../../src/cases/series-schema.ts';
import { phrase } from '../../src/i18n/messages.ts';

function point(year: number, value: number): Series['points'][number] {
  return { id: `in-${year}-${value}`, year, value, fill: 'solid', text: 'всего', sources: ['LETTER'] };
}

const SERIES: Series = {
  id: 'money',
  title: 'Деньги',
  unit: 'млн сомов',
  from: 2009,
  to: 2020,
  covers: [{ id: 'one-ministry', fill: 'solid', text: 'одно министерство' }],
  points: [point(2019, 40), point(2009, 4), point(2013, 10), point(2019, 20)],
};

describe('a series', () => {
  it('has its numbers by year, measured by the largest', () => {
    const rows = seriesRows(SERIES).map(({ point, share }) => `${String(point.year)}: ${String(share)}`);
    expect(rows).toEqual(['2009: 0.1', '2013: 0.25', '2019: 1', '2019: 0.5']);
  });

  it('names the years without a number once, runs together', () => {
    expect(unknownYears(SERIES)).toBe('2010–2012, 2014–2018, 2020');
    expect(unknownYears({ ...SERIES, from: 2009, to: 2009 })).toBe('');
  });

  it('cannot hold a zero, which would read as «no money»', () => {
    expect(series.safeParse(SERIES).success).toBe(true);
    expect(series.safeParse({ ...SERIES, points: [point(2009, 0)] }).success).toBe(false);
  });

  it('has no numbers outside its years or of a fill its key does not explain', () => {
    const problems = [
      { ...SERIES, points: [point(2008, 1)] },
      { ...SERIES, points: [{ ...point(2010, 1), fill: 'dots' }] },
    ].map((wrong) =>
      series
        .safeParse(wrong)
        .error?.issues.map(({ message }) => phrase(message)?.ru)
        .join(),
    );
    expect(problems).toEqual([
      'год числа выходит за пределы ряда: исправьте год либо from и to',
      'заливка числа не объяснена: добавьте её в covers',
    ]);
  });

  it('writes values as their reader does', () => {
    expect(valueText('ru', point(2013, 13.9), 'млн сомов')).toBe('13,9 млн сомов');
    expect(valueText('en', { ...point(2019, 38), about: true }, 'm soms')).toBe('about 38 m soms');
  });
});
