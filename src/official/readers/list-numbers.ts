/** Numbers that a list sets by itself, as the reader of the page or of Word sees them. */

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, signs] of ROMAN) {
    while (rest >= value) {
      text += signs;
      rest -= value;
    }
  }
  return text;
}

function letters(n: number, alphabet: string): string {
  const turn = Math.floor((n - 1) / alphabet.length) + 1;
  return (alphabet[(n - 1) % alphabet.length] ?? '').repeat(turn);
}

/** Further no list counts in letters or Roman signs. */
const MOST = 3999;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A number in one of the formats of lists, by the names of HTML and of Word: `decimal`, `a`, `lowerRoman`,
 * `russianLower`… Empty for bullets and lists without marks.
 */
export function listNumber(n: number, format: string): string {
  if ((n < 1 || n > MOST) && !/^(?:bullet|none|disc|circle|square)$/.test(format)) return String(n);
  switch (format) {
    case 'a':
    case 'lowerLetter':
    case 'lower-alpha':
    case 'lower-latin':
      return letters(n, LATIN);
    case 'A':
    case 'upperLetter':
    case 'upper-alpha':
    case 'upper-latin':
      return letters(n, LATIN).toUpperCase();
    case 'i':
    case 'lowerRoman':
    case 'lower-roman':
      return roman(n);
    case 'I':
    case 'upperRoman':
    case 'upper-roman':
      return roman(n).toUpperCase();
    case 'russianLower':
      return letters(n, RUSSIAN);
    case 'russianUpper':
      return letters(n, RUSSIAN).toUpperCase();
    case 'decimalZero':
    case 'decimal-leading-zero':
      return String(n).padStart(2, '0');
    case 'bullet':
    case 'none':
    case 'disc':
    case 'circle':
    case 'square':
      return '';
    default:
      return String(n);
  }
}
