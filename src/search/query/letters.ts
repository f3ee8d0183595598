/** Letters typed in place of others: the keyboard's other layout, Latin for Cyrillic, н о у for ң ө ү. Pure. */

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const toRussian = new Map([...LATIN].map((key, i) => [key, RUSSIAN[i] ?? '']));
const toLatin = new Map([...RUSSIAN].map((key, i) => [key, LATIN[i] ?? '']));

/** The same keys on the other layout: «rjyrehc» → «конкурс», «сщььшыышщт» → “commission”. */
export function otherLayout(text: string): string {
  const map = /[a-z]/.test(text) ? toRussian : toLatin;
  return [...text].map((letter) => map.get(letter) ?? letter).join('');
}

const LOOKALIKES = new Map([...'aceopxykmthb'].map((letter, i) => [letter, 'асеорхукмтнв'[i] ?? '']));

/** Latin letters that look Cyrillic, inside a Cyrillic word, become what they look like. */
export function oneAlphabet(word: string): string {
  if (!/[a-z]/.test(word) || !/[а-яңөү]/.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

/** A Kyrgyz word as the Russian layout can write it. */
export function unmarked(word: string): string {
  return word.replaceAll('ң', 'н').replaceAll('ө', 'о').replaceAll('ү', 'у');
}

const SOUNDS = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l',
    м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh',
    щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ң: 'n', ө: 'o', ү: 'u',
  }),
); // prettier-ignore

/**
 * What is left of a word when the ways to write it in Latin letters are made alike: kh and h, ts and c, y, j and i,
 * ya and ia, double letters. Cyrillic and Latin spellings of a word give the same skeleton.
 */
export function skeleton(word: string): string {
  return [...word]
    .map((letter) => SOUNDS.get(letter) ?? letter)
    .join('')
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
