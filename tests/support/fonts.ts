/** Which font files does a page load, and can they set every character on it? */
import { statSync } from 'node:fs';
import { shownTexts } from './dom.ts';
import { files } from './resources.ts';
import { resolve } from './site.ts';
import type { Page, Problem, Site } from './site.ts';
import { cssUrls, stylesOf } from './styles.ts';

type Range = readonly [first: number, last: number];

export interface FontFace {
  family: string;
  /** Address of the font's file. */
  file: string;
  ranges: Range[];
}

/** The page's web fonts; faces that only rename a font of the reader's machine (`local()`) load nothing. */
export function fontFaces(page: Page, site: Site): FontFace[] {
  return stylesOf(page, site).flatMap(({ css, from }) =>
    [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rules = '']) => {
      const [url] = cssUrls(rules);
      const file = url === undefined ? undefined : resolve(from, url).address;
      if (file === undefined) return [];
      const family = (/font-family:\s*([^;}]+)/.exec(rules)?.[1] ?? '').trim().replaceAll(/["']/g, '');
      return [{ family, file, ranges: parseRanges(/unicode-range:\s*([^;}]+)/.exec(rules)?.[1]) }];
    }),
  );
}

/** Reads `U+20-7E, U+4??`; a face without a range is for everything. */
export function parseRanges(text: string | undefined): Range[] {
  if (text === undefined) return [[0, 0x10ffff]];
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^u\+/i, '').split('-');
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'f'), 16)] as const;
  });
}

/** Characters a page shows. Line ends and tabs become spaces in HTML and need no sign of their own. */
export function charactersOf({ document }: Page): Set<string> {
  // A joiner keeps a line whole and shows nothing.
  const text = [...shownTexts(document)].map((piece) => piece.text.replaceAll('\u2060', '')).join('');
  return new Set([...text].map((character) => (/[\t\n\r]/.test(character) ? ' ' : character)));
}

/** The font files the browser fetches: those whose range meets a character of the page, and those preloaded. */
export function fontsLoaded(page: Page, site: Site): string[] {
  const characters = [...charactersOf(page)];
  const needed = fontFaces(page, site)
    .filter(({ ranges }) => characters.some((character) => covers(ranges, character)))
    .map(({ file }) => file);
  return [...new Set([...needed, ...files(page, site, 'font')])].filter(
    (file) => site.file(file) !== undefined,
  );
}

/** Sum of the font files' sizes in bytes; woff2 is compressed already. */
export function fontBytes(page: Page, site: Site): number {
  const sizes = fontsLoaded(page, site).map((file) => statSync(site.file(file) ?? '').size);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Characters that a family of the page cannot set. Each family must be able to set all of the page: which text
 * stands in which family is the stylesheet's secret, and the subsets hold the same characters. `which` leaves out others.
 */
export function uncoveredCharacters(site: Site, which = /./su): Problem[] {
  return site.pages.flatMap((page) => {
    const families = Map.groupBy(fontFaces(page, site), ({ family }) => family);
    // For a few words of the masthead only; the letters that it lacks come from the next family of the list.
    families.delete('Golos Names');
    if (families.size === 0) return [{ page: page.address, message: 'declares no web fonts' }];
    return [...families].flatMap(([family, faces]) => {
      const ranges = faces.flatMap((face) => face.ranges);
      const missing = [...charactersOf(page)]
        .filter((character) => which.test(character) && !covers(ranges, character))
        .sort();
      if (missing.length === 0) return [];
      return [{ page: page.address, message: `${family} lacks ${missing.map(named).join(' ')}` }];
    });
  });
}

function covers(ranges: Range[], character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= code && code <= last);
}

function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${code})`;
}
