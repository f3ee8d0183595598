/** Reads what can be found out of a built page, by the `data-search…` marks its HTML carries. */
import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { cleanText } from './query/text.ts';

/** The DOM's number of nodes that are text. */
const TEXT_NODE = 3;

/** A piece of a page that a result can lead to. */
export interface PlaceText {
  /** The fragment of its address, without `#`; empty for the page as a whole. */
  anchor: string;
  /** Empty for the piece that bears the entry's own title. */
  heading: string;
  text: string;
}

/** An entry as a page shows it: what precedes the first section comes first, then the sections. */
export interface EntryText {
  kind: string;
  title: string;
  /** Where it happened, in the page's language; empty if nowhere in particular. */
  place: string;
  /** Where it belongs: «Закон № 70»; empty if nowhere. */
  crumb: string;
  /** What it is also called: «Закон № 70»; empty if nothing. */
  name: string;
  /** The year it belongs to; empty if none. */
  year: string;
  /** Of an act: whether it is in force; empty for other entries. */
  status: string;
  /** Language of the text, which may differ from the page's. */
  language: string;
  places: PlaceText[];
}

/** What is no text to find. An entry inside an entry speaks for itself. */
const LEFT_OUT = [
  'script, style, template, noscript, svg, math, iframe, nav, button, form, dialog, select, textarea',
  '[data-search], [data-search-ignore], [data-pagefind-ignore], [hidden], [aria-hidden="true"]',
  // The numbers that call source notes, and the notes: names of newspapers would be found on every page.
  '.ref, .source-notes',
].join(', ');
/** Elements that name what follows them, beside `dt`. */
const LABEL_CLASS = /(?:^|\s)(?:note__kind|notice__key|due__key)(?:\s|$)/;
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Every `[data-search]` element of a page, in document order. Takes the page apart. */
export function readEntries($: CheerioAPI): EntryText[] {
  return $('[data-search]')
    .toArray()
    .map((root) => readEntry($, $(root)));
}

function readEntry($: CheerioAPI, root: Cheerio<Element>): EntryText {
  root.find(LEFT_OUT).replaceWith(' ');
  // A section without a heading has no name to show: it belongs to the text round it.
  const named = root.find('section[id]').filter((_, section) => $(section).find(HEADINGS).length > 0);
  const sections = named.not(named.find('section'));
  const places = sections.toArray().map((section) => readSection($(section)));
  sections.replaceWith(' ');
  root.find('h1').replaceWith(' ');
  const attribute = (name: string) => cleanText(root.attr(name) ?? '');
  return {
    kind: attribute('data-search-kind'),
    title: attribute('data-search-title'),
    place: attribute('data-search-place'),
    crumb: attribute('data-search-crumb'),
    name: attribute('data-search-name'),
    year: attribute('data-search-year'),
    status: attribute('data-search-status'),
    language: attribute('lang'),
    places: [{ anchor: attribute('id'), heading: '', text: textOf(root) }, ...places],
  };
}

const HEADINGS = 'h2, h3';

function readSection(section: Cheerio<Element>): PlaceText {
  const heading = section.find(HEADINGS).first();
  const name = textOf(heading);
  heading.replaceWith(' ');
  return { anchor: section.attr('id') ?? '', heading: name, text: textOf(section) };
}

/**
 * The text of an element in one line. What stands on lines of its own becomes sentences, and names of facts get
 * a colon: an excerpt «Вид Программа Коротко ПСУ» could not be read.
 */
function textOf(root: Cheerio<Element>): string {
  const collect = (node: AnyNode): string => {
    if (node.nodeType === TEXT_NODE && 'data' in node) return node.data;
    if (!('attribs' in node)) return ' ';
    const text = node.children.map(collect).join('');
    if (node.name === 'dt' || LABEL_CLASS.test(node.attribs['class'] ?? '')) return ` ${ended(text, ':')} `;
    return INLINE.has(node.name) ? text : ` ${ended(text, '.')} `;
  };
  const text = root.contents().toArray().map(collect).join('');
  // Where a button stood after a word (the definition of a term), the comma comes next.
  return cleanText(text).replace(/ (?=[,.;:!?»)])/g, '');
}

function ended(text: string, sign: string): string {
  return text.trimEnd().replace(/[\p{L}\p{N}»”%)]$/u, `$&${sign}`);
}
