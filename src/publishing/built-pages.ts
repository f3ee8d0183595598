import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio/slim';
import { glob } from 'tinyglobby';
import { readEntries, type EntryText } from '../search/records.ts';
import type { Hashes } from './headers.ts';

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
  /** What can be found on the page. */
  entries: EntryText[];
}

/** What stands in a page itself and runs or styles it, for the page's content policy. */
export function hashesOf(html: string): Hashes {
  return hashesIn(load(html));
}

function hashesIn($: CheerioAPI): { styles: string[]; scripts: string[] } {
  const hashes = (selector: string) => {
    const texts = $(selector)
      .toArray()
      .map((element) => $(element).text());
    return [
      ...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)),
    ];
  };
  return {
    styles: hashes('style'),
    // Scripts that the browser runs: modules and classic ones, not blocks of data.
    scripts: hashes(['', '[type=module]', '[type="text/javascript"]'].map(inline).join()),
  };
}

function inline(type: string): string {
  return `script${type || ':not([type])'}:not([src])`;
}

/** Reads a page. `file` is its path from the folder of the site, with forward slashes. */
export function readPage(file: string, html: string): BuiltPage {
  const $ = load(html);
  const links = $('link')
    .toArray()
    .map(({ attribs }) => ({ rel: attribs['rel'], lang: attribs['hreflang'], url: attribs['href'] ?? '' }));
  const metas = $('meta')
    .toArray()
    .flatMap(({ attribs }) => {
      const name = attribs['name'] ?? attribs['property'];
      return name === undefined ? [] : [[name, attribs['content'] ?? ''] as const];
    });
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    canonical: links.find(({ rel }) => rel === 'canonical')?.url,
    alternates: links.flatMap(({ rel, lang, url }) => (rel === 'alternate' && lang ? [{ lang, url }] : [])),
    meta: new Map(metas),
    lang: $('html').attr('lang') ?? '',
    ...hashesIn($),
    entries: readEntries($),
  };
}

/** Every page of a built site, in the order of addresses; each is parsed here and nowhere else. */
export async function readPages(dist: string): Promise<BuiltPage[]> {
  const files = await glob('**/*.html', { cwd: dist, ignore: ['pagefind/**', 'admin/**'] });
  const pages = await Promise.all(
    files.map(async (file) => readPage(file, await readFile(join(dist, file), 'utf8'))),
  );
  return pages.sort((a, b) => a.address.localeCompare(b.address));
}
