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
  /** Too often a part of the root: only one of the ways to read the word. */
  doubtful?: boolean;
}

/** The suffixes that may follow one kind of remainder. */
const rules = (after: string, suffixes: string, more: Partial<SuffixRule> = {}): SuffixRule[] =>
  suffixes.split(' ').map((suffix) => ({ suffix, after: after.split(' ') as After[], ...more }));

/** «шаардагы» (which is in the town), «мэрияныкы» (which is the town hall's), «барбы» (is there?). */
const OUTERMOST = [
  ...rules('third', 'ндAгI'),
  ...rules('vowel voiced', 'дAгI'),
  ...rules('voiceless', 'тAгI'),
  ...rules('vowel', 'нIкI', { least: 4 }),
  ...rules('voiced', 'дIкI', { least: 4 }),
  ...rules('voiceless', 'тIкI', { least: 4 }),
  ...rules('vowel voiced', 'бI', { doubtful: true }),
  ...rules('voiceless', 'пI', { doubtful: true }),
];

/** Genitive, dative, accusative, locative, ablative. After the third person the case has an ending of its own. */
const CASES = [
  ...rules('vowel', 'нIн нI'),
  ...rules('voiced', 'дIн дI'),
  ...rules('vowel voiced', 'гA дA дAн'),
  ...rules('voiceless', 'тIн кA тI тA тAн'),
  ...rules('third', 'нA ндA нAн н'),
  // «мага», «үйүмө»: after my and your the dative has no consonant.
  ...rules('voiced', 'A', { doubtful: true }),
];

/** His, our, your, my. Bare -ым («my») is doubtful: «билим», «келишим», «чечим» end in it by themselves. */
const POSSESSIVES = [
  ...rules('vowel', 'сI бIз ңIз ңAр'),
  ...rules('voiced voiceless', 'I IбIз IңIз IңAр IңIздAр'),
  ...rules('voiced voiceless', 'Iм Iң', { onPlural: true }),
  ...rules('voiced voiceless', 'Iм Iң', { doubtful: true }),
  ...rules('vowel', 'м ң', { doubtful: true }),
];

const PLURAL = [...rules('vowel glide', 'лAр'), ...rules('voiced', 'дAр'), ...rules('voiceless', 'тAр')];

/** The layers of endings from the outermost in; each gives at most one. */
export const LAYERS: readonly (readonly SuffixRule[])[] = [OUTERMOST, CASES, POSSESSIVES, PLURAL];

/** Letters that behave as voiceless before a suffix, with those that are devoiced at the end of loan words. */
export const VOICELESS = 'пктшсчфхцщбвгд';
export const VOWELS = 'аеёиоуыэюяөү';
export const FRONT = 'еэиөү';
export const ROUNDED = 'оуөүёю';
/** Letters after which loan words take either row of vowels. */
export const EITHER_ROW = 'ьюя';

/** Ends of loan words that are voiced to some writers and voiceless to others: «фонддор», «клубтар». */
export const DEVOICED = 'бвгд';

/** Roots of two letters; anything else that short is no word. */
export const SHORT_ROOTS = new Set(
  'ош эл үй иш ай ат ыр эр ой ок эс ич аш от өз из ак ун уч үч уй эт ит үн ээ'.split(' '),
);

/** Words that only look as if they had a suffix, and roots whose last letters a suffix would claim. */
export const WHOLE_WORDS = new Set(
  // In a vowel that would be «his»…
  (
    'жаңы эски эки жети алты али эми ары бери кичи жазы үлгү белги негизги кийинки мурунку башкы акыркы алгачкы ' +
    'жогорку төмөнкү каржы дагы сары кары тери кайсы кайгы боору оору коңшу ' +
    // …in -ын as the genitive, or the accusative after «his»…
    'үчүн алтын нарын жыйын кийин мурун орун бүтүн жакын узун чейин бүгүн сайын мүмкүн эркин кыйын тыйын акын катын ' +
    'толкун учкун жангын качкын жаркын салкын самын түтүн отун эгин кулун тегин эрин жалын анын мунун латын ленин термин ' +
    // …in what a case or a plural would take…
    'башка катары мурда пайда төрага команда контрабанда аренда легенда пропаганда веранда ' +
    // …and roots in -с after a vowel.
    'облус бизнес статус корпус автобус бонус'
  ).split(' '),
);

/** Plurals and roots that follow no rule: how a word begins, and how it would with one. */
export const IRREGULAR: readonly (readonly [written: string, meant: string])[] = [
  ['балдар', 'балалар'],
  ['отчет', 'отчёт'],
  ['орду', 'оруну'],
  ['мурду', 'муруну'],
  ['мойну', 'моюну'],
  ['убакт', 'убакыт'],
];
