import { formatNumber, translator, type Locale } from '../i18n/index.ts';
import type { Series } from './series-schema.ts';

type Point = Series['points'][number];

/** A line of the table and of the chart: a number of some year, or a run of years without any. */
export type SeriesRow =
  { from: number; to: number; point?: undefined } | { from: number; to: number; point: Point; share: number };

/**
 * The rows of a series in order of years. Years without a number come together as one row without a point; `share`
 * is a value's part of the largest, from 0 to 1.
 */
export function seriesRows({ from, to, points }: Series): SeriesRow[] {
  const largest = Math.max(...points.map(({ value }) => value));
  const rows: SeriesRow[] = [];
  for (let year = from; year <= to; year++) {
    const known = points.filter((point) => point.year === year);
    for (const point of known) rows.push({ from: year, to: year, point, share: point.value / largest });
    if (known.length > 0) continue;
    const last = rows.at(-1);
    if (last && !last.point) last.to = year;
    else rows.push({ from: year, to: year });
  }
  return rows;
}

/** «2013», «2014–2018». */
export function yearsOf({ from, to }: Pick<SeriesRow, 'from' | 'to'>): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** A value with its unit as the reader sees it: «13,9 млн сомов», «около 38 млн сомов». */
export function valueText(locale: Locale, { value, about }: Point, unit: string): string {
  const n = `${formatNumber(locale, value)} ${unit}`;
  return about ? translator(locale)('cases.series.about', { n }) : n;
}
