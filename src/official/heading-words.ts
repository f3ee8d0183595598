/** The words of headings in every spelling: another case, Latin twins, letters set apart. */

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
