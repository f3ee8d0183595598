import type { Locale } from './locales.ts';

/** Plural forms of one message, by the categories of CLDR (`Intl.PluralRules`). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Message = string | PluralForms;
export type Strings = Record<string, Readonly<Record<Locale, Message>>>;

/**
 * Declares a room's interface strings, the three languages of each side by side, so that a missing one
 * is a type error and a translator sees the original next to the translation.
 * `{name}` in a message is filled from the parameters; `{n}` also chooses the plural form.
 */
export function defineStrings<const T extends Strings>(strings: T): T {
  return strings;
}
