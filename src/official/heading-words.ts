/** The words of headings in every spelling: another case, Latin twins, letters set apart. */
import { tidyNumber } from './heading-numbers.ts';
import { DASHES } from './signs.ts';

/** Signs that stand for a letter of a heading's word: Latin twins, letters of other alphabets, marks left out. */
const TWINS: Readonly<Record<string, string>> = {
  а: 'aA',
  в: 'B',
  е: 'eE',
  з: '3',
  и: 'u',
  к: 'kK',
  м: 'M',
  н: 'H',
  о: 'oO',
  р: 'pP',
  с: 'cC',
  т: 'T',
  у: 'yY',
  х: 'xX',
  ь: 'ъЪb',
  ү: 'уУyYұҰ',
  ө: 'оОoOѳѲɵƟθΘ',
};

/** Source of a pattern for a word in any case, with its twins, and set apart: «С т а т ь я». */
export function word(letters: string): string {
  const classes = [...letters].map((letter) => `[${letter}${letter.toUpperCase()}${TWINS[letter] ?? ''}]`);
  return `(?:${classes.join('')}|${classes.join(' ')})`;
}

/** Source of a pattern: the sign of a number, or nothing. */
export const NUMERO = '(?:(?:№|N[oº°]?\\.?|#)\\s*)?';

/** Every word that heads something. */
export const HEADING_WORDS =
  'статья берене глава бап раздел бөлүм подраздел бөлүмчө параграф часть бөлүк приложение тиркеме статьи беренелер'.split(
    ' ',
  );
const PLAIN = HEADING_WORDS.map((letters) => ({ letters, pattern: new RegExp(`^${word(letters)}$`, 'u') }));

/** «С т а т ь я», «Cтатья» with a Latin C, «статЪя», «БӨЛYМ» as one word of its own letters. */
export function plainWord(marker: string): string {
  const known = PLAIN.find(({ pattern }) => pattern.test(marker));
  if (!known) return marker;
  const signs = [...marker.replaceAll(' ', '')];
  return signs
    .map((sign, i) => {
      if (/\p{Script=Cyrillic}/u.test(sign)) return sign;
      const letter = known.letters[i] ?? sign;
      return /\p{Lu}/u.test(sign) ? letter.toUpperCase() : letter;
    })
    .join('');
}

/** The label with the faults of its number and of its word mended: «Cтатья З09 – 3» → «Статья 309-3». */
export function tidyLabel(label: string, written: string, marker: string): string {
  const at = label.lastIndexOf(written);
  const tidy = /^[\dЗО]/.test(written) ? tidyNumber(written) : written;
  const numbered = written && at >= 0 ? label.slice(0, at) + tidy + label.slice(at + written.length) : label;
  const plain = marker ? numbered.replace(marker, plainWord(marker)) : numbered;
  return plain
    .replace(/(?<=\p{L})(?=\d)/u, (_, place: number) => (place > 0 ? ' ' : ''))
    .replace(/(?<=[№#])\s*(?=\d)/u, ' ')
    .replace(new RegExp(`\\s?[${DASHES}]\\s?(?=[\\p{L}\\d])`, 'gu'), '-')
    .replace(/\s+/g, ' ');
}
