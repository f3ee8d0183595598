import { lowerSuperscripts } from './heading-numbers.ts';
import { plainDigits, withoutInvisible, withoutRomanSigns, withoutTwins } from './signs.ts';

/**
 * The words of a text as they count: letters and single digits, faults of numbers and twin letters mended alike on
 * both sides. Digits count one by one, since markup may stand inside a number.
 */
export function wordsOf(text: string): string[] {
  const plain = withoutRomanSigns(withoutTwins(plainDigits(withoutInvisible(text)))).replace(
    /(?<=\d)[Оо]|[ЗО](?=\d)/g,
    (letter) => (letter === 'З' ? '3' : '0'),
  );
  return plain.match(/[\p{L}\p{M}]+|\p{N}/gu) ?? [];
}

/** How many times each word stands in the texts. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Counts added together, or taken away with `sign` -1; never below nothing. */
export function addCounts(
  to: ReadonlyMap<string, number>,
  more: ReadonlyMap<string, number>,
  sign: 1 | -1 = 1,
): Map<string, number> {
  const sum = new Map(to);
  for (const [word, times] of more) {
    const left = (sum.get(word) ?? 0) + sign * times;
    if (left > 0) sum.set(word, left);
    else sum.delete(word);
  }
  return sum;
}

/** All letters and digits of counted words. */
export function weight(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, times] of counts) sum += word.length * times;
  return sum;
}

const PLAIN: Readonly<Record<string, string>> = { ү: 'у', ө: 'о', ъ: 'ь' };

/** A text as its letters and digits alone: two writings of one heading agree in them. */
export function squashed(text: string): string {
  return wordsOf(lowerSuperscripts(text))
    .join('')
    .toLowerCase()
    .replace(/[үөъ]/g, (letter) => PLAIN[letter] ?? letter);
}
