import { linkTo, type LinkTarget, type Locale } from '../i18n/index.ts';
import { editionAddress, textFor, type Edition } from './editions.ts';
import type { RenderedEdition, RenderedUnit } from './rendered.ts';

/** A heading above articles with what stands under it, up to the next heading. */
export interface OutlineGroup {
  /** Absent for articles that stand before any heading. */
  head?: RenderedUnit;
  articles: RenderedUnit[];
}

/** The contents of a text: its headings in order, each with the articles directly under it. */
export function outlineOf({ units }: RenderedEdition): OutlineGroup[] {
  const groups: OutlineGroup[] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (unit.kind !== 'article') groups.push({ head: unit, articles: [] });
    else if (last) last.articles.push(unit);
    else groups.push({ articles: [unit] });
  }
  return groups;
}

/** A text of a longer HTML than this is set on several pages, each about so long (characters). */
const WHOLE = 250_000;
const PART = 80_000;

/**
 * The text cut into pages: one for most acts; a code of a thousand articles in parts that begin at a chapter where
 * they can.
 */
export function partsOf(text: RenderedEdition): RenderedUnit[][] {
  const known = cut.get(text);
  if (known) return known;
  const parts = cutIntoParts(text);
  cut.set(text, parts);
  return parts;
}

const cut = new WeakMap<RenderedEdition, RenderedUnit[][]>();

function cutIntoParts({ units }: RenderedEdition): RenderedUnit[][] {
  const total = units.reduce((sum, { html }) => sum + html.length, 0);
  if (total <= WHOLE) return [units];
  const parts: RenderedUnit[][] = [[]];
  let length = 0;
  for (const unit of units) {
    const isBreak = unit.kind !== 'article' ? length > PART / 2 : length > PART;
    if (isBreak) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(unit);
    length += unit.html.length;
  }
  return parts;
}

const places = new WeakMap<RenderedEdition, Map<string, string>>();

/**
 * The way to a heading on the pages of an edition. A reader whose text lacks that article (the other language has it)
 * is led to the edition as a whole.
 */
export function linkToUnit(edition: Edition, locale: Locale, id: string): LinkTarget {
  const text = textFor(edition, locale);
  const known = places.get(text) ?? placesIn(text);
  places.set(text, known);
  return linkTo(locale, text.language, editionAddress(edition) + (known.get(id) ?? ''));
}

function placesIn(text: RenderedEdition): Map<string, string> {
  const parts = partsOf(text);
  const page = (i: number) => (parts.length > 1 ? `part-${i + 1}/` : '');
  return new Map(parts.flatMap((units, i) => units.map(({ id }) => [id, `${page(i)}#${id}`] as const)));
}
