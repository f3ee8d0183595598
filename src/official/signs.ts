/** Signs that look alike, cannot be seen or stand for one another: what legal texts of many hands are full of. */

/** Soft hyphens, zero-width signs, marks of direction, variation selectors and control signs. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001d\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/gu;

/** Every dash and hyphen, for a class of a pattern: `[${DASHES}]`. */
export const DASHES = '\\-\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d';
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Digits of other looks: full-width and mathematical ones. */
const OTHER_DIGITS = /[\uff10-\uff19\u{1d7ce}-\u{1d7ff}]/gu;

/**
 * Text without signs nobody sees, letters composed (NFC), Word's own hyphen (U+001E) as a hyphen, digits as plain ones;
 * spaces stay.
 */
export function withoutInvisible(text: string): string {
  return text
    .replaceAll('\u001e', '-')
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, (digit) => digit.normalize('NFKC'))
    .normalize('NFC');
}

/** The same in one line: spaces as plain ones, none at the ends. */
export function oneLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Latin letters and the Cyrillic ones that they are taken for. */
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  ɵ: 'ө',
  ѳ: 'ө',
  Ɵ: 'Ө',
  Ѳ: 'Ө',
  Θ: 'Ө',
  θ: 'ө',
};

/** Words in which Cyrillic and Latin letters meet, in Cyrillic alone: «Cтатья» with a Latin C is «Статья». */
export function withoutTwins(text: string): string {
  if (!/[a-zA-ZɵƟΘθѳѲ]/.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) && /[a-zA-ZɵƟΘθѳѲ]/.test(word)
      ? word.replace(/./gu, (letter) => TWINS[letter] ?? letter)
      : word,
  );
}

/** Roman numerals of one sign, «Ⅳ», as letters. */
export function withoutRomanSigns(text: string): string {
  return text.replace(/[\u2160-\u217f]/g, (sign) => sign.normalize('NFKC'));
}

/** Raised and lowered digits as plain ones, a raised minus as a hyphen. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⁻⁺]/g, (sign) => {
    if (sign === '⁻') return '-';
    if (sign === '⁺') return '+';
    const digit = Math.max(SUPERSCRIPTS.indexOf(sign), SUBSCRIPTS.indexOf(sign));
    return String(digit);
  });
}

const RAISED: Readonly<Record<string, string>> = { '+': '⁺', '=': '⁼', '(': '⁽', ')': '⁾', n: 'ⁿ' };

/**
 * A run of signs above the line: «2» → «²», «-6» → «⁻⁶». What Unicode cannot raise keeps a sign of being raised: «5^а»;
 * a star or a mark of a note stays as it is.
 */
export function raise(text: string): string {
  const run = text.trim();
  if (run === '' || /^[*[(]/.test(run)) return text;
  const digits = run.replace(/./gu, (sign) =>
    /\d/.test(sign)
      ? (SUPERSCRIPTS[Number(sign)] ?? sign)
      : new RegExp(`[${DASHES}]`).test(sign)
        ? '⁻'
        : (RAISED[sign] ?? sign),
  );
  return /\p{L}/u.test(digits.replaceAll('ⁿ', '')) ? `^${run}` : digits.replace(/ /g, '');
}

/**
 * A raised number with a raised bracket, «¹⁾», is the mark of a note; the number of an inserted point keeps its bracket
 * on the line, «2¹)».
 */
export function noteMarks(line: string): string {
  if (!line.includes('⁾')) return line;
  return line
    .replace(new RegExp(`^(\\s*\\d+[${SUPERSCRIPTS}]+)⁾`), '$1)')
    .replace(
      new RegExp(`(?<![⁽⁺⁻ⁿ${SUPERSCRIPTS}])([${SUPERSCRIPTS}]{1,3})⁾`, 'g'),
      (_, number: string) => `[${plainDigits(number)}]`,
    );
}

/** A run of signs below the line: «2» → «₂»; anything but digits stays. */
export function lower(text: string): string {
  return text.replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit);
}
