/**
 * Russian word forms for search: Snowball's stemmer (https://snowballstem.org/algorithms/russian/stemmer.html), with
 * the mark of й kept, so that «социальный», «-ого» and «-ая» meet; ё is е. It knows endings only, so a word has
 * further readings.
 */
import { stemmer } from '@orama/stemmers/russian';

/**
 * The stem of a word: `russianKey('государственному') === 'государствен'`.
 * @param word one word in any case; what is not Russian comes back in lower case
 */
export function russianKey(word: string): string {
  const lower = lowered(word);
  return /[^а-я]/.test(lower) ? lower : stemmer(lower);
}

/** Stems of one word that no rule leads from one to the other. */
const STEMS_OF_ONE: readonly (readonly string[])[] = [
  ['человек', 'люд', 'людьм'],
  ['ребенк', 'ребенок', 'дет', 'детьм'],
  ['год', 'лет'],
  ['друг', 'друз'],
  ['сын', 'сынов'],
  ['мат', 'матер'],
  ['доч', 'дочер'],
  ['неб', 'небес'],
  ['ух', 'уш'],
  ['им', 'имен'],
];

/** Endings of nouns that the stemmer leaves on short words: «дня», «льдом». */
const ENDING = /(?:ем|ом|ей|ов|ам|ям|ах|ях|ами|ями|[аеиоуыюяь])$/;

/** What is left of a stem before a vowel that comes and goes, that vowel or ь in its place, the last consonant. */
const FLEETING = /^(.*[^аеиоуыэюяйь])([оеь]?)([бвгкмнлрцтх])$/;

/**
 * The key, and those that other forms of the word may have: the stemmer takes «-ем» from «систем» and «-ен» from a
 * name, a vowel comes and goes («заявок» and «заявк-»), a plural has a root of its own. Guesses: only the other words
 * of a text can tell.
 */
export function russianReadings(word: string): string[] {
  const lower = lowered(word);
  if (lower.length < 2 || /[^а-я]/.test(lower)) return [lower];
  const stems = [russianKey(word), lower.replace(ENDING, ''), lower.replace(/[аеиоуыюяьй]$/, '')];
  return [...new Set([...stems, ...stems.flatMap(otherShapes)])].filter((stem) => stem.length > 1);
}

function otherShapes(stem: string): string[] {
  const [, head, vowel = '', last = ''] = FLEETING.exec(stem) ?? [];
  const others = /[ое]/.test(vowel) ? ['', 'ь'] : ['о', 'е'];
  // «Баткен», of which the stemmer leaves «батк-», and «баткенский».
  const named = ['ен', 'ск', 'енск'].map((end) => stem.replace(new RegExp(`(?<=.{4})${end}$`), ''));
  return [
    ...(head ? others.map((other) => head + other + last) : []),
    ...(stem.length > 3 ? [...named, `${stem}ен`] : []),
    // «граждане» and «гражданин».
    stem.replace(/(?<=[ая]н)(?:ин)?$/, (end) => (end ? '' : 'ин')),
    // «льда» and «лед».
    stem.replace(/(?<=[^аеиоуыэюя])ь(?=.$)/, 'е'),
    ...STEMS_OF_ONE.filter((stems) => stems.includes(stem)).flat(),
  ];
}

function lowered(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}
