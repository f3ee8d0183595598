import type { News } from '../library/atom.ts';
import { absolute } from '../library/json-ld.ts';
import { pressByDate } from './queries.ts';

/** The publications, by the day they came out. */
export const news: News = async (locale) =>
  (await pressByDate(locale)).map(({ address, data, textLocale, updated }) => ({
    id: absolute(locale, address),
    address: absolute(locale, address),
    title: data.title,
    summary: data.summary,
    published: data.date,
    updated,
    lang: textLocale,
  }));
