/** What a word is, in texts and in queries alike: whatever is split one way here must be split so there too. */

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** A run of letters and digits; the number of an inserted article, «21-1», is one. */
const WORD = /(?<![\p{L}\p{N}-])\p{N}{1,3}-\p{N}{1,2}(?![\p{L}\p{N}-])|[\p{L}\p{N}]+/gu;

/** How many zeros a word after a number stands for. */
const UNITS: readonly (readonly [unit: RegExp, zeros: number])[] = [
  [/(?:тыс(?:яч\p{L}*)?\.?|миң\p{L}*|thousand)$/iu, 3],
  [/(?:(?:млн|mln)\.?|миллион\p{L}*|million)$/iu, 6],
  [/(?:(?:млрд|bn)\.?|миллиард\p{L}*|billion)$/iu, 9],
];
const UNIT = UNITS.map(([unit]) => unit.source.slice(0, -1)).join('|');
/** «50 000», “50,000”, «43,8 млн». */
const SUM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:\\d{1,3}(?:[ \u00A0\u202F,.]\\d{3})+(?!\\d)|\\d+)(?:(?:[.,]\\d+)?[ \u00A0\u202F]?(?:${UNIT})(?!\\p{L})|(?<=\\D\\d{3})(?:[.,]\\d{1,2})?(?![.,]?\\d))`,
  'giu',
);

/**
 * Text as the index holds it and results show it: NFC, one ordinary space wherever the page has line breaks,
 * indents or no-break spaces, no soft hyphens.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The text with every sum as one number, however its digits are grouped: «50 тыс.» is «50000». */
export function joinSums(text: string): string {
  return text.replace(SUM, (sum) => {
    const [unit, zeros] = UNITS.find(([unit]) => unit.test(sum)) ?? [/$/, 0];
    const digits = sum.replace(unit, '').replace(/[^\d.,]|[.,](?=\d{3}(?!\d))/g, '');
    const value = Number(digits.replace(',', '.')) * 10 ** zeros;
    return `${zeros > 0 ? Math.round(value) : Math.trunc(value)}`;
  });
}

/**
 * The form in which words are compared: lower case, ё as е (writers differ). The mark of й stays: without it
 * «социальный» would no longer look like an adjective to what later strips its ending.
 */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** The folded words of a text, in order: runs of letters and digits, so «Кочкор-Ата» is two. */
export function words(text: string): string[] {
  return fold(joinSums(cleanText(text))).match(WORD) ?? [];
}

/** Words of letters joined by hyphens, or numbers. */
const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;
const WITH_PARTS = /\p{N}+-\p{N}+/gu;

/** The words of a text, and those with hyphens also in one piece, as some write them: «кочкората». */
export function wordsAndJoined(text: string): string[] {
  const clean = fold(cleanText(text));
  return [
    ...words(text),
    ...(clean.match(COMPOUND) ?? []).map((word) => word.replaceAll('-', '')),
    ...(clean.match(WITH_PARTS) ?? []).flatMap((word) => word.split('-')),
  ];
}

const PIECE = new RegExp(`${SUM.source}|${WORD.source}`, 'giu');

/** Cuts a text into words and what stands between them, as written. */
export function pieces(text: string): { text: string; word: boolean }[] {
  const found: { text: string; word: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), word: false });
    found.push({ text: match[0], word: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), word: false });
  return found;
}
