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
  const lower = word.normalize('NFC').toLowerCase();
  const cut = lower.lastIndexOf('-') + 1;
  return lower.slice(0, cut).replaceAll('ё', 'е') + keyOfPart(lower.slice(cut));
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
    const next = canonical(stripOnce(spelled(word)));
    if (next === word) return word;
    word = next;
  }
}

/** Roots with ё are often written with е, but take the suffixes of ё: «отчеттун». */
function spelled(word: string): string {
  for (const [written, meant] of Object.entries(IRREGULAR)) {
    if (word.startsWith(written)) return meant + word.slice(written.length);
  }
  return word;
}

function canonical(word: string): string {
  const key = word.replaceAll('ё', 'е');
  if (word.length < 3) return key;
  return key.replace(/ь$/u, '').replace(/б$/u, 'п').replace(/г$/u, 'к');
}

function stripOnce(word: string): string {
  if (word.length < 4 || /\P{L}/u.test(word)) return word;
  return LAYERS_COMPILED.reduce((rest, layer) => stripLayer(rest, layer, rest !== word), word);
}

function stripLayer(word: string, layer: readonly CompiledRule[], stripped: boolean): string {
  if (WHOLE_WORDS.has(word)) return word;
  const rests = layer.flatMap((rule) => {
    const [, rest = '', suffix = ''] = rule.pattern.exec(word) ?? [];
    return rest && fits(rest, suffix, rule, stripped) ? [rest] : [];
  });
  // The longest suffix, unless another one leaves a root known to end like one.
  return rests.find((rest) => WHOLE_WORDS.has(rest)) ?? rests[0] ?? word;
}

function fits(rest: string, suffix: string, rule: SuffixRule, stripped: boolean): boolean {
  if (!SHORT_ROOTS.has(rest) && rest.length < (rule.least ?? 3)) return false;
  if (![...rest].some((letter) => VOWELS.includes(letter))) return false;
  if (!rule.after.some((after) => endsAs(rest, after))) return false;
  if (rule.onPlural && !/[лдт][аеоө]р$/u.test(rest)) return false;
  if (suffix.length === 1 && suffix !== 'н' && !mayLoseVowel(rest, suffix, stripped)) return false;
  return harmonious(rest, suffix);
}

/** Whether the last vowel of a word may be «his», not part of the root: заказчы, белги, жаңы keep theirs. */
function mayLoseVowel(rest: string, vowel: string, stripped: boolean): boolean {
  if (rest.endsWith('ч') || rest.endsWith(vowel)) return false;
  if (rest.length === 3 && !stripped) return false;
  // б and г of a root are voiced п and к only between vowels.
  return !/[^аеёиоуыэюяөү][бг]$/u.test(rest);
}

function endsAs(rest: string, after: After): boolean {
  const last = rest.slice(-1);
  if (after === 'vowel') return VOWELS.includes(last);
  if (after === 'glide') return /[рй]$/u.test(rest);
  if (after === 'third') return /(?:с|[^аеёиоуыэюяөү])[ыиуү]$/u.test(rest);
  if (VOWELS.includes(last)) return false;
  // «мониторингдин», as most write, and «мониторингтин».
  if (rest.endsWith('нг')) return true;
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
