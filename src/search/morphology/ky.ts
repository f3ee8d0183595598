/**
 * Kyrgyz word forms for search: `kyrgyzKey` brings the forms of a noun or an adjective to one key, which is the
 * beginning of them all, so that an index that matches by beginnings finds every form by it.
 *
 * A Kyrgyz noun carries its grammar as a chain of suffixes: шаар-лар-ы-нда-гы. They come off from the right in
 * layers (attributive, case, possessive, plural), each only where the vowel harmony and the consonant before it
 * allow, over and over until nothing more comes off. What derives new words (-лык, -чы, -луу, -сыз) stays.
 * It needs no dictionary, and is no lemmatiser: the key need not be a word.
 *
 * Sources of the rules, retold and tabulated anew:
 * - A Handbook of Kyrgyz Grammar, «Nouns»: six cases and their forms after the third person,
 *   https://en.wikibooks.org/wiki/A_Handbook_of_Kyrgyz_Grammar/Nouns
 * - Apertium wiki, «Morphology of Kyrgyz language»: variants of suffixes,
 *   https://wiki.apertium.org/wiki/Morphology_of_Kyrgyz_language
 * - apertium-kir: voicing of п and к between vowels, loss of ь, https://github.com/apertium/apertium-kir
 * - the method of layers with harmony as a condition: Snowball's Turkish stemmer, https://snowballstem.org
 *
 * This module imports nothing but its own tables and may be used without the site.
 */
import {
  DEVOICED,
  EITHER_ROW,
  FRONT,
  IRREGULAR,
  LAYERS,
  ROUNDED,
  SHORT_ROOTS,
  VOICELESS,
  VOWELS,
  WHOLE_WORDS,
  type After,
  type SuffixRule,
} from './ky-tables.ts';

interface CompiledRule extends SuffixRule {
  /** Captures what remains and the suffix. */
  pattern: RegExp;
}

const LAYERS_COMPILED: readonly (readonly CompiledRule[])[] = LAYERS.map((rules) =>
  rules
    .map((rule) => ({ ...rule, pattern: compile(rule.suffix) }))
    .sort((a, b) => b.suffix.length - a.suffix.length),
);

function compile(suffix: string): RegExp {
  return new RegExp(`^(.+?)(${suffix.replaceAll('A', '[аеоө]').replaceAll('I', '[ыиуү]')})$`, 'u');
}

/**
 * The key of a word: `kyrgyzKey('беренелердин') === 'берене'`.
 * @param word one word in any case; of a word with hyphens only the last part is stripped
 * @returns lower case, ё as е, б and г at the end as п and к, no ь at the end; `kyrgyzKey(key) === key`
 */
export function kyrgyzKey(word: string): string {
  const [before, part] = parted(word);
  return before + keyOfPart(part);
}

/**
 * The key, and those of the other ways to read the word: «планы» is «план» that is somebody's, or «пла» as an object.
 * Only a language's other words can tell.
 */
export function kyrgyzReadings(word: string): string[] {
  const [before, part] = parted(word);
  const read = (rest: string): string[] => [
    keyOfPart(rest),
    ...new Set(
      LAYERS_COMPILED.flatMap((layer) => restsOf(spelled(rest), layer, { doubtful: true })).flatMap(read),
    ),
  ];
  // «журналистер», «фондорун»: of two letters one is left.
  const doubled = part.replace(/(?<=[скн])([тд])(?=[аеоө]р|[иыуү]н)/u, '$1$1');
  return [...new Set([...read(part), ...(doubled === part ? [] : read(doubled))])].map((key) => before + key);
}

/** What of a word with hyphens stays, and what is stripped. */
function parted(word: string): [before: string, part: string] {
  const lower = word.normalize('NFC').toLowerCase();
  const cut = lower.lastIndexOf('-') + 1;
  return [lower.slice(0, cut).replaceAll('ё', 'е'), lower.slice(cut)];
}

/**
 * The beginnings that together catch every form of a key: talap → «талап», «талаб» (its б is voiced between
 * vowels: «талабы»).
 */
export function kyrgyzBeginnings(key: string): string[] {
  const voiced = { п: 'б', к: 'г' }[key.slice(-1)];
  return voiced && key.length > 2 ? [key, key.slice(0, -1) + voiced] : [key];
}

function keyOfPart(part: string): string {
  let word = part;
  for (;;) {
    const next = canonical(LAYERS_COMPILED.reduce(stripLayer, spelled(word)));
    if (next === word) return word;
    word = next;
  }
}

