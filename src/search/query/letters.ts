/** Letters typed in place of others: the keyboard's other layout, Latin for Cyrillic, н о у for ң ө ү. Pure. */

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** Letters of one row by those of another, in the same order. */
function letters(from: string, to: Iterable<string>): ReadonlyMap<string, string> {
  const others = [...to];
  return new Map([...from].map((letter, i) => [letter, others[i] ?? '']));
}

const toRussian = letters(LATIN, RUSSIAN);
const toLatin = letters(RUSSIAN, LATIN);

/** A text with its letters changed; those that have no other stay. */
function rewritten(text: string, map: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => map.get(letter) ?? letter).join('');
}

/** The same keys on the other layout: «rjyrehc» → «конкурс», «сщььшыышщт» → “commission”. */
export function otherLayout(text: string): string {
  return rewritten(text, /[a-z]/.test(text) ? toRussian : toLatin);
}

const LOOKALIKES = letters('aceopxykmthb', 'асеорхукмтнв');

/** Latin letters that look Cyrillic, inside a Cyrillic word, become what they look like. */
export function oneAlphabet(word: string): string {
  if (!/[a-z]/.test(word) || !/[а-яңөү]/.test(word)) return word;
  return rewritten(word, LOOKALIKES);
}

const UNMARKED = letters('ңөү', 'ноу');

/** A Kyrgyz word as the Russian layout can write it. */
export function unmarked(word: string): string {
  return rewritten(word, UNMARKED);
}

const ROUNDED = letters('оу', 'өү');

/** An ending as it follows a root with ө or ү. */
export function marked(ending: string): string {
  return rewritten(ending, ROUNDED);
}

/** «Дарегиниз» is meant as «дарегиңиз»: your. */
export function politely(word: string): string {
  return word.replace(/н(?=[ыиуү]з)/, 'ң');
}

const SOUNDS = letters(
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөү',
  'a b v g d e e zh z i i k l m n o p r s t u f h c ch sh sh  i  e iu ia n o u'.split(' '),
);

/**
 * What is left of a word when the ways to write it in Latin letters are made alike: kh and h, ts and c, y, j and i,
 * ya and ia, double letters. Cyrillic and Latin spellings of a word give the same skeleton.
 */
export function skeleton(word: string): string {
  return rewritten(word, SOUNDS)
    .replace(/sh?ch|sch/g, 'sh')
    .replace(/kh/g, 'h')
    .replace(/t[sz]/g, 'c')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/q/g, 'k')
    .replace(/'/g, '')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1');
}
