import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What the looks of an element mean for its words. */
export interface Look {
  hidden: boolean;
  /** Deleted or struck through. */
  struck: boolean;
  raised: boolean;
  lowered: boolean;
  block: boolean;
  preformatted: boolean;
  /** How a list numbers its items, where a style says it. */
  listStyle?: string | undefined;
}

/** Declarations of the page's own style sheets by their simple selectors: `.akn-p`, `span.note`, `del`. */
export type Sheet = ReadonlyMap<string, string>;

/**
 * Reads the rules of style sheets whose selectors are a tag, a class, or both. Of longer selectors only what makes
 * blocks is taken, for their last part; rules for paper or for some screens are not.
 */
export function readSheet(css: string): Sheet {
  const rules = new Map<string, string>();
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--|-->/g, '')
    .replace(/@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, selectors = '', declarations = ''] of plain.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',').map((one) => one.trim().toLowerCase())) {
      const own = selector.split(/[\s>+~]+/).at(-1) ?? '';
      if (!/^(?:[a-z][\w-]*)?(?:\.[\w-]+)?$/.test(own) || own === '') continue;
      const taken = own === selector ? declarations : blocksOnly(declarations);
      rules.set(own, `${rules.get(own) ?? ''};${taken}`);
    }
  }
  return rules;
}

function blocksOnly(declarations: string): string {
  return declarations
    .split(';')
    .filter((one) => /^\s*(?:display\s*:\s*(?!none)|white-space\s*:)/i.test(one))
    .join(';');
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
  struck: false,
  raised: false,
  lowered: false,
  block: false,
  preformatted: false,
};

const HIDDEN =
  /display:none|visibility:(?:hidden|collapse)|mso-hide:all|(?:^|;)opacity:0(?:\.0+)?(?:;|!|$)|font-size:0(?:px|pt|em)?(?:;|!|$)|(?:left|text-indent):-\d{3,}/;

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
    hidden: hidden || says(HIDDEN),
    struck: (byTag?.struck ?? false) || says(/text-decoration[\w-]*:[^;]*line-through/),
    raised: (byTag?.raised ?? false) || says(/vertical-align:(?:super|text-top|\d)|mso-text-raise:\d/),
    lowered: (byTag?.lowered ?? false) || says(/vertical-align:(?:sub|-\d)|mso-text-raise:-/),
    block:
      says(/display:(?:block|flex|grid|list-item|table|inline-block)(?![\w-])/) &&
      !says(/display:inline-block/),
    listStyle: /list-style(?:-type)?:(?:[^;]*?\b)?((?:decimal|lower|upper)[\w-]*|none)/.exec(style)?.[1],
    preformatted: (byTag?.preformatted ?? false) || says(/white-space:(?:pre|break-spaces)/),
  };
}

function declarations(element: Element, sheet: Sheet): string {
  const { tagName } = element;
  const own = attribute(element, 'style') ?? '';
  if (sheet.size === 0) return own.toLowerCase().replace(/\s+/g, '');
  const classes = (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const selectors = [tagName, ...classes.flatMap((name) => [`.${name}`, `${tagName}.${name}`])];
  const rules = selectors.map((selector) => sheet.get(selector) ?? '');
  return lastWins([...rules, own].join(';').toLowerCase().replace(/\s+/g, ''));
}

/** Of several declarations of one property only the last. */
function lastWins(style: string): string {
  const properties = new Map(
    style.split(';').flatMap((declaration) => {
      const at = declaration.indexOf(':');
      return at > 0 ? [[declaration.slice(0, at), declaration] as const] : [];
    }),
  );
  return [...properties.values()].join(';');
}
