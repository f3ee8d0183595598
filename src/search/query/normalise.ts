/** From what the reader typed to the words that are looked for. Knows neither the index nor the page. */
import { cleanText, fold, joinSums, words } from './text.ts';

/** One word of a query, or a sum however written: «50 тыс.» is «50000». */
export interface Token {
  /** Folded. */
  text: string;
  /** The piece between spaces in which it stood, as typed: for the keyboard's layout «;» and «[» are letters. */
  raw: string;
  /** Numbers are met whole: «5» must not find «50 000», while a word finds its forms. */
  whole: boolean;
  /** The last word may not be finished yet. */
  open: boolean;
}

/** Every word costs a search; nobody types more on purpose. */
const MOST_TOKENS = 12;

/** Marks before a number. An article's title says «Статья 5»; for the others the number alone is sought. */
const BEFORE_NUMBER: Readonly<Record<string, string>> = {
  ст: 'статья',
  п: '',
  пп: '',
  ч: '',
  гл: '',
  art: 'article',
  no: '',
  б: 'берене',
};
const ABBREVIATION = /(?<![\p{L}\p{N}])(ст|пп?|ч|гл|б|art|no)\.?\s*(?=\d)/giu;
const DATE = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/gu;
/** «статья5», «5берене». */
const JOINED = /(?<=\p{L}{3})(?=\d)|(?<=\d)(?=\p{L}{3})/gu;

/**
 * Words that carry no subject. Pagefind lets a word find everything that begins with it, so «о» or «к» would
 * answer with half the site; and a question's own words must not outweigh what it asks about.
 */
const STOP_WORDS = new Set(
  words(`
    во на об год года году от по со за из ко до для не ни но или ли же бы то это эта этот эти мне мы вы он она они
    что как кто где когда куда откуда зачем почему сколько чем кем кому чего кого какой какая какое какие каких каким
    чей можно нужно нужен нужна нужны надо может могут должен должны есть быть такое такой такая такие бывает бывают
    является относится относятся который которые
    жана жыл жылы жылдын мүмкүн менен үчүн үчун учун же эмне эмнеден ким кимдер кимге кимдерге кайда кайдан качан
    кандай кантип кайсы канча канчалык эмнеге эле да бул ал ошол барбы болот болобу керек деген эмес бар
    the an and or no of to in on at for from by with about as is are be was can do does did get gets we you it
    what who whom where when how why which this that there much many my our your should must
  `),
);

/** Whether a folded word says nothing about what is sought; a single letter never does. */
export function isStopWord(word: string): boolean {
  return /^\D?$/.test(word) || STOP_WORDS.has(word);
}

/** The stop word that `spell` writes so. */
export function stopWordSpelled(spelled: string, spell: (word: string) => string): string | undefined {
  return [...STOP_WORDS].find((word) => spell(word) === spelled);
}

/**
 * The words of a query in order, each once: no-break spaces, «№» and punctuation gone, «ст.5» taken apart, dates
 * spelled out as texts have them.
 * @param reader language in which months are named
 */
export function tokens(query: string, reader: string): Token[] {
  const spelled = joinSums(cleanText(query))
    .replace(DATE, (all, day: string, month: string, year: string) =>
      spelledDate(all, day, month, year, reader),
    )
    .replace(ABBREVIATION, (_, mark: string) => ` ${BEFORE_NUMBER[mark.toLowerCase()] ?? ''} `)
    .replace(JOINED, ' ');
  const found = new Map<string, Token>();
  for (const raw of spelled.split(' ')) {
    for (const text of words(raw)) {
      if (!found.has(text)) found.set(text, { text, raw: fold(raw), whole: isNumber(text), open: false });
    }
  }
  const all = [...found.values()].slice(0, MOST_TOKENS);
  const last = all.at(-1);
  if (last && !/\s$/u.test(query)) last.open = !last.whole;
  return all;
}

/** The tokens that carry a subject; all of them when none does. */
export function telling(all: readonly Token[]): readonly Token[] {
  const some = all.filter(({ text, whole }) => whole || !isStopWord(text));
  return some.length > 0 ? some : all;
}

function spelledDate(all: string, day: string, month: string, year: string, reader: string): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return all;
  const name = new Intl.DateTimeFormat(reader, { month: 'long', timeZone: 'UTC' }).format(date);
  return `${Number(day)} ${name} ${year}`;
}

function isNumber(word: string): boolean {
  return /^[\p{N}-]+$/u.test(word);
}
