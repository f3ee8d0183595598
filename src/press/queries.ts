import { formatDate, localePath, type Locale } from '../i18n/index.ts';
import { queriesOf, type Entry } from '../library/entries.ts';
import type { PressItem } from './schema.ts';

export const press = queriesOf<PressItem>('press');

/** The press items, the latest first. */
export async function pressByDate(locale: Locale): Promise<Entry<PressItem>[]> {
  return (await press.all(locale)).sort((a, b) => b.data.date.localeCompare(a.data.date));
}

/** The items by year of publication, in the order given. */
export function pressByYear(
  items: readonly Entry<PressItem>[],
): { year: string; items: Entry<PressItem>[] }[] {
  const years = Map.groupBy(items, ({ data }) => data.date.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, items: ofYear }));
}

/** Items as the list component of the ui room takes them. */
export function newsItems(items: readonly Entry<PressItem>[], locale: Locale) {
  return items.map(({ data, address, textLocale }) => ({
    date: data.date,
    dateText: formatDate(locale, data.date),
    href: localePath(locale, address),
    title: data.title,
    lang: textLocale === locale ? undefined : textLocale,
  }));
}
