/** A word of Russian text, whatever its ending. */
const END = '\\p{L}*';
/** The endings of «пункт», «раздел», «шаг», «абзац», and no verb: «разделили 400 000 сомов» tells of a sum. */
const CASE = '(?:а|у|ом|ем|е|и|ы|ов|ев|ам|ами|ах)?';
const SPACE = '[ \\u00a0]';
const LIST = `\\d+(?:[-–.]\\d+)*(?:${SPACE}?(?:,|[-–]|и|или)${SPACE}?\\d+(?:[-–.]\\d+)*)*`;
const DATE = `\\d{1,2}${SPACE}(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)${END}${SPACE}\\d{4}(?:${SPACE}(?:года|г\\.))?`;

/**
 * Figures that name something rather than tell of it. A law's number and date are its name; «статья 5» and «шаг 3»
 * lead to a place; «24.kg» is a word.
 */
const NAMES: readonly RegExp[] = [
  // «Закон № 70 от 28 апреля 2017 года», «от 28.04.2017 № 70».
  new RegExp(
    `(?:от${SPACE}(?:${DATE}|\\d{2}\\.\\d{2}\\.\\d{4})(?:${SPACE}года)?${SPACE})?№${SPACE}?${LIST}(?:-[IVX]+)?(?:${SPACE}от${SPACE}(?:${DATE}|\\d{2}\\.\\d{2}\\.\\d{4}))?`,
    'giu',
  ),
  // «закон 2008 года», «редакция 2017 года», «закона от 28 апреля 2017 года».
  new RegExp(
    `(?<!\\p{L})(?:закон|постановлени|кодекс|редакци|законопроект)${END}${SPACE}(?:от${SPACE}${DATE}|\\d{4}${SPACE}год${END})`,
    'giu',
  ),
  // «статья 5», «ст. 5–7», «пункты 1 и 2», «шаг 3», «приложение 2».
  new RegExp(
    `(?<!\\p{L})(?:стат(?:ья|ьи|ью|ье|ьёй|ьей|ей|ьям|ьях|ьями)|ст\\.|(?:под)?пункт${CASE}|п\\.|пп\\.|част(?:ь|и|ью|ей|ям|ях)|ч\\.|глав(?:а|ы|у|е|ой|ам|ах)?|раздел${CASE}|приложени(?:е|я|ю|ем|и|ям|ях)|шаг${CASE}|абзац${CASE}|таблиц(?:а|ы|у|е|ей|ам|ах)|рис\\.)${SPACE}${LIST}`,
    'giu',
  ),
  // «3-я часть», «2-й шаг»; «1)» and «1.» at the beginning of a line.
  /\d+-(?:й|я|е|го|му|м|ю|ей|х|ми|ый|ая|ое|ой|ую)(?!\p{L})/giu,
  /(?<![\d.,])\d{1,2}\)/gu,
  /^\s*\d{1,2}\.(?=\s)/gmu,
  // Names with digits: «24.kg», «A4», «UTF-8»; addresses.
  /https?:\/\/\S+/giu,
  /\d+\.[a-z]{2,}/giu,
  /[A-Za-z]+-?\d+/gu,
];

/** A number as people write it: «400 000», «13,9», «2013–2015», «22.05.2018». */
const FIGURE = /\d+(?:[ \u00a0]\d{3}(?!\d))*(?:[.,]\d+)*(?:[-–]\d+)?/u;

/**
 * The first figure, date or sum that a line of Russian text tells its reader; undefined when it has none.
 * @param gap stands in the text where something is said to be unknown: years of such a sentence bound the
 *   search («суммы за 2011 год не найдены») and need no source
 */
export function firstFigure(text: string, gap: string): string | undefined {
  const told = NAMES.reduce((left, name) => left.replace(name, ' '), text);
  for (const sentence of told.split(/(?<=[.!?;\n])\s+/u)) {
    const said = sentence.includes(gap) ? sentence.replace(/(?:19|20)\d{2}/gu, ' ') : sentence;
    const figure = FIGURE.exec(said)?.[0];
    if (figure !== undefined) return figure;
  }
  return undefined;
}
