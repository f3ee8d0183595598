/** What a first visit to a page costs. */
import { brotliCompressSync } from 'node:zlib';
import { splitPath } from '../../src/i18n/paths.ts';
import { attribute, elements } from './dom.ts';
import { fontBytes, fontsLoaded } from './fonts.ts';
import { files, inlineScripts, scriptsOf } from './resources.ts';
import type { Page, Problem, Site } from './site.ts';
import { stylesOf } from './styles.ts';

const KB = 1024;

/** Sizes in bytes after brotli, fonts as they are. */
export interface Weight {
  /** HTML, CSS and JavaScript together. */
  text: number;
  script: number;
  style: number;
  fonts: number;
  requests: number;
}

/** The promise for a page made to be read: an article, a guide, a document, a case. */
export const LIMITS: Weight = { text: 40 * KB, script: 6 * KB, style: 12 * KB, fonts: 60 * KB, requests: 14 };

/** A document brings the script and the styles of its form besides, and the names of months, which the plan has too. */
export function limitsOf(address: string): Weight {
  return splitPath(address).address.startsWith('/templates/') ? { ...LIMITS, requests: 16 } : LIMITS;
}

const TEXT_PAGE = /^\/(?:acts\/[^/]+|guides|templates|cases)\/[^/]+\/$/;

/** Is this an article, a guide, a document or a case? */
export function isTextPage({ address }: Page): boolean {
  return TEXT_PAGE.test(splitPath(address).address);
}

/**
 * Weighs a page. Scripts count with everything they import at once; what they fetch only when used (`import()`)
 * does not. Pictures named in stylesheets are not counted here, since the file does not say which are shown:
 * the browser tests count real requests.
 */
export function weigh(page: Page, site: Site): Weight {
  const styles = stylesOf(page, site);
  const scripts = scriptsOf(page, site);
  const linkedStyle = sum(styles.filter(({ inline }) => !inline).map(({ css }) => packed(css)));
  const linkedScript = sum(scripts.map((address) => packed(site.read(address))));
  return {
    text: packed(page.html) + linkedStyle + linkedScript,
    script: linkedScript + packed(inlineScripts(page).join('\n')),
    style:
      linkedStyle +
      packed(
        styles
          .filter(({ inline }) => inline)
          .map(({ css }) => css)
          .join('\n'),
      ),
    fonts: fontBytes(page, site),
    requests:
      1 +
      styles.filter(({ inline }) => !inline).length +
      scripts.length +
      fontsLoaded(page, site).length +
      files(page, site, 'image').length +
      files(page, site, 'other').length,
  };
}

/** Text pages over a limit, or over one of these. */
export function overweight(
  site: Site,
  parts: readonly (keyof Weight)[] = ['text', 'script', 'style', 'fonts', 'requests'],
): Problem[] {
  return site.pages.filter(isTextPage).flatMap((page) => {
    const weight = weigh(page, site);
    const limits = limitsOf(page.address);
    return parts
      .filter((part) => weight[part] > limits[part])
      .map((part) => ({
        page: page.address,
        message: `${part}: ${String(weight[part])}, allowed ${String(limits[part])}`,
      }));
  });
}

/** Styles written on elements, which a strict content policy refuses. */
export function styleAttributes(site: Site): Problem[] {
  return site.pages.flatMap((page) =>
    elements(page.document)
      .filter((element) => attribute(element, 'style') !== undefined)
      .map((element) => ({
        page: page.address,
        message: `<${element.tagName} style="${attribute(element, 'style') ?? ''}">`,
      })),
  );
}

/** Every page brings the same few styles and scripts: compressing them once is most of the work saved. */
const sizes = new Map<string, number>();

function packed(text: string): number {
  if (text === '') return 0;
  const size = sizes.get(text) ?? brotliCompressSync(text).length;
  sizes.set(text, size);
  return size;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
