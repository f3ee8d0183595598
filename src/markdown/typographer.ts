import Typograf from 'typograf';
import type { TextLocale } from './nodes.ts';
import { RULES } from './typography-rules.ts';

/**
 * Of Typograf's rules only these: quotes, the dash between words, the ellipsis, abbreviations, initials. Its other
 * rules change words and signs, or use spaces the site's fonts do not have (U+202F); ours are in typography-rules.ts.
 */
const PUNCTUATION = ['common/punctuation/quote', 'common/punctuation/hellip'];
const RUSSIAN = ['ru/dash/main', 'ru/nbsp/abbr', 'ru/nbsp/initials'];
const ENGLISH = ['common/punctuation/apostrophe', 'en-US/dash/main'];

const russian = create('ru', [...PUNCTUATION, ...RUSSIAN]);
// Kyrgyz has the quotes and the dash of Russian; abbreviations differ.
const kyrgyz = create('ru', [...PUNCTUATION, 'ru/dash/main']);
const english = create('en-US', [...PUNCTUATION, ...ENGLISH]);
// Two levels of quotes: the fonts have no third pair.
for (const typograf of [russian, kyrgyz]) {
  typograf.setSetting('common/punctuation/quote', 'ru', { left: '«„', right: '»“' });
}
const TYPOGRAF = { ru: russian, ky: kyrgyz, en: english } satisfies Record<TextLocale, Typograf>;

function create(locale: string, rules: string[]): Typograf {
  return new Typograf({ locale, disableRule: '*', enableRule: rules });
}

/** Whether Typograf's rules could find anything: most paragraphs of plain words need not go through it. */
const WORTH_IT = /["'«»„“”‟‹›–—‒]|\.\.\.|\s--?\s|\p{L}\.\s?\p{L}/u;

/** Addresses, e-mails, source marks and the signs Typograf would take for HTML. */
const PROTECTED =
  /(?:https?:\/\/|www\.)[^\s<>«»"]+|[^\s<>«»"(),;:]+@[^\s<>«»"(),;:]+\.\p{L}+|\[\^[^\]\n]*\]|[&<]/gu;

/** A quick look before the slow search. */
const NEEDS_PROTECTION = /[@&<]|:\/\/|www\.|\[\^/;

/**
 * Sets a piece of plain text by the rules of its language: quotes, dashes, ranges, no-break spaces.
 * Letters, digits and all other signs stay as they are; a second run changes nothing.
 */
export function typographText(locale: TextLocale, text: string): string {
  const kept: string[] = [];
  const keep = (match: string): string => {
    kept.push(match);
    return '\uFFF9';
  };
  const open = NEEDS_PROTECTION.test(text) ? text.replace(PROTECTED, keep) : text;
  const straight = WORTH_IT.test(open) ? TYPOGRAF[locale].execute(pointQuotes(open, locale)) : open;
  const set = RULES[locale].reduce((current, rule) => rule(current), straight);
  return kept.length === 0 ? set : set.replace(/\uFFF9/g, () => kept.shift() ?? '');
}

/**
 * Typograf knows an opening quote by the space before it and a closing one by the sign after it; in «"слово"-другое»
 * it finds neither. Pointing straight quotes by what stands before them leaves it only the levels to decide.
 */
function pointQuotes(text: string, locale: TextLocale): string {
  const [left, right] = locale === 'en' ? ['“', '”'] : ['«', '»'];
  return text.replace(/"+/g, (quotes, offset: number) => {
    const before = text.charAt(offset - 1);
    const opens = before === '' || /[\s([{«„“‘\-–—/]/.test(before);
    return (opens ? left : right).repeat(quotes.length);
  });
}
