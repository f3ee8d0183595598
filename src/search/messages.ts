/** Words for scripts: chosen at build from the room's strings, filled in by the browser. */
import type { Locale } from '../i18n/locales.ts';
import type { Message } from '../i18n/strings.ts';
import { searchStrings as strings } from '../i18n/strings/search.ts';

const PAGE = [
  'texts',
  'count',
  'query',
  'unknown',
  'weak',
  'corrected',
  'also',
  'undo',
  'nearest',
  'more',
  'empty',
  'error',
  'partial',
  'stale',
] as const;
const DIALOG = ['suggestions', 'noSuggestions', 'weak', 'error', 'stale'] as const;

export type PageMessage = (typeof PAGE)[number];
export type DialogMessage = (typeof DIALOG)[number];
export type Messages<Name extends string> = Readonly<Record<Name, Message>>;

export function pageMessages(locale: Locale): Messages<PageMessage> {
  return messages(PAGE, locale);
}

export function dialogMessages(locale: Locale): Messages<DialogMessage> {
  return messages(DIALOG, locale);
}

function messages<Name extends PageMessage | DialogMessage>(names: readonly Name[], locale: Locale) {
  return Object.fromEntries(names.map((name) => [name, strings[`search.${name}`][locale]])) as Messages<Name>;
}