/** Roots with ё are often written with е, but take the suffixes of ё: «отчеттун». */
function spelled(word: string): string {
  const [written = '', meant = ''] = IRREGULAR.find(([start]) => word.startsWith(start)) ?? [];
  return meant + word.slice(written.length);
}

function canonical(word: string): string {
  const key = word.replaceAll('ё', 'е');
  if (word.length < 3) return key;
  return key.replace(/ь$/u, '').replace(/б$/u, 'п').replace(/г$/u, 'к');
}

function stripLayer(word: string, layer: readonly CompiledRule[]): string {
  const rests = restsOf(word, layer, { doubtful: false });
  // The longest suffix, unless another one leaves a root known to end like one.
  return rests.find((rest) => WHOLE_WORDS.has(rest)) ?? rests[0] ?? word;
}

/** What the suffixes of a layer may leave of a word, the longest suffix first. */
function restsOf(
  word: string,
  layer: readonly CompiledRule[],
  { doubtful }: { doubtful: boolean },
): string[] {
  if (word.length < 3 || WHOLE_WORDS.has(word) || /\P{L}/u.test(word)) return [];
  return layer.flatMap((rule) => {
    if (rule.doubtful && !doubtful) return [];
    const [, rest = '', suffix = ''] = rule.pattern.exec(word) ?? [];
    return rest && fits(rest, suffix, rule, doubtful) ? [rest] : [];
  });
}

function fits(rest: string, suffix: string, rule: SuffixRule, doubtful: boolean): boolean {
  const spelledOut = isAcronym(rest);
  if (!spelledOut && !SHORT_ROOTS.has(rest) && rest.length < (rule.least ?? 3)) return false;
  // An acronym takes endings as its letters are named.
  if (spelledOut) return true;
  if (![...rest].some(isVowel)) return false;
  if (!rule.after.some((after) => endsAs(rest, after))) return false;
  if (rule.onPlural && !/[лдт][аеоө]р$/u.test(rest)) return false;
  if (/^[ыиуү]$/u.test(suffix) && !mayLoseVowel(rest, suffix, doubtful)) return false;
  return harmonious(rest, suffix);
}

function isVowel(letter: string): boolean {
  return VOWELS.includes(letter);
}

/** Consonants a Kyrgyz syllable may end in. */
const CODA = /[рлнмй][^аеёиоуыэюяөү]$|[скхпш]т$/u;

/** «укмк», «акш»: no word ends so, letters do. */
function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 5) return false;
  if (![...word].some(isVowel) || /[^аеёиоуыэюяөү]{3}$/u.test(word)) return true;
  return /[^аеёиоуыэюяөү]{2}$/u.test(word) && !CODA.test(word);
}

/** Whether the last vowel of a word may be «his», not part of the root: заказчы, белги keep theirs; «күчү» is doubtful. */
function mayLoseVowel(rest: string, vowel: string, doubtful: boolean): boolean {
  if (rest.endsWith(vowel) || (rest.length > 3 && rest.endsWith('ч') && !doubtful)) return false;
  // б and г of a root are voiced п and к only between vowels.
  return !/[^аеёиоуыэюяөү][бг]$/u.test(rest);
}

function endsAs(rest: string, after: After): boolean {
  const last = rest.slice(-1);
  if (after === 'vowel') return isVowel(last);
  if (after === 'glide') return /[рй]$/u.test(rest);
  if (after === 'third') return /(?:с|[^аеёиоуыэюяөү])[ыиуү]$/u.test(rest);
  if (isVowel(last)) return false;
  // «мониторингдин», as most write, and «мониторингтин».
  if (rest.endsWith('нг') || DEVOICED.includes(last)) return true;
  return VOICELESS.includes(last) === (after === 'voiceless');
}

/** Vowel harmony, softly enough for loan words: the rows agree, and rounding only follows rounding. */
function harmonious(rest: string, suffix: string): boolean {
  const vowels = (text: string) => [...text].filter((letter) => VOWELS.includes(letter));
  let before = vowels(rest).at(-1) ?? '';
  const free = EITHER_ROW.includes(rest.slice(-1));
  return vowels(suffix).every((vowel, i) => {
    const previous = before;
    before = vowel;
    if (i === 0 && free) return true;
    if (FRONT.includes(vowel) !== FRONT.includes(previous)) return false;
    if (ROUNDED.includes(vowel) && !ROUNDED.includes(previous)) return false;
    if ('оө'.includes(previous) && 'аеыи'.includes(vowel)) return false;
    return !('уүё'.includes(previous) && 'ыи'.includes(vowel));
  });
}
