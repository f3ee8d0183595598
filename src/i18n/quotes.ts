import type { Locale } from './locales.ts';

interface Pair {
  left: string;
  right: string;
}

/** The outer pair and the pair for every quotation inside it; the fonts have no third. */
const RUSSIAN: [outer: Pair, inner: Pair] = [
  { left: '«', right: '»' },
  { left: '„', right: '“' },
];
const ENGLISH: [outer: Pair, inner: Pair] = [
  { left: '“', right: '”' },
  { left: '‘', right: '’' },
];

const QUOTE = /["«»„“”]/g;
const WORD = /[\p{L}\p{N}]/u;
const OPENING = /[\s([{«„‘\-–—/]/;

/**
 * Sets double quotes by the habit of the language, whichever of them the author typed, and nests them.
 * (Typograf loses count at the third level and where a quotation stays open, and a second run changes its answer.)
 */
export function setQuotes(locale: Locale, text: string): string {
  const pairs = locale === 'en' ? ENGLISH : RUSSIAN;
  let depth = 0;
  let lastOpened = -1;
  return text.replace(QUOTE, (quote, at: number) => {
    const afterOpened = lastOpened === at - 1 && at > 0;
    if (opens(quote, locale, depth, afterOpened ? ' ' : text.charAt(at - 1), text.charAt(at + 1))) {
      lastOpened = at;
      depth++;
      return pairs[depth > 1 ? 1 : 0].left;
    }
    depth = Math.max(depth - 1, 0);
    return pairs[depth > 0 ? 1 : 0].right;
  });
}

function opens(quote: string, locale: Locale, depth: number, before: string, after: string): boolean {
  if (quote === '«' || quote === '„') return true;
  if (quote === '»' || quote === '”') return false;
  // “ opens in English and closes „ in Russian, where some also type it to open.
  if (quote === '“' && locale === 'en') return true;
  if (quote === '“' && depth > 1) return false;
  if (before === '' || OPENING.test(before)) return true;
  return WORD.test(after) && !WORD.test(before) && !/[)\]}»“”]/.test(before);
}
