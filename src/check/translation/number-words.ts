import type { Locale } from '../../i18n/index.ts';

/**
 * Numbers to twenty in words, by the beginnings of the words: a translator may write «3 шага» as “three steps”, and
 * «два города» as “2 cities”.
 */
const WORDS: Readonly<Record<Locale, readonly string[]>> = {
  ru: [
    'нол|нул',
    'од(?:ин|н)|перв|единств',
    'дв[аеоу]|втор|об[ае]',
    'тр(?:[иеё]|ой)',
    'чет[ыв]',
    'пят',
    'шест',
    'сем|седьм',
    'вос[еь]м',
    'девят',
    'десят',
    'одиннадцат',
    'двенадцат',
    'тринадцат',
    'четырнадцат',
    'пятнадцат',
    'шестнадцат',
    'семнадцат',
    'восемнадцат',
    'девятнадцат',
    'двадцат',
  ],
  ky: [
    'нөл',
    'бир|жалгыз',
    'эки|экөө',
    'үч',
    'төрт',
    'беш',
    'алт[ыо]',
    'жет[иө]',
    'сегиз',
    'тогуз',
    'он(?!\\p{L})|онунчу|ондо|онго',
    'он бир',
    'он эки',
    'он үч',
    'он төрт',
    'он беш',
    'он алты',
    'он жети',
    'он сегиз',
    'он тогуз',
    'жыйырма',
  ],
  en: [
    'zero',
    'one|first|once|single',
    'two|second|twice|both',
    'three|third',
    'four',
    'five|fifth',
    'six',
    'seven',
    'eight',
    'nine|ninth',
    'ten',
    'eleven',
    'twel[vf]',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twent',
  ],
};

const ROMAN = '- I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** Months that may be other words, so that only a text which lacks them is asked: «майда» is also «small». */
const DOUBTFUL: Readonly<Record<string, RegExp>> = {
  'month 3': /\bMarch\b/u,
  'month 5': /\bMay\b|(?<!\p{L})май\p{L}*/iu,
};

/** Whether a text says this number in words or in Roman figures, or this month in a word with another meaning too. */
export function saysInWords(text: string, value: string, locale: Locale): boolean {
  if (DOUBTFUL[value]?.test(text)) return true;
  if (!/^\d{1,2}$/u.test(value)) return false;
  const words = WORDS[locale][Number(value)];
  const roman = ROMAN[Number(value)];
  return (
    (words !== undefined && new RegExp(`(?<!\\p{L})(?:${words})`, 'iu').test(text)) ||
    (roman !== undefined && new RegExp(`(?<![\\p{L}\\d])${roman}(?![\\p{L}\\d])`, 'u').test(text))
  );
}
