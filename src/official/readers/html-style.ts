import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What the looks of an element mean for its words. */
export interface Look {
  hidden: boolean;
  /** White on white, as far as its own style tells. */
  faint: boolean;
  /** Deleted or struck through. */
  struck: boolean;
  raised: boolean;
  lowered: boolean;
  block: boolean;
  preformatted: boolean;
  /** How a list numbers its items, where a style says it. */
  listStyle?: string | undefined;
}

/** One part of a selector: `span.note`, `#note`. */
interface Compound {
  tag: string | undefined;
  id: string | undefined;
  classes: readonly string[];
  /** Whether it must stand right under the part before it. */
  isChild: boolean;
}

interface Rule {
  /** The last part first, as it is looked for from the element up. */
  compounds: readonly Compound[];
  declarations: string;
  weight: number;
}

/** Rules of the page's own style sheets by what the last part of their selectors names: `.akn-p`, `#note`, `del`. */
export type Sheet = ReadonlyMap<string, readonly Rule[]>;

/**
 * Reads the rules of style sheets whose selectors are made of tags, classes and ids, one inside another; rules for
 * paper or for some screens are not read.
 */
export function readSheet(css: string): Sheet {
  const rules = new Map<string, Rule[]>();
  for (const [, selectors = '', declarations = ''] of plainCss(css).matchAll(/([^{}@;]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',')) {
      const compounds = readSelector(selector.trim());
      const [last] = compounds ?? [];
      if (!compounds || !last) continue;
      const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? '');
      const rule = { compounds, declarations, weight: weightOf(compounds) };
      rules.set(key, [...(rules.get(key) ?? []), rule]);
    }
  }
  return rules;
}

function plainCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--|-->/g, '')
    .replace(/@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

function readSelector(selector: string): Compound[] | undefined {
  const parts = selector.replace(/\s*>\s*/g, ' >').split(/\s+/);
  const compounds = parts.map((part): Compound | undefined => {
    const [, child = '', tag = '', more = ''] = /^(>?)([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(part) ?? [];
    if (tag === '' && more === '') return undefined;
    return {
      tag: tag === '' || tag === '*' ? undefined : tag.toLowerCase(),
      id: /#([\w-]+)/.exec(more)?.[1]?.toLowerCase(),
      classes: [...more.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name.toLowerCase()),
      isChild: child !== '',
    };
  });
  return compounds.every((one) => one !== undefined) ? compounds.reverse() : undefined;
}

function weightOf(compounds: readonly Compound[]): number {
  return compounds.reduce(
    (sum, { id, classes, tag }) => sum + (id ? 10_000 : 0) + classes.length * 100 + (tag ? 1 : 0),
    0,
  );
}

/**
 * What a page sets before or behind its elements by style alone, «li — counter(n) ") "»: words that stand in no element
 * of it. Only where they are words or numbers, and the page has such elements.
 */
export function generatedMarks(css: string, html: string): string[] {
  return [...plainCss(css).matchAll(/([^{}@;]*?)::?(?:before|after|marker)\s*\{([^{}]*)\}/gi)].flatMap(
    ([, selectors = '', declarations = '']) => {
      const content = /content\s*:\s*([^;]+)/i.exec(declarations)?.[1]?.trim() ?? '';
      const shown = content.replace(/\\[0-9a-f]{1,6}\s?|url\([^)]*\)|attr\([^)]*\)/gi, '');
      if (!/counters?\(|["'][^"']*[\p{L}\p{N}][^"']*["']/u.test(shown)) return [];
      const last =
        selectors
          .split(',')
          .at(-1)
          ?.trim()
          .split(/[\s>+~]+/)
          .at(-1) ?? '';
      const [, tag, name] = /^([a-z][\w-]*)?(?:[.#]([\w-]+))?/i.exec(last) ?? [];
      const isThere =
        (!tag || new RegExp(`<${tag}[\\s>]`, 'i').test(html)) &&
        (!name || new RegExp(`(?:class|id)\\s*=\\s*["']?[^"'>]*\\b${name}\\b`, 'i').test(html));
      return isThere ? [`${last} — ${content}`] : [];
    },
  );
}

/** The value of an attribute; undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

const TAG_LOOKS: Readonly<Record<string, Partial<Look>>> = {
  del: { struck: true },
  s: { struck: true },
  strike: { struck: true },
  sup: { raised: true },
  sub: { lowered: true },
  pre: { preformatted: true },
  xmp: { preformatted: true },
  listing: { preformatted: true },
  textarea: { preformatted: true },
};

const NONE: Look = {
  hidden: false,
  faint: false,
  struck: false,
  raised: false,
  lowered: false,
  block: false,
  preformatted: false,
};

const HIDDEN =
  /display:none|visibility:(?:hidden|collapse)|mso-hide:all|(?:^|;)opacity:0(?:\.0+)?(?:;|!|$)|font-size:0(?:px|pt|em)?(?:;|!|$)|(?:left|text-indent):-\d{3,}|clip:rect\(0|clip-path:inset\((?:50|100)%|scale\(0\)/;
/** Signs that only a dark ground would show. */
const FAINT = /(?:^|;)color:(?:#fff(?:fff)?|white|transparent|rgba?\(255,255,255)(?![\da-f])/;
const ROLLED_UP = /(?:^|;)(?:max-)?height:0(?:px)?(?:;|!|$)/;

/** How an element looks by its tag, its own style and the simple rules of the sheet. */
export function lookOf(element: Element, sheet: Sheet): Look {
  const { tagName } = element;
  const byTag = TAG_LOOKS[tagName];
  const hidden =
    attribute(element, 'hidden') !== undefined ||
    (tagName === 'dialog' && attribute(element, 'open') === undefined);
  const style = declarations(element, sheet);
  if (style === '' && !byTag && !hidden) return NONE;
  const says = (pattern: RegExp) => pattern.test(style);
  return {
    hidden: hidden || says(HIDDEN) || (says(ROLLED_UP) && says(/overflow(?:-y)?:(?:hidden|clip)/)),
    faint: says(FAINT) && !says(/background(?:-color|-image)?:(?!none|transparent|#fff|white)/),
    struck: (byTag?.struck ?? false) || says(/text-decoration[\w-]*:[^;]*line-through/),
    raised: (byTag?.raised ?? false) || says(/vertical-align:(?:super|text-top|\d)|mso-text-raise:\d/),
    lowered: (byTag?.lowered ?? false) || says(/vertical-align:(?:sub|-\d)|mso-text-raise:-/),
    block:
      says(/display:(?:block|flex|grid|list-item|table|inline-block)(?![\w-])/) &&
      !says(/display:inline-block/),
    listStyle:
      /list-style(?:-type)?:(?:[^;]*?\b)?((?:decimal|lower|upper)[\w-]*|none|disc|circle|square)/.exec(
        style,
      )?.[1],
    preformatted: (byTag?.preformatted ?? false) || says(/white-space:(?:pre|break-spaces)/),
  };
}

function declarations(element: Element, sheet: Sheet): string {
  const own = attribute(element, 'style') ?? '';
  if (sheet.size === 0) return own.toLowerCase().replace(/\s+/g, '');
  const id = attribute(element, 'id')?.toLowerCase();
  const keys = [
    '',
    element.tagName,
    ...classesOf(element).map((name) => `.${name}`),
    ...(id ? [`#${id}`] : []),
  ];
  const rules = keys
    .flatMap((key) => sheet.get(key) ?? [])
    .filter(({ compounds }) => matches(element, compounds))
    .sort((a, b) => a.weight - b.weight);
  const all = [...rules.map((rule) => rule.declarations), own];
  return lastWins(all.join(';').toLowerCase().replace(/\s+/g, ''));
}

function classesOf(element: Element): string[] {
  const names = attribute(element, 'class');
  return names ? names.toLowerCase().split(/\s+/).filter(Boolean) : [];
}

/** Whether an element is what a selector means. */
function matches(element: Element, compounds: readonly Compound[]): boolean {
  const [own, ...above] = compounds;
  if (!own || !isSuch(element, own)) return false;
  const [next] = above;
  if (!next) return true;
  for (let up = element.parentNode; up && 'tagName' in up; up = up.parentNode) {
    if (matches(up, above)) return true;
    if (own.isChild) return false;
  }
  return false;
}

function isSuch(element: Element, { tag, id, classes }: Compound): boolean {
  if (tag !== undefined && tag !== element.tagName) return false;
  if (id !== undefined && id !== attribute(element, 'id')?.toLowerCase()) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}

/** Of several declarations of one property the last, or the last important one. */
function lastWins(style: string): string {
  const properties = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const at = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(at, 0));
    const isWeaker = properties.get(name)?.includes('!important') && !declaration.includes('!important');
    if (at > 0 && !isWeaker) properties.set(name, declaration);
  }
  return [...properties.values()].join(';');
}
