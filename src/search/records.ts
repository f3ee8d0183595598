/** Reads what can be found out of a built page, by the `data-search…` marks its HTML carries. */
import type { CheerioAPI } from 'cheerio/slim';
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

const SILENT = new Set(
  'script style template noscript svg math iframe nav button form dialog select textarea'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements that name what follows them. */
const LABEL_CLASSES = ['note__kind', 'notice__key', 'due__key'];
/** The numbers that call source notes, and the notes: names of newspapers would be found on every page. */
const SOURCE_CLASSES = ['ref', 'source-notes'];

/** Every `[data-search]` element of a page, in document order; one inside another speaks for itself. */
export function readEntries($: CheerioAPI): EntryText[] {
  return $('[data-search]').toArray().map(readEntry);
}

function readEntry(root: Element): EntryText {
  const sections = descendants(root, isSection, isLeftOut);
  const attribute = (name: string) => cleanText(getAttribute(root, name) ?? '');
  const intro = textOf(root, (element) => isLeftOut(element) || isSection(element) || element.name === 'h1');
  return {
    kind: attribute('data-search-kind'),
    title: attribute('data-search-title'),
    place: attribute('data-search-place'),
    crumb: attribute('data-search-crumb'),
    name: attribute('data-search-name'),
    year: attribute('data-search-year'),
    status: attribute('data-search-status'),
    language: attribute('lang'),
    places: [{ anchor: attribute('id'), heading: '', text: intro }, ...sections.map(readSection)],
  };
}

function readSection(section: Element): PlaceText {
  const heading = findHeading(section);
  return {
    anchor: getAttribute(section, 'id') ?? '',
    heading: heading ? textOf(heading, isLeftOut) : '',
    text: textOf(section, (element) => element === heading || isLeftOut(element)),
  };
}

/** A section without a heading has no name to show: it belongs to the text round it. */
function isSection(element: Element): boolean {
  return element.name === 'section' && hasAttribute(element, 'id') && findHeading(element) !== undefined;
}

function findHeading(section: Element): Element | undefined {
  return descendants(section, (element) => element.name === 'h2' || element.name === 'h3', isLeftOut)[0];
}

/** Also an entry inside an entry: it speaks for itself. */
function isLeftOut(element: Element): boolean {
  return (
    SILENT.has(element.name) ||
    hasAttribute(element, 'data-search') ||
    hasAttribute(element, 'data-search-ignore') ||
    hasAttribute(element, 'data-pagefind-ignore') ||
    hasAttribute(element, 'hidden') ||
    getAttribute(element, 'aria-hidden') === 'true' ||
    hasClass(element, SOURCE_CLASSES)
  );
}

/** The outermost elements under `root` that are wanted, looking into nothing that is closed. */
function descendants(
  root: AnyNode,
  wanted: (element: Element) => boolean,
  closed: (element: Element) => boolean = () => false,
): Element[] {
  if (!('children' in root)) return [];
  return root.children.flatMap((node) => {
    if (!isElement(node) || closed(node)) return [];
    return wanted(node) ? [node] : descendants(node, wanted, closed);
  });
}

/**
 * The text of an element in one line. What stands on lines of its own becomes sentences, and names of facts get
 * a colon: an excerpt «Вид Программа Коротко ПСУ» could not be read.
 */
function textOf(root: Element, leftOut: (element: Element) => boolean): string {
  const inside = (element: Element): string => element.children.map(collect).join('');
  const collect = (node: AnyNode): string => {
    if (node.nodeType === TEXT_NODE && 'data' in node) return node.data;
    if (!isElement(node) || leftOut(node)) return ' ';
    const text = inside(node);
    if (isLabel(node)) return ` ${ended(text, ':')} `;
    return INLINE.has(node.name) ? text : ` ${ended(text, '.')} `;
  };
  // Where a button stood after a word (the definition of a term), the comma comes next.
  return cleanText(inside(root)).replace(/ (?=[,.;:!?»)])/g, '');
}

function ended(text: string, sign: string): string {
  return text.trimEnd().replace(/[\p{L}\p{N}»”%)]$/u, `$&${sign}`);
}

function isLabel(element: Element): boolean {
  return element.name === 'dt' || hasClass(element, LABEL_CLASSES);
}

function hasClass(element: Element, names: readonly string[]): boolean {
  return (getAttribute(element, 'class') ?? '').split(/\s+/).some((name) => names.includes(name));
}

function getAttribute(element: Element, name: string): string | undefined {
  return element.attribs[name];
}

function hasAttribute(element: Element, name: string): boolean {
  return name in element.attribs;
}

function isElement(node: AnyNode): node is Element {
  return 'attribs' in node;
}
