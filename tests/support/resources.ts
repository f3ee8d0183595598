/** What a browser fetches for a page without being asked: scripts with their imports, stylesheets, images. */
import { attribute, elements, isText, words } from './dom.ts';
import type { Element } from './dom.ts';
import { resolve } from './site.ts';
import type { Page, Site } from './site.ts';

/** What only a home screen asks for, `launcher`, is no part of a visit. */
export type ResourceKind = 'style' | 'script' | 'font' | 'image' | 'launcher' | 'other';

export interface Resource {
  kind: ResourceKind;
  /** As written on the page or in the stylesheet. */
  href: string;
  /** Whose words they are: the address of the page or of the stylesheet. */
  from: string;
}

/** Relations of <link> that fetch something at once. */
const FETCHING: Record<string, ResourceKind> = {
  stylesheet: 'style',
  modulepreload: 'script',
  icon: 'image',
  manifest: 'launcher',
  'apple-touch-icon': 'launcher',
};

const PRELOADED: Record<string, ResourceKind> = {
  style: 'style',
  script: 'script',
  font: 'font',
  image: 'image',
};

/** Everything the page's own HTML fetches. */
export function resourcesOf({ address, document }: Page): Resource[] {
  return elements(document).flatMap((element) =>
    fetchedBy(element).map(({ kind, href }) => ({ kind, href, from: address })),
  );
}

function fetchedBy(element: Element): { kind: ResourceKind; href: string }[] {
  const href = attribute(element, 'href');
  const src = attribute(element, 'src');
  const images = [src, ...sourceSet(element), attribute(element, 'poster')].filter(
    (url) => url !== undefined,
  );
  switch (element.tagName) {
    case 'link': {
      if (href === undefined) return [];
      const kinds = words(element, 'rel').map((rel) =>
        rel === 'preload' ? (PRELOADED[attribute(element, 'as') ?? ''] ?? 'other') : FETCHING[rel],
      );
      return kinds.filter((kind) => kind !== undefined).map((kind) => ({ kind, href }));
    }
    case 'script':
      return src === undefined ? [] : [{ kind: 'script', href: src }];
    case 'img':
    case 'source':
    case 'video':
    case 'audio':
      return images.map((url) => ({ kind: 'image', href: url }));
    case 'iframe':
    case 'embed':
      return src === undefined ? [] : [{ kind: 'other', href: src }];
    case 'object': {
      const data = attribute(element, 'data');
      return data === undefined ? [] : [{ kind: 'other', href: data }];
    }
    case 'use':
    case 'image': {
      const picture = href ?? attribute(element, 'xlink:href');
      return picture === undefined || picture.startsWith('#') ? [] : [{ kind: 'image', href: picture }];
    }
    default:
      return [];
  }
}

function sourceSet(element: Element): string[] {
  return (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

/** Addresses of the scripts the page runs at once: those it names and their static imports, each once. */
export function scriptsOf(page: Page, site: Site): string[] {
  const inline = elements(page.document, 'script').filter((script) => attribute(script, 'type') === 'module');
  const seen = new Set<string>();
  const waiting = [
    ...files(page, site, 'script'),
    ...inline.flatMap((script) => staticImports(ownText(script), page.address)),
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next) || site.file(next) === undefined) continue;
    seen.add(next);
    waiting.push(...staticImports(site.read(next), next));
  }
  return [...seen];
}

/** Code standing in the page itself. */
export function inlineScripts({ document }: Page): string[] {
  return elements(document, 'script')
    .filter((script) => !attribute(script, 'src') && !/json/.test(attribute(script, 'type') ?? ''))
    .map(ownText);
}

/** Addresses of the files of one kind that the page fetches and that exist. */
export function files(page: Page, site: Site, kind: ResourceKind): string[] {
  const found = resourcesOf(page)
    .filter((resource) => resource.kind === kind)
    .map(({ href, from }) => resolve(from, href).address)
    .filter((address) => address !== undefined)
    .filter((address) => site.file(address) !== undefined);
  return [...new Set(found)];
}

/** Built code is minified: `import{a}from"./b.js"`, `import"./b.js"`, `export*from"./b.js"`. */
function staticImports(code: string, from: string): string[] {
  const found = code.matchAll(/\b(?:import|from)\s*(["'])(\.{0,2}\/[^"']+)\1/g);
  return [...found]
    .map(([, , href = '']) => resolve(from, href).address)
    .filter((address) => address !== undefined);
}

/** Code or rules standing in an element, as written. */
export function ownText(element: Element): string {
  return element.childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join('');
}
