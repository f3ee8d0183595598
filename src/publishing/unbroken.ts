/**
 * What must not part at the end of a line, in the words of a finished page whichever room wrote them: «№ 178»,
 * «4 ноября», «2018–2019», «0-кадам», «Кочкор-Ата». Only the page gets these signs: feeds, data and the search keep the plain words.
 */

const NBSP = '\u00A0';
/** A browser breaks after a hyphen and a dash, even before an ending: this sign, which has no width, forbids it. */
const JOINER = '\u2060';

const MONTHS =
  'январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|' +
  'January|February|March|April|May\\b|June|July|August|September|October|November|December';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/№ (?=\d)/g, `№${NBSP}`],
  [new RegExp(`(?<=\\b\\d{1,2}) (?=${MONTHS})`, 'g'), NBSP],
  [/(?<=\d)-(?=\p{L})/gu, `-${JOINER}`],
  [/(?<=\d)–(?=\d)/g, `–${JOINER}`],
  [/(?<=Кочкор|Kochkor)-(?=Ат|At)/g, `-${JOINER}`],
];

/** A comment, an element whose text is not set in lines, a tag, or words. */
const PARTS =
  /<!--[\s\S]*?-->|<(head|script|style|textarea|pre|code|svg)\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/** The page with what belongs together kept on one line. A second run changes nothing. */
export function unbroken(html: string): string {
  return html.replace(PARTS, (part) =>
    part.startsWith('<') ? part : RULES.reduce((text, [what, by]) => text.replace(what, by), part),
  );
}
