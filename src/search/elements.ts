/** Makes the elements of results. No text becomes HTML on the way. */
import { LOCALE_NAMES, isLocale, type Locale } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';
import type { Names } from './catalogue.ts';
import type { Hit, HitPlace } from './found.ts';
import type { Run } from './query/marks.ts';

type Child = Node | string | false;

/** An element of the page with a class (or none) and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const child of children) if (child !== false) made.append(child);
  return made;
}

/** Words of the interface that results carry. */
export interface HitWords {
  /** Names of the states of acts, in the reader's language. */
  statuses: Names;
  reader: Locale;
}

/** A result of the search page: its link comes first in the document, whatever stands above it on the screen. */
export function hitElement(hit: Hit, words: HitWords): HTMLLIElement {
  const { reader } = words;
  const [best, ...others] = hit.places;
  const sections = others.map((place) => {
    const link = linkTo(hit, place, reader, ...marked(place.heading));
    return element('li', '', link);
  });
  return element(
    'li',
    'hit',
    foreign(element('h2', 'hit__title', titleLink(hit, best, reader)), hit, reader),
    aboutElement(hit, words),
    // Empty until the text has been read; keeps its room meanwhile, so that the list does not jump.
    foreign(element('p', 'hit__text'), hit, reader),
    sections.length > 0 && foreign(element('ul', 'hit__sections', ...sections), hit, reader),
  );
}

/** Puts what the text says into a result. */
export function fillText(result: Element, text: readonly Run[]): void {
  const paragraph = result.querySelector<HTMLElement>('.hit__text');
  paragraph?.replaceChildren(...marked(text));
  if (paragraph) paragraph.hidden = text.length === 0;
}

/** A suggestion of the dialog. */
export function suggestionElement(hit: Hit, words: HitWords): HTMLLIElement {
  const link = foreign(titleLink(hit, hit.places[0], words.reader), hit, words.reader);
  return element('li', 'hit', link, aboutElement(hit, words));
}

function titleLink(hit: Hit, place: HitPlace | undefined, reader: Locale): HTMLAnchorElement {
  return linkTo(
    hit,
    place,
    reader,
    ...marked(hit.title),
    place?.anchor ? element('span', 'hit__heading', ' · ', ...marked(place.heading)) : false,
    aliasElement(hit, reader),
  );
}

/** What the reader calls it, beside what the page does. */
function aliasElement({ alias, page }: Hit, reader: Locale): HTMLElement | false {
  if (!alias) return false;
  const made = element('span', 'hit__heading', ' · ', ...marked(alias));
  if (page.language !== reader) made.lang = reader;
  return made;
}

function linkTo(
  hit: Hit,
  place: HitPlace | undefined,
  reader: Locale,
  ...inside: Child[]
): HTMLAnchorElement {
  const link = element('a', '', ...inside);
  link.href = localePath(hit.page.at ?? reader, hit.page.address) + (place?.anchor ? `#${place.anchor}` : '');
  if (hit.page.at) link.hreflang = hit.page.at;
  // What to mark on the page: see mark-link.ts.
  link.dataset['mark'] = hit.starts.join(' ');
  return link;
}

/** Where the entry belongs, where and when it happened, the state of an act, the language if not the reader's. */
function aboutElement({ page }: Hit, { reader, statuses }: HitWords): HTMLParagraphElement {
  const { crumb, place, year, status, language } = page;
  const where = [crumb, place && !crumb.includes(place) && place, year && !crumb.includes(year) && year]
    .filter(Boolean)
    .join(' · ');
  const about = element('p', 'hit__about', where);
  const state = statuses.find(({ code }) => code === status && code !== 'in-force');
  if (state) about.append(' ', element('span', 'hit__badge', state.label));
  if (language !== reader && isLocale(language)) {
    const badge = element('span', 'hit__badge hit__language', LOCALE_NAMES[language]);
    badge.lang = language;
    about.append(' ', badge);
  }
  return about;
}

function foreign<E extends HTMLElement>(made: E, { page }: Hit, reader: Locale): E {
  if (page.language !== reader) made.lang = page.language;
  return made;
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map((run) => (run.marked ? element('mark', '', run.text) : run.text));
}
