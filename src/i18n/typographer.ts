import Typograf from 'typograf';
import type { Locale } from './locales.ts';
import { setQuotes } from './quotes.ts';
import { RULES } from './typography-rules.ts';

/**
 * Of Typograf's rules only these: the dash between words, the ellipsis, the apostrophe, abbreviations («и т. д.») and
 * initials. Its other rules change words, or use spaces the site's fonts do not have (U+202F).
 */
const TYPOGRAF: Record<Locale, Typograf> = {
  ru: create('ru', ['ru/dash/main', 'ru/nbsp/abbr', 'ru/nbsp/initials']),
  // Kyrgyz has the dash of Russian, but its own abbreviations.
  ky: create('ru', ['ru/dash/main']),
  en: create('en-US', ['en-US/dash/main', 'common/punctuation/apostrophe']),
};

function create(locale: string, rules: string[]): Typograf {
  return new Typograf({ locale, disableRule: '*', enableRule: ['common/punctuation/hellip', ...rules] });
}

/** Whether Typograf's rules could find anything: most lines of plain words need not go through it. */
const WORTH_IT = /\.\.\.|[\s\u00A0](?:--?|[‒–—])[\s\u00A0]|\p{L}\.\s?\p{L}|\p{L}'/u;

/** Addresses, e-mails, source marks and the signs Typograf would take for HTML. */
const PROTECTED =
  /(?:https?:\/\/|www\.)[^\s<>"'«»„“”]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}+|\[\^[^\]\n]*\]|[&<]/gu;

/** A quick look before the slow search. */
const NEEDS_PROTECTION = /[@&<]|:\/\/|www\.|\[\^/;

/** Stands for what is protected; like a word, it is nothing to the rules. */
const KEPT = '\uFFF9';

/**
 * Sets a piece of plain text by the rules of its language: quotes, dashes, ranges, no-break spaces.
 * Letters, digits and all other signs stay as they are; a second run changes nothing.
 */
export function typographText(locale: Locale, text: string): string {
  const kept: string[] = [];
  const keep = (match: string): string => {
    kept.push(match);
    return KEPT;
  };
  const open = NEEDS_PROTECTION.test(text) ? text.replace(PROTECTED, keep) : text;
  const bound = RULES[locale].reduce((current, rule) => rule(current), setQuotes(locale, open));
  const set = WORTH_IT.test(bound) ? TYPOGRAF[locale].execute(bound) : bound;
  return kept.length === 0 ? set : set.replaceAll(KEPT, () => kept.shift() ?? '');
}
