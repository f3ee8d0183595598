import { formatDate, formatWeekday, translator, type Locale } from '../i18n/index.ts';
import type { Entry } from '../library/entries.ts';
import type { Place, ToldChange } from './changes.ts';
import { daysOf } from '../conferences/phase.ts';
import type { ProgrammeFilter } from './programme.ts';
import type { Programme } from './schema.ts';

/** «17 сентября 2026, четверг». */
export function dayTitle(locale: Locale, date: string): string {
  return `${formatDate(locale, date)}, ${formatWeekday(locale, date)}`;
}

/** What a filter leaves, in words: the day, the track's or the room's name. */
export function filterTitle({ data, locale }: Entry<Programme>, { facet, value }: ProgrammeFilter): string {
  if (facet === 'day') return formatDate(locale, value);
  const list = facet === 'track' ? data.tracks : data.rooms;
  return list.find(({ id }) => id === value)?.title ?? value;
}

/** «Русский, кыргызский»: languages a session is held in. */
export function languageNames(locale: Locale, languages: readonly Locale[]): string {
  const t = translator(locale);
  return languages.map((language) => t(`programme.session.language.${language}`)).join(', ');
}

/** What a change changed: «Было: 14:00–15:00, Большой зал. Стало: …», only what differs; then the editor's note. */
export function tellChange({ data, locale }: Entry<Programme>, { from, to, change }: ToldChange): string {
  const t = translator(locale);
  const several = daysOf(data).length > 1;
  const moved =
    from && to
      ? [
          t('programme.change.was', { place: placeWords(locale, from, to, several) }),
          t('programme.change.now', { place: placeWords(locale, to, from, several) }),
        ]
      : [];
  return [...moved, change.note].filter(Boolean).join(' ');
}

function placeWords(locale: Locale, place: Place, other: Place, several: boolean): string {
  const day = several && place.day !== other.day && formatDate(locale, place.day);
  const time =
    (place.start !== other.start || place.end !== other.end || day) && `${place.start}–${place.end}`;
  const room = place.room?.id !== other.room?.id && place.room?.title;
  return [day, time, room].filter(Boolean).join(', ');
}
