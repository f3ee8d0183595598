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

/** The suffixes that may follow one kind of remainder. */
const rules = (after: string, suffixes: string, more: Partial<SuffixRule> = {}): SuffixRule[] =>
  suffixes.split(' ').map((suffix) => ({ suffix, after: after.split(' ') as After[], ...more }));

/** «шаардагы» (which is in the town), «мэрияныкы» (which is the town hall's). */
const ATTRIBUTIVE = [
  ...rules('third', 'ндAгI'),
  ...rules('vowel voiced', 'дAгI'),
  ...rules('voiceless', 'тAгI'),
  ...rules('vowel', 'нIкI', { least: 4 }),
  ...rules('voiced', 'дIкI', { least: 4 }),
  ...rules('voiceless', 'тIкI', { least: 4 }),
];

/** Genitive, dative, accusative, locative, ablative. After the third person the case has an ending of its own. */
const CASES = [
  ...rules('vowel', 'нIн нI'),
  ...rules('voiced', 'дIн дI'),
  ...rules('vowel voiced', 'гA дA дAн'),
  ...rules('voiceless', 'тIн кA тI тA тAн'),
  ...rules('third', 'нA ндA нAн'),
  // Shorter ones end in -ын of their own: «алтын», «кийин».
  ...rules('third', 'н', { least: 5 }),
];

/**
 * His, our, your. Bare -ым («my») is not among them: «билим», «келишим», «чечим» end in it by themselves, and a
 * reference text hardly says «my».
 */
const POSSESSIVES = [
  ...rules('vowel', 'сI бIз ңIз ңAр'),
  ...rules('voiced voiceless', 'I IбIз IңIз IңAр IңIздAр'),
  ...rules('voiced voiceless', 'Iм Iң', { onPlural: true }),
];

const PLURAL = [...rules('vowel glide', 'лAр'), ...rules('voiced', 'дAр'), ...rules('voiceless', 'тAр')];

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
    'жаңы кийинки мурунку башкы акыркы алгачкы жогорку төмөнкү башка дагы үчүн катары мурда пайда төрага алтын нарын ' +
    'негизги белги жыйын кийин мурун орун бүтүн каржы облус бизнес статус корпус автобус бонус'
  ).split(' '),
);

/** Plurals and roots that follow no rule. */
export const IRREGULAR: Readonly<Record<string, string>> = { балдар: 'бала', отчет: 'отчёт' };
