/** Kyrgyz letters, suffixes and exceptions as data; how they are used is in ky.ts, where the sources stand too. */

/** A capital A stands for а е о ө and a capital I for ы и у ү, as vowel harmony asks. */
export type SuffixPattern = string;

/** What must remain before a suffix: a vowel, a voiced or a voiceless consonant, a form of the third person, р or й. */
export type After = 'vowel' | 'voiced' | 'voiceless' | 'third' | 'glide';

export interface SuffixRule {
  suffix: SuffixPattern;
  after: readonly After[];
  /** Fewest letters that may remain; 3 unless said. */
  least?: number;
  /** Only right before a plural ending, which shows when the suffix is gone. */
  onPlural?: boolean;
}

const rule = (suffix: SuffixPattern, after: string, more: Partial<SuffixRule> = {}): SuffixRule => ({
  suffix,
  after: after.split(' ') as After[],
  ...more,
});

/** «шаардагы» (which is in the town), «мэрияныкы» (which is the town hall's). */
const ATTRIBUTIVE = [
  rule('ндAгI', 'third'),
  rule('дAгI', 'vowel voiced'),
  rule('тAгI', 'voiceless'),
  rule('нIкI', 'vowel', { least: 4 }),
  rule('дIкI', 'voiced', { least: 4 }),
  rule('тIкI', 'voiceless', { least: 4 }),
];

/** Genitive, dative, accusative, locative, ablative. After the third person the case has an ending of its own. */
const CASES = [
  rule('нIн', 'vowel'),
  rule('дIн', 'voiced'),
  rule('тIн', 'voiceless'),
  rule('гA', 'vowel voiced'),
  rule('кA', 'voiceless'),
  rule('нA', 'third'),
  rule('нI', 'vowel'),
  rule('дI', 'voiced'),
  rule('тI', 'voiceless'),
  // Shorter ones end in -ын of their own: «алтын», «кийин».
  rule('н', 'third', { least: 5 }),
  rule('дA', 'vowel voiced'),
  rule('тA', 'voiceless'),
  rule('ндA', 'third'),
  rule('дAн', 'vowel voiced'),
  rule('тAн', 'voiceless'),
  rule('нAн', 'third'),
];

/**
 * His, our, your. Bare -ым («my») is not among them: «билим», «келишим», «чечим» end in it by themselves, and a
 * reference text hardly says «my».
 */
const POSSESSIVES = [
  rule('сI', 'vowel'),
  rule('I', 'voiced voiceless'),
  rule('бIз', 'vowel'),
  rule('IбIз', 'voiced voiceless'),
  rule('ңIз', 'vowel'),
  rule('IңIз', 'voiced voiceless'),
  rule('ңAр', 'vowel'),
  rule('IңAр', 'voiced voiceless'),
  rule('IңIздAр', 'voiced voiceless'),
  rule('Iм', 'voiced voiceless', { onPlural: true }),
  rule('Iң', 'voiced voiceless', { onPlural: true }),
];

const PLURAL = [rule('лAр', 'vowel glide'), rule('дAр', 'voiced'), rule('тAр', 'voiceless')];

/** The layers of endings from the outermost in; each gives at most one. */
export const LAYERS: readonly (readonly SuffixRule[])[] = [ATTRIBUTIVE, CASES, POSSESSIVES, PLURAL];

/** Letters that behave as voiceless before a suffix, with those that are devoiced at the end of loan words. */
export const VOICELESS = 'пктшсчфхцщбвгд';
export const VOWELS = 'аеёиоуыэюяөү';
export const FRONT = 'еэиөү';
export const ROUNDED = 'оуөүёю';
/** Letters after which loan words take either row of vowels. */
export const EITHER_ROW = 'ьюя';

/** Roots of two letters; anything else that short is no word. */
export const SHORT_ROOTS = new Set('ош эл үй иш ай ат ыр эр ой ок эс ич аш от өз'.split(' '));

/** Words that only look as if they had a suffix, and roots whose last letters a suffix would claim. */
export const WHOLE_WORDS = new Set(
  (
    'жаңы негизги кийинки мурунку башкы акыркы алгачкы жогорку төмөнкү башка дагы жана үчүн менен боюнча катары ' +
    'бардык мурда дайыма салым билим уюм келишим чечим тартип коом өлкө эреже мэрия комиссия маселе кеңеш берене ' +
    'пайда төрага алтын нарын убакыт белги жыйын кийин мурун орун бүтүн адамзат окуу каржы аралык тиешелүү ' +
    'облус бизнес статус корпус автобус бонус'
  ).split(' '),
);

/** Plurals and roots that follow no rule. */
export const IRREGULAR: Readonly<Record<string, string>> = { балдар: 'бала', отчет: 'отчёт' };
