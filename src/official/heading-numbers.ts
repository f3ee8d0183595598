import { DASHES, plainDigits, SUPERSCRIPTS, withoutRomanSigns } from './signs.ts';

/** Reads the numbers of headings as legal texts write them. */

/** Cyrillic letters typed for digits, and for the Roman signs they look like. */
const LOOKALIKES: Record<string, string> = { З: '3', з: '3', О: '0', о: '0', O: '0', o: '0' };
const ROMAN_LOOKALIKES: Record<string, string> = {
  Х: 'X',
  І: 'I',
  С: 'C',
  М: 'M',
  Ӏ: 'I',
  Ѵ: 'V',
  l: 'I',
  // From typewriters without Latin letters: «Глава ХУ», «Раздел П», «Раздел Ш».
  У: 'V',
  П: 'II',
  Ш: 'III',
};

const DIGIT = '[\\dЗО]';
/** A letter for a digit only before another: «33 - О введении» is no 33-0. */
const INSERTED_DIGITS = `(?:\\d|[ЗО](?=${DIGIT}))${DIGIT}{0,2}(?!${DIGIT})`;
const DASH = `\\s?[${DASHES}]\\s?`;
const RAISED = `(?:⁻?[${SUPERSCRIPTS}]+)+`;
/** A number that programs without raised digits write with a sign of their own: «2^1», «2_1», «2,1.». */
const MARKED = '[_^~*]\\d{1,2}(?!\\d)|,\\d{1,2}(?=[.:]\\s)';

/**
 * Source of a pattern: an article's number with its faults, `21¹`, `З09-3`, `738 -58`, `12.1`, `12⁻³`, `2^1`. Longer numbers
 * than of four digits are no articles.
 */
export const NUMBER =
  `(?:\\d|[ЗО](?=${DIGIT}))${DIGIT}{0,3}(?!${DIGIT})` +
  `(?:\\.?\\s?${RAISED}|(?:${DASH}|/)${INSERTED_DIGITS}|\\.\\d{1,3}(?!\\d|\\.\\d{3})|${MARKED}|\\s?\\(\\d{1,2}\\)(?=[.:]))*`;
const INSERTED = `(?:\\s?${RAISED}|${DASH}\\d{1,3})?`;
export const ROMAN = `(?:[IVXLCІХӀСУПШlⅠ-Ⅿ]+|[ivx]+|[ⅰ-ⅿ]+)${INSERTED}`;

/** Digits raised above the line, «21¹», as the number they mean, «21-1». Text without them stays as it is. */
export function lowerSuperscripts(text: string): string {
  return text.replace(new RegExp(`(\\d?)\\.?\\s?(${RAISED})`, 'g'), (_, before: string, raised: string) => {
    const digits = plainDigits(raised).replace(/^-/, '');
    return before ? `${before}-${digits}` : digits;
  });
}

/** A number as a label writes it: `21¹` → `21-1`, `З09 – 3` → `309-3`; a dotted `12.1` stays as the law writes it. */
export function tidyNumber(written: string): string {
  const digits = written.replace(/[ЗзОоOo]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return lowerSuperscripts(digits)
    .replace(/\s?\((\d+)\)/g, '-$1')
    .replace(new RegExp(`${DASH}|[/_^~*]|,(?=\\d)`, 'g'), '-');
}

/**
 * The number of a heading in its plain form: `21¹`, `21.1` and `21-1` → `21-1`, `З09-3` → `309-3`, `XIV` → `14`,
 * «первая» → `1`. Undefined when the words are no number.
 */
export function plainNumber(words: string): string | undefined {
  const text = withoutRomanSigns(words.trim());
  const joined = tidyNumber(text).replaceAll('.', '-');
  if (/^\d+(?:-\d+)*$/.test(joined)) return joined.replace(/(^|-)0+(?=\d)/g, '$1');
  const lowered = text.replace(
    new RegExp(`\\s?(${RAISED})$`),
    (_, raised: string) => `-${plainDigits(raised).replace(/^-/, '')}`,
  );
  const [, base = text, after = ''] = new RegExp(`^(.+?)${DASH}(\\d+)$`, 'u').exec(lowered) ?? [];
  const number = romanNumber(base) ?? ordinalNumber(base);
  return number && after ? `${number}-${after}` : number;
}

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanNumber(text: string): string | undefined {
  const capitals = /^[ivxⅰ-ⅿ]+$/.test(text) ? text.toUpperCase() : text;
  const roman = capitals.replace(/[ХІСМӀѴlУПШ]/g, (letter) => ROMAN_LOOKALIKES[letter] ?? letter);
  if (!/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return undefined;
  const values = [...roman].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
}

/** Stems of ordinals: «первая», «первый»; a stem's place is its number. */
const ORDINALS =
  'перв втор трет четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
    .split(' ')
    .map((stem) => new RegExp(`^${stem}(?:ый|ой|ий|ая|ья|ое|ье)$`, 'iu'));
const ROUND = ['тридцат', 'сороков', 'пятидесят'].map((stem) => new RegExp(`^${stem}(?:ый|ой|ая|ое)$`, 'iu'));
const KYRGYZ_ORDINALS =
  'биринчи экинчи үчүнчү төртүнчү бешинчи алтынчы жетинчи сегизинчи тогузунчу онунчу'.split(' ');
const KYRGYZ_ROUND = ['онунчу', 'жыйырманчы', 'отузунчу', 'кыркынчы'];
const TENS: Record<string, number> = {
  двадцать: 20,
  тридцать: 30,
  сорок: 40,
  пятьдесят: 50,
  он: 10,
  жыйырма: 20,
  отуз: 30,
  кырк: 40,
};

function ordinalNumber(text: string): string | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const tens = words.length === 2 ? TENS[words[0] ?? ''] : 0;
  const last = words.at(-1) ?? '';
  const ones = ORDINALS.findIndex((pattern) => pattern.test(last)) + 1 || KYRGYZ_ORDINALS.indexOf(last) + 1;
  if (ones > 0) return tens === undefined ? undefined : String(tens + ones);
  const round = ROUND.findIndex((pattern) => pattern.test(last));
  if (words.length > 1) return undefined;
  if (round >= 0) return String((round + 3) * 10);
  const kyrgyz = KYRGYZ_ROUND.indexOf(last);
  return kyrgyz >= 0 ? String((kyrgyz + 1) * 10) : undefined;
}

/** Source of a pattern: the ordinals above, one word or two. */
const ENDINGS = 'ый|ой|ий|ая|ья|ое|ье|инчи|унчу|үнчү|ынчы|манчы';
const TENS_WORDS = Object.keys(TENS)
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');
export const ORDINAL = [ENDINGS, ENDINGS.toUpperCase()]
  .map((endings) => `(?:(?:${TENS_WORDS})\\s+)?\\p{L}+(?:${endings})${INSERTED}`)
  .join('|');
