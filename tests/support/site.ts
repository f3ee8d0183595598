/** The built site as a folder of files: which pages there are, and what an address leads to. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { globSync } from 'tinyglobby';
import type { Locale } from '../../src/i18n/locales.ts';
import { splitPath } from '../../src/i18n/paths.ts';
import { distDir } from '../../src/library/settings.ts';
import { attribute, elements } from './dom.ts';
import type { Element, Node } from './dom.ts';

/** What a page at an old address has, see src/publishing/redirect-pages.ts. */
const REFRESH = '<meta http-equiv="refresh"';

/** Any address will do: it only makes relative ones absolute. */
const HERE = 'http://site.invalid';

export interface Page {
  /** Address with its language's prefix: `/ky/acts/`; the error page has a file's address, `/404.html`. */
  address: string;
  locale: Locale;
  html: string;
  document: Node;
}

export interface Problem {
  /** Address of the page that is wrong, with line and column where they are known. */
  page: string;
  message: string;
}

/** The first pages of a problem tell enough: it usually stands in a template. */
const SHOWN = 3;

/** @throws an error that lists the problems, if there are any, each with where it occurs */
export function none(problems: Problem[]): void {
  if (problems.length === 0) return;
  const lines = [...Map.groupBy(problems, ({ message }) => message)].map(([message, same]) => {
    const pages = same.slice(0, SHOWN).map(({ page }) => page);
    const more = same.length > SHOWN ? ` and ${String(same.length - SHOWN)} more` : '';
    return `${message}: ${pages.join(', ')}${more}`;
  });
  throw new Error(`${String(problems.length)} problems:\n${lines.join('\n')}`);
}

/** Where the build leaves the site; DIST_DIR names another folder. */
export function builtFolder(): string {
  return distDir();
}

/** Addresses of all pages in a built folder. */
export function pageAddresses(folder: string): string[] {
  // Files beside the index that Pagefind or an editor's tool bring along are not pages of ours.
  const files = globSync('**/*.html', { cwd: folder, ignore: ['pagefind/**', 'admin/**'] });
  // Pages at old addresses only send the reader on.
  const pages = files.filter((file) => !readFileSync(path.join(folder, file), 'utf8').includes(REFRESH));
  return pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`).sort();
}

export class Site {
  readonly folder: string;
  readonly pages: Page[];
  readonly #ids = new Map<string, Set<string>>();
  readonly #texts = new Map<string, string>();

  /** @throws if the folder holds no pages, so that a check of nothing does not pass */
  constructor(folder: string) {
    this.folder = folder;
    this.pages = pageAddresses(folder).map((address) => this.#page(address));
    if (this.pages.length === 0) throw new Error(`No pages in ${folder}: run the build first.`);
  }

  #page(address: string): Page {
    const html = this.read(address);
    return { address, locale: splitPath(address).locale, html, document: parse(html) };
  }

  /** The file behind an address: `/acts/` → `acts/index.html`. Undefined when nothing would be served. */
  file(address: string): string | undefined {
    const relative = decodeURIComponent(address).slice(1);
    const file = path.join(this.folder, relative, address.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  }

  /** Would the server have to send the reader on, because only the closing slash is missing? */
  lacksSlash(address: string): boolean {
    return this.file(address) === undefined && this.file(`${address}/`) !== undefined;
  }

  /** @throws if there is no such file */
  read(address: string): string {
    let text = this.#texts.get(address);
    if (text === undefined) {
      const file = this.file(address);
      if (file === undefined) throw new Error(`No file for ${address}`);
      text = readFileSync(file, 'utf8');
      this.#texts.set(address, text);
    }
    return text;
  }

  /** The ids that a #fragment may name on the page at this address. */
  ids(address: string): Set<string> {
    let ids = this.#ids.get(address);
    if (ids === undefined) {
      const known = this.pages.find((page) => page.address === address)?.document;
      const all = elements(known ?? parse(this.read(address)));
      ids = new Set(all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined));
      this.#ids.set(address, ids);
    }
    return ids;
  }
}

/** Where an address written on a page leads. */
export interface Target {
  /** Path with leading slash, only for addresses of this site. */
  address?: string;
  /** Without the #; empty when there is none. */
  fragment: string;
  /** Undefined for addresses that name no place: `mailto:`, `data:`. */
  url?: URL;
}

/**
 * Resolves an address as a browser would.
 * @param from address of the page or stylesheet that says it
 * @param origin of the site in absolute links, such as the canonical ones
 */
export function resolve(from: string, href: string, origin?: string): Target {
  const url = URL.parse(href, HERE + from);
  if (!url) throw new Error(`Not an address: ${href}`);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (url.origin === HERE || url.origin === origin) return { address: url.pathname, fragment, url };
  return url.protocol.startsWith('http') ? { fragment, url } : { fragment };
}

/** Where the site says it stands, from the page's canonical link. */
export function originOf({ document }: Page): string | undefined {
  const href = links(document, 'canonical').map((link) => attribute(link, 'href'))[0];
  return href === undefined ? undefined : URL.parse(href)?.origin;
}

/** The <link> elements with this relation. */
export function links(document: Node, relation: string): Element[] {
  return elements(document, 'link').filter((link) =>
    (attribute(link, 'rel') ?? '').split(/\s+/).includes(relation),
  );
}
