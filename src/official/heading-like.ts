import { isAmendmentNote } from './amendment-notes.ts';
import { ORDINAL } from './heading-numbers.ts';
import { word } from './heading-words.ts';
import { DASHES, SUPERSCRIPTS, withoutTwins } from './signs.ts';

const any = (...words: string[]) => `(?:${words.map(word).join('|')})(?!\\p{L})`;
const ROMAN_SIGNS = '[IVXLCІХⅠ-Ⅿ]+(?!\\p{L})';
const SPELLED = `(?:${ORDINAL})(?!\\p{L})`;
/** Marks that editors and programs set before a heading: the number of a list, quotes, stars, bullets. */
const LEAD = '^(?:\\d{1,3}(?:[-.]\\d{1,3})*[.)]\\s*)?[^\\p{L}\\p{N}§№]{0,4}';
const BEGINS = new RegExp(
  `${LEAD}(?:${[
    `${any('статья', 'берене')}\\s*(?:$|[${DASHES}№#.:]?\\s*[\\d${SUPERSCRIPTS}(]|${ROMAN_SIGNS}|${SPELLED})`,
    `${any('глава', 'раздел', 'подраздел', 'параграф', 'часть', 'бап', 'бөлүм')}(?:\\s*$|\\s*(?:№\\s*)?(?:\\d|${ROMAN_SIGNS}|${SPELLED}))`,
    `§\\s?\\d`,
    `${any('статьи')}\\s+\\d+\\s?(?:[${DASHES},]|и\\s)`,
    `[СсCc][Тт]\\.\\s?\\d`,
    any('приложение', 'тиркеме'),
    `(?:№\\s?)?(?:\\d[\\d${DASHES}${SUPERSCRIPTS}]*|[IVXLCІХⅠ-Ⅿ]+)\\s?[${DASHES}]?\\s?${any('статья', 'берене', 'беренелер', 'глава', 'бап', 'раздел', 'бөлүм', 'подраздел', 'параграф', 'тиркеме')}`,
  ].join('|')})`,
  'su',
);

/** Words of headings with their endings and short forms, of both languages. */
const STEMS =
  'стат[ьъ]?\\p{L}{1,3}|глав\\p{L}{1,2}|раздел\\p{L}{0,2}|подраздел\\p{L}{0,2}|параграф\\p{L}{0,2}|част\\p{L}{1,2}|приложени\\p{L}{1,2}|книга|титул|отдел|(?:ст|гл|разд|прил|параг|ч)(?=\\.|\\s|\\d)|берене\\p{L}{0,5}|бап\\p{L}{0,4}|(?:кичи )?бөлүм\\p{L}{0,5}|бөлүк\\p{L}{0,4}|тиркеме\\p{L}{0,5}|§{1,2}|илова\\p{L}{0,3}';
const LOOSE_NUMBER = `(?:\\p{N}(?:[${DASHES}./]?\\p{N})*|[IVXLCІХАБ]{1,7}|${ORDINAL})`;
const LOOSE = [
  `(?:${STEMS})[.:]?\\s*[${DASHES}№#«"“(\\[]?\\s?(?:с\\s)?(?:${LOOSE_NUMBER})(?<rest>.*)$`,
  `(?:№\\s?)?(?:${LOOSE_NUMBER})[\\s.${DASHES}]{0,3}(?:${STEMS}|(?:ст|б|гл)\\.)(?!\\p{L})(?<rest>.*)$`,
].map((pattern) => new RegExp(LEAD + pattern, 'isu'));
const LOOSE_LONGEST = 200;
/** What follows the number of a heading: nothing, a sign and a capital letter, or that it was repealed. */
const HEADS =
  /^(?:[^\p{L}]|и(?=\s\d)|жана)*$|^(?:\p{Ll}?[^\p{L}]|и(?=\s\d)|жана)*[.:)\]»"”–—-]["»”]?\s*[("«]?\p{Lu}|^\s?к\s|^.{0,20}(?:утратил|исключен|отменен|жогот)/u;

/** A word of a heading with a letter lost, added, changed or set apart: «Статя», «Ста-тья». */
const MISSPELLED = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?<first>\\p{L}{2,12})(?:[\\s${DASHES}](?<second>\\p{L}{1,8}))?[.]?\\s*№?\\s?\\d(?:[${DASHES}.]?\\d)*(?<rest>.*)$`,
  'su',
);
const MEANT = 'статья глава раздел параграф приложение берене бөлүм тиркеме'.split(' ');

/** Whether a paragraph begins like a heading, whatever follows: what was not taken for one is shown to the editor. */
export function beginsLikeHeading(paragraph: string): boolean {
  if (isAmendmentNote(paragraph)) return false;
  return BEGINS.test(paragraph) || (paragraph.length <= LOOSE_LONGEST && isLoose(withoutTwins(paragraph)));
}

function isLoose(paragraph: string): boolean {
  if (/[,;]$/.test(paragraph)) return false;
  const rests = LOOSE.flatMap((pattern) => pattern.exec(paragraph)?.groups?.['rest'] ?? []);
  if (rests.some((rest) => HEADS.test(rest))) return true;
  const { first = '', second = '', rest = '' } = MISSPELLED.exec(paragraph)?.groups ?? {};
  const words = [first, first + second].map((one) => one.toLowerCase());
  return HEADS.test(rest) && words.some((one) => MEANT.some((meant) => isNear(one, meant)));
}

/** Whether two words differ by one letter at most. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}

const INSIDE = /(?<=[.;:]\s|\p{Ll}\s)(?:Статья|СТАТЬЯ)\s(\d+(?:-\d+)*)\.\s\p{Lu}/gu;
/** A note that alone tells of an article: «(Статья 2 утратила силу в соответствии с Законом …)». */
const REPEAL_NOTE =
  /^[([]\s*(?:стать[яи]\s+(\d+(?:-\d+)*)|(\d+(?:-\d+)*)\s?-\s?берене\p{L}*).*(?:утратил|исключен|отменен|жогот)/iu;

/** Numbers of the articles that a paragraph holds without heading them: «… сад. Статья 2. Полив», a note of repeal. */
export function headingsInside(paragraph: string): string[] {
  const [, repealed, repealedKyrgyz] = REPEAL_NOTE.exec(paragraph) ?? [];
  const gone = repealed ?? repealedKyrgyz;
  // Most paragraphs name no article, and the pattern looks behind every sign.
  const inside = /Статья|СТАТЬЯ/.test(paragraph) ? [...paragraph.matchAll(INSIDE)] : [];
  return [...(gone ? [gone] : []), ...inside.flatMap(([, number = '']) => number)];
}
