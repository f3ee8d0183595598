/**
 * Which characters each font file holds. The one list behind both the files (`node src/cli/fonts.ts`) and the
 * `unicode-range`s of fonts.css; a test holds the two together. A character missing here is drawn by the
 * fallback face.
 */

/** First and last code point, both included. */
export type Range = readonly [first: number, last: number];

const one = (codePoint: number): Range => [codePoint, codePoint];

export const CHARSETS = {
  /**
   * What every language needs: space, ! " ( ) * + , - . / digits : ; = ? no-break space « soft hyphen » – — …. Apart and
   * small, so that a Russian line has its final width before the Latin letters come, most often without them.
   */
  com: [
    [0x20, 0x22],
    [0x28, 0x3b],
    one(0x3d),
    one(0x3f),
    one(0xa0),
    one(0xab),
    one(0xad),
    one(0xbb),
    [0x2013, 0x2014],
    one(0x2026),
  ],
  /** Russian letters and the number sign. */
  cyr: [one(0x401), [0x410, 0x44f], one(0x451), one(0x2116)],
  /** ң ү ө and their capitals, apart so that a Russian page does not load them. */
  ky: [
    [0x4a2, 0x4a3],
    [0x4ae, 0x4af],
    [0x4e8, 0x4e9],
  ],
  /** Latin letters, the rest of ASCII without ^ ` { | } ~, then § © · × ‘ ’ “ ” „ − */
  lat: [
    [0x23, 0x27],
    one(0x3c),
    one(0x3e),
    [0x40, 0x5d],
    one(0x5f),
    [0x61, 0x7a],
    one(0xa7),
    one(0xa9),
    one(0xb7),
    one(0xd7),
    [0x2018, 0x2019],
    [0x201c, 0x201e],
    one(0x2212),
  ],
} as const satisfies Record<string, readonly Range[]>;

/**
 * The letters of the one Latin word that stands on every page, the name of a language. The small common file holds them
 * too, as a family of its own: a Russian page needs no Latin file for it, and English text keeps its kerning.
 */
export const NAME_LETTERS = 'English';

export type CharsetName = keyof typeof CHARSETS;

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();

/** The set as the value of the CSS descriptor `unicode-range`: `U+401, U+410-44F`. */
export function unicodeRange(name: CharsetName): string {
  const ranges: readonly Range[] = CHARSETS[name];
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

/** The same of the letters of that word. */
export function nameRange(): string {
  const codes = [...new Set(NAME_LETTERS)].map((letter) => letter.codePointAt(0) ?? 0);
  return codes
    .sort((a, b) => a - b)
    .map((code) => `U+${hex(code)}`)
    .join(', ');
}

/** Every character of the set in one string. */
export function characters(name: CharsetName): string {
  const ranges: readonly Range[] = CHARSETS[name];
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
}
