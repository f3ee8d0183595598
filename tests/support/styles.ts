/** The stylesheets of a page and what they fetch in turn. */
import { elements } from './dom.ts';
import { files, ownText } from './resources.ts';
import type { Page, Site } from './site.ts';

/** A stylesheet the page uses: a file or a <style> element. */
export interface Style {
  /** Where its relative addresses start from. */
  from: string;
  css: string;
  inline: boolean;
}

/** The page's styles; a file that does not exist is left to the check of links. */
export function stylesOf(page: Page, site: Site): Style[] {
  const inline = elements(page.document, 'style').map((element) => ({
    from: page.address,
    css: ownText(element),
    inline: true,
  }));
  return [
    ...inline,
    ...files(page, site, 'style').map((from) => ({ from, css: site.read(from), inline: false })),
  ];
}

/** Addresses in a stylesheet: `url(…)` and `@import`. Data addresses fetch nothing. */
export function cssUrls(css: string): string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const found = [
    ...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s][^)]*?))\s*\)/g),
    ...bare.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g),
  ];
  return found
    .map(([, double, single, plain]) => double ?? single ?? plain ?? '')
    .filter((url) => url !== '' && !url.startsWith('data:') && !url.startsWith('#'));
}
