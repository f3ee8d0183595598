/** Makes the elements of results. No text becomes HTML on the way. */
import { LOCALE_NAMES, isLocale, type Locale } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';
import type { Place } from './catalogue.ts';
import type { Hit } from './engine.ts';
import { mark, type Run } from './query/marks.ts';

type Child = Node | string | false;

/** An element of the page with a class (or none) and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== false));
  return made;
}

/** A result of the search page: its link comes first in the document, whatever stands above it on the screen. */
export function hitElement(hit: Hit, text: readonly Run[], reader: Locale): HTMLLIElement {
  const [best, ...others] = hit.places;
  const sections = others.map((place) => {
    const link = element('a', '', ...marked(mark(place[2], hit.forms)));
    link.href = hrefOf(hit, place, reader);
    return element('li', '', link);
  });
  return element(
    'li',
    'hit',
    foreign(element('h2', 'hit__title', linkElement(hit, best, reader)), hit, reader),
    aboutElement(hit, reader),
    text.length > 0 && foreign(element('p', 'hit__text', ...marked(text)), hit, reader),
    sections.length > 0 && foreign(element('ul', 'hit__sections', ...sections), hit, reader),
  );
}

/** A suggestion of the dialog. */
export function suggestionElement(hit: Hit, reader: Locale): HTMLLIElement {
  const link = foreign(linkElement(hit, hit.places[0], reader), hit, reader);
  return element('li', 'hit', link, aboutElement(hit, reader));
}

function linkElement(hit: Hit, place: Place | undefined, reader: Locale): HTMLAnchorElement {
  const heading = place?.[2];
  const link = element(
    'a',
    '',
    ...marked(mark(hit.page.title, hit.forms)),
    heading ? element('span', 'hit__heading', ' · ', ...marked(mark(heading, hit.forms))) : false,
  );
  link.href = hrefOf(hit, place, reader);
  return link;
}

/** Where the thing belongs, where it happened, and the language if it is not the reader's. */
function aboutElement({ page }: Hit, reader: Locale): HTMLParagraphElement {
  const where = page.place && !page.crumb.includes(page.place) ? `${page.crumb} · ${page.place}` : page.crumb;
  if (page.language === reader || !isLocale(page.language)) return element('p', 'hit__about', where);
  const badge = element('span', 'hit__language', LOCALE_NAMES[page.language]);
  badge.lang = page.language;
  return element('p', 'hit__about', where, ' ', badge);
}

function hrefOf({ page }: Hit, place: Place | undefined, reader: Locale): string {
  return localePath(reader, page.address) + (place?.[1] ? `#${place[1]}` : '');
}

function foreign<E extends HTMLElement>(made: E, { page }: Hit, reader: Locale): E {
  if (page.language !== reader) made.lang = page.language;
  return made;
}

function marked(runs: readonly Run[]): Child[] {
  return runs.map((run) => (run.marked ? element('mark', '', run.text) : run.text));
}
