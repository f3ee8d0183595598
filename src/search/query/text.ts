/** What a word is, in texts and in queries alike: whatever is split one way here must be split so there too. */

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Text as the index holds it and results show it: NFC, one ordinary space wherever the page has line breaks,
 * indents or no-break spaces, no soft hyphens.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
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
  return fold(cleanText(text)).match(WORD) ?? [];
}

/** Words of letters joined by hyphens. */
const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

/** The words of a text, and those with hyphens also in one piece, as some write them: «кочкората». */
export function wordsAndJoined(text: string): string[] {
  const clean = fold(cleanText(text));
  return [
    ...(clean.match(WORD) ?? []),
    ...(clean.match(COMPOUND) ?? []).map((word) => word.replaceAll('-', '')),
  ];
}

/** Cuts a text into words and what stands between them, as written. */
export function pieces(text: string): { text: string; word: boolean }[] {
  const found: { text: string; word: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), word: false });
    found.push({ text: match[0], word: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), word: false });
  return found;
}

/** A sign without width that no clean text has. */
const JOINER = '\u2060';

/**
 * A clean text as Pagefind has to have it: it parts words at spaces and hyphens only, so «2017–2018» would be
 * one. Spaces go round the sign, and a mark by which `joinWords` finds them again.
 */
export function partWords(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s-]+(?=[\p{L}\p{N}])/gu, ` ${JOINER}$& `);
}

/** The reverse of `partWords`. */
export function joinWords(text: string): string {
  return text.replace(/ \u2060(\S+) /g, '$1');
}
