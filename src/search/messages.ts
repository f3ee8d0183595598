/** Words for scripts: chosen at build from the room's strings, filled in by the browser. */
import type { Locale } from '../i18n/locales.ts';
import type { Message } from '../i18n/strings.ts';
import { searchStrings as strings } from '../i18n/strings/search.ts';

export type PageMessage = 'loading' | 'count' | 'query' | 'unknown' | 'more' | 'empty' | 'error';
export type DialogMessage = 'loading' | 'suggestions' | 'empty' | 'error';
export type Messages<Name extends string> = Readonly<Record<Name, Message>>;

export function pageMessages(locale: Locale): Messages<PageMessage> {
  return {
    loading: strings['search.loading'][locale],
    count: strings['search.count'][locale],
    query: strings['search.query'][locale],
    unknown: strings['search.unknown'][locale],
    more: strings['search.more'][locale],
    empty: strings['search.empty'][locale],
    error: strings['search.error'][locale],
  };
}

export function dialogMessages(locale: Locale): Messages<DialogMessage> {
  return {
    loading: strings['search.loading'][locale],
    suggestions: strings['search.suggestions'][locale],
    empty: strings['search.empty'][locale],
    error: strings['search.error'][locale],
  };
}
