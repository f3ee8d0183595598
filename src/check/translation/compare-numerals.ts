import type { Locale } from '../../i18n/index.ts';
import type { Point } from '../../markdown/index.ts';
import { saysInWords } from './number-words.ts';
import { numeralsOf, times, type Numeral } from './numerals.ts';

/** Some words with their language and place: a field or a block of a text. */
export interface LocalText {
  text: string;
  locale: Locale;
  position: Point;
}

/** The numbers and days that only one of two texts has, as written there. */
export function compareNumerals(own: LocalText, their: LocalText): { missing: string[]; extra: string[] } {
  const ours = numeralsOf(own.text, own.locale);
  const theirs = numeralsOf(their.text, their.locale);
  const missing = without(theirs, ours).filter(({ value }) => !saysInWords(own.text, value, own.locale));
  const extra = without(ours, theirs).filter(({ value }) => !saysInWords(their.text, value, their.locale));
  const isSame = (a: Numeral, b: Numeral) => isShort(a, b, theirs) || isShort(b, a, ours);
  const unmatched = [...extra];
  const lost = missing.filter((numeral) => {
    const at = unmatched.findIndex((other) => isSame(numeral, other));
    if (at >= 0) unmatched.splice(at, 1);
    return at < 0;
  });
  return { missing: lost.map(({ written }) => written), extra: unmatched.map(({ written }) => written) };
}

/**
 * Whether one number is the other cut short, as in «с 13,9 до 43,8 млн» or «со 2 по 7 февраля»: another number of
 * the same text carries the month or the «млн» for both.
 */
function isShort(short: Numeral, full: Numeral, beside: readonly Numeral[]): boolean {
  const [day, month] = /^(\d{1,2})\.(\d{1,2})$/u.exec(full.value)?.slice(1) ?? [];
  if (day === short.value && beside.some(({ value }) => value.endsWith(`.${month}`))) return true;
  if (short.factor !== undefined) return false;
  return beside.some(({ factor }) => factor !== undefined && times(short.value, factor) === full.value);
}

/** What of `a` is not in `b`, each as often as it is there. */
export function without<T extends { value: string }>(a: readonly T[], b: readonly { value: string }[]): T[] {
  const left = b.map(({ value }) => value);
  return a.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
