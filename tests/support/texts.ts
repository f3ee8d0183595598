/** Traces of broken code in the text, and typewriter habits in Russian and Kyrgyz. */
import { elements, shownTexts, spokenAttributes } from './dom.ts';
import type { Page, Problem, Site } from './site.ts';

/** What JavaScript prints when a value is not what the author thought. */
const BROKEN = /\bundefined\b|\bNaN\b|\[object \w+\]|\bnull\b|\bInvalid Date\b/;
/** Of these, what English prose never says: a contest is «null and void», a term «undefined». */
const BROKEN_ENGLISH = /^(?:undefined|null)$|\bNaN\b|\[object \w+\]|\bInvalid Date\b/;

/** Places where signs stand for themselves. */
const LITERAL = new Set(['code', 'pre', 'kbd', 'samp', 'textarea']);

const TYPOGRAPHY: [pattern: RegExp, what: string][] = [
  [/"/, 'straight quotes'],
  [/(?:^|[\p{L}\p{N})»…])\s+--?\s+(?=[\p{L}\p{N}(«]|$)/u, 'a hyphen where a dash belongs'],
  [/\.\.\./, 'three full stops where an ellipsis belongs'],
];

interface Piece {
  text: string;
  lang: string;
  literal: boolean;
}

/** Pages where a value was printed that is none. */
export function brokenValues(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const inAttributes = elements(page.document)
      .flatMap(({ attrs }) => attrs)
      .filter(({ name, value }) => name !== 'd' && brokenIn(page.locale).test(value))
      .map(({ name, value }) => `${name}="${value}"`);
    const inText = [...shownTexts(page.document)]
      .filter(({ text, lang }) => brokenIn(lang).test(text.trim()))
      .map(({ text, lang }) => excerpt(text.trim(), brokenIn(lang)));
    return [...inText, ...inAttributes].map((where) => ({
      page: page.address,
      message: `prints «${where}»`,
    }));
  });
}

function brokenIn(lang: string): RegExp {
  return /^en\b/.test(lang) ? BROKEN_ENGLISH : BROKEN;
}

/** Straight quotes, hyphens for dashes and the like in Russian and Kyrgyz text. */
export function typewriterHabits(site: Site): Problem[] {
  return site.pages.flatMap((page) =>
    pieces(page)
      .filter(({ lang, literal }) => /^(?:ru|ky)\b/.test(lang) && !literal)
      .flatMap(({ text }) =>
        TYPOGRAPHY.filter(([pattern]) => pattern.test(text)).map(([pattern, what]) => ({
          page: page.address,
          message: `has ${what}: «${excerpt(text, pattern)}»`,
        })),
      ),
  );
}

function pieces({ document }: Page): Piece[] {
  return [
    ...[...shownTexts(document)].map(({ text, lang, parent }) => ({
      text,
      lang,
      literal: LITERAL.has(parent),
    })),
    ...[...spokenAttributes(document)].map(({ text, lang }) => ({ text, lang, literal: false })),
  ];
}

function excerpt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return text
    .slice(Math.max(0, at - 20), at + 40)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
