import { lowerSuperscripts } from './heading-numbers.ts';

/** The words of a text as they count: numbers and letters, faults of numbers mended alike on both sides. */
export function wordsOf(text: string): string[] {
  const plain = lowerSuperscripts(text.normalize('NFC'))
    .replaceAll('\u00ad', '')
    .replace(/(?<=\d)[Оо]|[ЗО](?=\d)/g, (letter) => (letter === 'З' ? '3' : '0'));
  return plain.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

/** How many times each word stands in the texts. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * What share of the words of a document, weighed by their letters, stands in what was made of it; from 0 to 1.
 * `leftOut` are words left out on purpose: they are not missed.
 */
export function keptShare(
  source: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, number>,
  leftOut: ReadonlyMap<string, number>,
): number {
  let all = 0;
  let found = 0;
  for (const [word, times] of source) {
    const wanted = Math.max(times - (leftOut.get(word) ?? 0), 0);
    all += wanted * word.length;
    found += Math.min(wanted, kept.get(word) ?? 0) * word.length;
  }
  return all === 0 ? 0 : found / all;
}
