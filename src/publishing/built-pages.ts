import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { glob } from 'tinyglobby';
import { CacheTable } from '../library/cache.ts';
import type { Hashes } from './headers.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A built page as its own head describes it: whatever room made it, this much every page says. */
export interface BuiltPage {
  /** Address from the root of the site: `/ky/acts/`; the error page has a file's, `/404.html`. */
  address: string;
  file: string;
  html: string;
  /** Canonical address; pages without one are not for search engines. */
  canonical: string | undefined;
  /** Language → address of the same page in it, absolute. */
  alternates: { lang: string; url: string }[];
  /** `<meta>` by name or property. */
  meta: ReadonlyMap<string, string>;
  lang: string;
  /** CSP hashes of the stylesheets and scripts that stand in the page itself. */
  styles: string[];
  scripts: string[];
}

const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function hashOf(element: Element): string {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script the browser runs: modules and classic ones, not blocks of data. */
function isRun(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return attribute(element, 'src') === undefined && ['', 'module', 'text/javascript'].includes(type);
}

/** What stands in a page itself and runs or styles it, for the page's content policy. */
export function hashesOf(html: string): Hashes {
  return hashesOfElements([...elements(parse(html))]);
}

function hashesOfElements(all: readonly Element[]): { styles: string[]; scripts: string[] } {
  const named = (tag: string) => all.filter(({ tagName }) => tagName === tag);
  return {
    styles: [...new Set(named('style').map(hashOf))],
    scripts: [...new Set(named('script').filter(isRun).map(hashOf))],
  };
}

/** What a page says of itself, whatever its place. */
type Head = Omit<BuiltPage, 'address' | 'file' | 'html'>;
type StoredHead = Omit<Head, 'meta'> & { meta: [name: string, content: string][] };

function placeOf(file: string): Pick<BuiltPage, 'address' | 'file'> {
  return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file };
}

/** Reads a page. `file` is its path from the folder of the site, with forward slashes. */
export function readPage(file: string, html: string): BuiltPage {
  return { ...placeOf(file), html, ...readHead(html) };
}

function readHead(html: string): Head {
  const all = [...elements(parse(html))];
  const named = (tag: string) => all.filter(({ tagName }) => tagName === tag);
  const links = named('link').map((link) => ({
    rel: attribute(link, 'rel'),
    lang: attribute(link, 'hreflang'),
    url: attribute(link, 'href') ?? '',
  }));
  const metas = named('meta').flatMap((meta) => {
    const name = attribute(meta, 'name') ?? attribute(meta, 'property');
    return name === undefined ? [] : [[name, attribute(meta, 'content') ?? ''] as const];
  });
  return {
    canonical: links.find(({ rel }) => rel === 'canonical')?.url,
    alternates: links.flatMap(({ rel, lang, url }) => (rel === 'alternate' && lang ? [{ lang, url }] : [])),
    meta: new Map(metas),
    lang: named('html').map((root) => attribute(root, 'lang'))[0] ?? '',
    ...hashesOfElements(all),
  };
}

/** Every page of a built site, in the order of addresses. */
export async function readPages(dist: string): Promise<BuiltPage[]> {
  const files = await glob('**/*.html', { cwd: dist, ignore: ['pagefind/**', 'admin/**'] });
  const cache = new CacheTable<StoredHead>('heads', dist, ['src/publishing/built-pages.ts']);
  const pages = await Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(dist, file), 'utf8');
      const { meta, ...head } = cache.of(html, () => {
        const page = readHead(html);
        return { ...page, meta: [...page.meta] };
      });
      return { ...placeOf(file), ...head, html, meta: new Map(meta) };
    }),
  );
  cache.save();
  return pages.sort((a, b) => a.address.localeCompare(b.address));
}
