import type { Locale } from '../i18n/index.ts';
import { typographText } from '../markdown/index.ts';
import type { Entry } from './entries.ts';
import { entryKey, type EntryId } from './entry-id.ts';
import { readEvents, wordsOfEvent, type SiteEvent } from './events.ts';
import type { ChronicleLine } from './fields.ts';
import { contentDir } from './settings.ts';
import { langOf } from './translatable.ts';

/** A line of a page's chronicle, ready to show. */
export interface ChronicleEvent extends Omit<SiteEvent, 'text' | 'main' | 'about' | 'dated'> {
  text: string;
  /** The language of the words. */
  lang: Locale;
  /** The event its page is about. */
  main: boolean;
  /** The page that tells more, where it is another one. */
  about?: EntryId;
}

/** Every event of the content, in the order of the file. */
export function allEvents(): SiteEvent[] {
  return [...readEvents(contentDir()).values()];
}

/**
 * The events a page names, in the order of its list: in its own words, where it has them, else in those of the event.
 * @param lines a field of the entry's data, translated
 */
export function chronicleOf(
  entry: Pick<Entry<unknown>, 'collection' | 'id' | 'locale' | 'textLocale'>,
  lines: readonly ChronicleLine[],
): ChronicleEvent[] {
  const events = readEvents(contentDir());
  return lines.flatMap((line): ChronicleEvent[] => {
    const event = events.get(line.event);
    // The check has warned of it: an event that is gone, or is still being written.
    if (!event) return [];
    const { id, date, until, known, kind, about, sources } = event;
    return [
      {
        id,
        date,
        ...(until !== undefined && { until }),
        known,
        kind,
        sources,
        ...(line.text === undefined
          ? typeset(event, entry.locale)
          : { text: line.text, lang: langOf(line, 'text') ?? entry.textLocale }),
        main: line.main ?? false,
        ...(entryKey(about) !== entryKey(entry) && { about }),
      },
    ];
  });
}

function typeset(event: SiteEvent, locale: Locale): { text: string; lang: Locale } {
  const { text, lang } = wordsOfEvent(event, locale);
  return { text: typographText(lang, text), lang };
}
