/** From what the reader typed to the words that are looked for. Knows neither the index nor the page. */
import { cleanText, fold, words } from './text.ts';

/** One word of a query. */
export interface Term {
  text: string;
  /** Numbers are met whole: «5» must not find «50 000», while a word finds its continuations. */
  whole: boolean;
}

/** Every word costs a search; nobody types more on purpose. */
const MOST_TERMS = 12;

/** Marks before a number. An article's title says «Статья 5»; for the others the number alone is sought. */
const BEFORE_NUMBER: Readonly<Record<string, string>> = {
  ст: 'статья',
  п: '',
  пп: '',
  ч: '',
  гл: '',
  art: 'article',
};
const ABBREVIATION = /(?<![\p{L}\p{N}])(ст|пп?|ч|гл|art)\.?\s*(?=\d)/gu;

/**
 * Words that carry no subject. Pagefind lets a word find everything that begins with it, so «о» or «к» would
 * answer with half the site.
 */
const STOP_WORDS = new Set(
  words(`
    и в во на о об от по с со за из к ко у до для не ни но а или ли что как кто где когда это эта этот
    жана менен үчүн же эмне ким кайда кандай кантип канча бул
    the a an and or of to in on at for from by with is are what who where when how this
  `),
);

/**
 * The words to look for, in the order of the query, each once: lower case, no-break spaces, «№» and punctuation
 * gone, «ст.5» taken apart, stop words dropped unless there is nothing else.
 */
export function terms(query: string): Term[] {
  const spelled = fold(cleanText(query)).replace(
    ABBREVIATION,
    (_, mark: string) => ` ${BEFORE_NUMBER[mark] ?? ''} `,
  );
  const all = [...new Set(words(spelled))];
  const telling = all.filter((word) => !STOP_WORDS.has(word) && (word.length > 1 || isNumber(word)));
  return (telling.length > 0 ? telling : all)
    .slice(0, MOST_TERMS)
    .map((text) => ({ text, whole: isNumber(text) }));
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}
