import { formatNumber, translator, type Locale } from '../i18n/index.ts';
import type { Series } from './series-schema.ts';

type Point = Series['points'][number];

/** A number of the series; `share` is its part of the largest, from 0 to 1. */
export interface SeriesRow {
  point: Point;
  share: number;
}

/** The numbers of a series in order of years. */
export function seriesRows({ points }: Series): SeriesRow[] {
  const largest = Math.max(...points.map(({ value }) => value));
  return points.toSorted((a, b) => a.year - b.year).map((point) => ({ point, share: point.value / largest }));
}

/** The years of a series that have no number, runs together: «2010–2012, 2020»; empty if there are none. */
export function unknownYears({ from, to, points }: Series): string {
  const runs: { from: number; to: number }[] = [];
  for (let year = from; year <= to; year++) {
    if (points.some((point) => point.year === year)) continue;
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map((run) => (run.from === run.to ? run.from : `${run.from}–${run.to}`)).join(', ');
}

/** A value with its unit as the reader sees it: «13,9 млн сомов», «около 38 млн сомов». */
export function valueText(locale: Locale, { value, about }: Point, unit: string): string {
  const n = `${formatNumber(locale, value)} ${unit}`;
  return about ? translator(locale)('cases.series.about', { n }) : n;
}
