import type { Locale } from './locales.ts';

type Rule = (text: string) => string;

const NBSP = '\u00A0';
/** A number with its thousands apart: 50 000. */
const NUMBER = String.raw`\d{1,3}(?:[ \u00A0]\d{3})+|\d{1,3}`;
const MONTHS = 'январ|феврал|март|апрел|ма[йяе](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр';

/** Words after a number that must stay on its line: beginnings, or whole words where a beginning says too little. */
const UNITS: Record<Locale, string> = {
  ru:
    `${MONTHS}|сом(?:а|у|е|ы|ов|ом|ам|ами|ах)?(?!\\p{L})|руб|коп(?:\\.|е)|тыйын|доллар|евро(?!\\p{L})|тыс|млн|млрд|трлн|` +
    'миллион|миллиард|процент|год|лет(?!\\p{L})|гг?\\.|вв?\\.|век|месяц|недел|дн(?:я|ей|ю|ям|ями|ях|е)(?!\\p{L})|' +
    'день(?!\\p{L})|рабочи|календарн|сут(?:ки|ок)|час(?:а|ов|ы|у|ам)?(?!\\p{L})|минут|чел(?:\\.|овек)|' +
    '(?:км|см|мм|м|кг|г|га|т)(?!\\p{L})|ст(?:\\.|ат)|ч\\.|п\\.',
  ky:
    `${MONTHS}|сом|тыйын|миң|млн|млрд|миллион|миллиард|пайыз|жыл|күн|ай(?!\\p{L})|апта|саат|мүнөт|адам|киши|жаш|` +
    '(?:км|см|мм|м|кг|г|га|т)(?!\\p{L})|берене|пункт',
  en:
    'January|February|March|April|May\\b|June|July|August|September|October|November|December|soms?\\b|million|' +
    'billion|thousand|years?\\b|months?\\b|weeks?\\b|days?\\b|hours?\\b|minutes?\\b|per cent|percent|' +
    '(?:km|cm|mm|m|kg|g|ha|t)\\b',
};

/** Words too short to be left alone at the end of a line. */
const SHORT_WORDS: Record<Locale, string> = {
  ru: 'в|во|к|ко|с|со|у|о|об|а|и|я|на|по|за|из|от|до|не|ни|но',
  ky: 'эң|ар',
  en: 'a|I',
};

/** Abbreviations tied to the number or the quoted letter after them: ст. 5, ч. «а». */
const DESIGNATORS: Record<Locale, string> = {
  ru: 'ст|ч|п|пп|подп|гл|разд|стр|рис|табл|прил|ред',
  ky: 'б|п|гл',
  en: 'Nos?|Arts?|Sec|para|paras|pp?|ch',
};

const replace =
  (pattern: RegExp, by: string): Rule =>
  (text) =>
    text.replace(pattern, by);

const thousands: Rule = (text) =>
  text.replace(/(?<!\p{L}|\d[.,]?)\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)/gu, (number) =>
    number.replaceAll(' ', NBSP),
  );

/** Also with spaces around the dash, but only where the word for «year» follows: elsewhere it may join sentences. */
const YEARS =
  /(?<![\d\p{L}\-–—./№])((?:19|20)\d\d)(\s?)[-–—]\s?((?:19|20)\d\d)(?!\d|[-–—./]\d)(?=(\s?-?(?:г|год|жыл)|))/gu;
const years: Rule = (text) =>
  text.replace(YEARS, (match: string, from: string, space: string, to: string, word: string) =>
    Number(from) < Number(to) && (space === '' || word !== '') ? `${from}–${to}` : match,
  );

/** Not after «ст.», «п.», «№»: article 5-7 is one article, and only its author knows better. */
const NUMBERS = new RegExp(
  String.raw`(?<![\p{L}\d.,\-–—+/:№]|№\s|(?:ст|стать\p{L}*|берене\p{L}*|пункт\p{L}*|част\p{L}*|п|пп|ч|[Aa]rt|[Aa]rticle|No)\.?\s|\d\s)` +
    String.raw`(${NUMBER})[-–—](${NUMBER})(?!\d|[-–—.,/:]\d)`,
  'gu',
);
const numbers: Rule = (text) =>
  text.replace(NUMBERS, (match: string, from: string, to: string) =>
    value(from) < value(to) ? `${from}–${to}` : match,
  );
const value = (number: string) => Number(number.replace(/\s/g, ''));

const times = replace(/(?<![\d:])(\d{1,2}:\d\d)[-–—](\d{1,2}:\d\d)(?![\d:])/g, '$1–$2');

/** Most lines have none, and looking for that is quick. */
const ranges: Rule = (text) => (/\d\s?[-–—]\s?\d/.test(text) ? numbers(years(times(text))) : text);

/** «в» → «[Вв]»: quicker than a search that takes no notice of case anywhere. */
const anyCase = (words: string) =>
  words.replace(/(?<![^|])\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

function rulesOf(locale: Locale): Rule[] {
  // Each begins with the space it replaces: that is what a search finds fastest.
  const short = String.raw` (?<=(?<![\p{L}\p{N}\u00AD-])(?:${anyCase(SHORT_WORDS[locale])}) )(?=\S)`;
  const unit = String.raw` (?<=(?:\d[)»]?|\d-\p{L}+) )(?=${UNITS[locale]})`;
  const designator = String.raw`\. ?(?=[\d«„“])(?<=(?<![\p{L}\p{N}-])(?:${anyCase(DESIGNATORS[locale])})\. ?)`;
  const designators = replace(new RegExp(designator, 'gu'), `.${NBSP}`);
  const words = [replace(new RegExp(unit, 'gu'), NBSP), replace(new RegExp(short, 'gu'), NBSP)];
  if (locale === 'en') return [designators, thousands, ranges, ...words, quoteSingles];
  return [
    designators,
    replace(/№\s?(?=[\d\p{L}])/gu, `№${NBSP}`),
    replace(/§ ?(?=[\dIVX])/g, `§${NBSP}`),
    thousands,
    ranges,
    ...words,
    replace(/(\d) ?(?=[%‰])/g, `$1${NBSP}`),
    replace(/(?<![\p{L}\p{N}-])([Сс]м\.) ?(?=[\p{L}\d«])/gu, `$1${NBSP}`),
    // г. Бишкек, but not «в 2018 г. Бишкек…», where the year has its own space.
    replace(/(?<![\p{L}\p{N}-]|\d\s)(г|с|ул|пос|им)\. ?(?=[\p{Lu}«])/gu, `$1.${NBSP}`),
  ];
}

/** English: what is left of straight single quotes is an apostrophe or, after a space, opens a quotation. */
function quoteSingles(text: string): string {
  return text
    .replace(/(?<![^\s([“])'(?=\d\ds?\b)/g, '’')
    .replace(/(?<![^\s([“])'(?=\S)/g, '‘')
    .replaceAll("'", '’');
}

/**
 * What each language wants done to a line of text, in order: what puts spaces in comes before what reads them.
 * Nothing here touches a letter.
 */
export const RULES: Record<Locale, readonly Rule[]> = {
  ru: rulesOf('ru'),
  ky: rulesOf('ky'),
  en: rulesOf('en'),
};
