/** Reads the numbers of headings as legal texts write them. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Cyrillic letters typed for digits, and for the Roman signs they look like. */
const LOOKALIKES: Record<string, string> = { З: '3', з: '3', О: '0', о: '0', O: '0', o: '0' };
const ROMAN_LOOKALIKES: Record<string, string> = { Х: 'X', І: 'I', С: 'C', М: 'M', Ӏ: 'I' };

/** Source of a pattern: an article's number with its faults, `21¹`, `З09-3`, `738 -58`. */
export const NUMBER = `(?:\\d|[ЗО](?=[\\dЗО]))[\\dЗО]*[${SUPERSCRIPTS}]*(?:\\s?[-–]\\s?[\\dЗО]+[${SUPERSCRIPTS}]*)*`;
const INSERTED = `(?:[${SUPERSCRIPTS}]+|\\s?[-–]\\s?\\d+)?`;
export const ROMAN = `[IVXLCІХӀ]+${INSERTED}`;

/** Digits raised above the line, «21¹», as the number they mean, «21-1». Text without them stays as it is. */
export function lowerSuperscripts(text: string): string {
  return text.replace(new RegExp(`(\\d?)([${SUPERSCRIPTS}]+)`, 'g'), (_, before: string, raised: string) => {
    const digits = [...raised].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');
    return before ? `${before}-${digits}` : digits;
  });
}

/** Digits as superscripts: «2» → «²»; anything else stays as it is. */
export function raise(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/**
 * The number of a heading in its plain form: `21¹` and `21-1` → `21-1`, `З09-3` → `309-3`, `XIV` → `14`,
 * «первая» → `1`. Undefined when the words are no number.
 */
export function plainNumber(words: string): string | undefined {
  const text = words.trim();
  const digits = lowerSuperscripts(text.replace(/[ЗзОоOo]/g, (letter) => LOOKALIKES[letter] ?? letter));
  const joined = digits.replace(/\s?[-–]\s?/g, '-');
  if (/^\d+(?:-\d+)*$/.test(joined)) return joined.replace(/(^|-)0+(?=\d)/g, '$1');
  const [, base = text, inserted = ''] = /^(.+?)\s?[-–]\s?(\d+)$/u.exec(lowerSuperscripts(text)) ?? [];
  const number = romanNumber(base) ?? ordinalNumber(base);
  return number && inserted ? `${number}-${inserted}` : number;
}

const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanNumber(text: string): string | undefined {
  const roman = text.replace(/[ХІСМӀ]/g, (letter) => ROMAN_LOOKALIKES[letter] ?? letter);
  if (!/^(?=.)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return undefined;
  const values = [...roman].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
}

/** Stems of ordinals: «первая», «первый»; a stem's place is its number. */
const ORDINALS =
  'перв втор трет четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'
    .split(' ')
    .map((stem) => new RegExp(`^${stem}(?:ый|ой|ий|ая|ья|ое|ье)$`, 'iu'));
const KYRGYZ_ORDINALS =
  'биринчи экинчи үчүнчү төртүнчү бешинчи алтынчы жетинчи сегизинчи тогузунчу онунчу'.split(' ');
const TENS: Record<string, number> = { двадцать: 20, тридцать: 30, сорок: 40 };

function ordinalNumber(text: string): string | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const tens = words.length === 2 ? TENS[words[0] ?? ''] : 0;
  const last = words.at(-1) ?? '';
  const russian = ORDINALS.findIndex((pattern) => pattern.test(last)) + 1;
  const ones = russian || KYRGYZ_ORDINALS.indexOf(last) + 1;
  return ones > 0 && tens !== undefined ? String(tens + ones) : undefined;
}

/** Source of a pattern: the ordinals above, one word or two. */
const ENDINGS = 'ый|ой|ий|ая|ья|ое|ье|инчи|унчу|үнчү|ынчы';
export const ORDINAL = [ENDINGS, ENDINGS.toUpperCase()]
  .map(
    (endings) => `(?:(?:[Дд]вадцать|[Тт]ридцать|[Сс]орок|[А-Я]{5,8})\\s+)?\\p{L}+(?:${endings})${INSERTED}`,
  )
  .join('|');
