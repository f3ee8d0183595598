import { SitemapStream, streamToPromise } from 'sitemap';
import type { BuiltPage } from './built-pages.ts';

/** Whether a page is to be found by search engines. */
export function isListed({ canonical, meta }: BuiltPage): boolean {
  return canonical !== undefined && !(meta.get('robots') ?? '').includes('noindex');
}

/**
 * The sitemap (sitemaps.org) of the pages with their counterparts in the other languages and, where the page says
 * it, the day its text last changed.
 */
export async function sitemap(pages: readonly BuiltPage[], site: string): Promise<string> {
  const xmlns = { news: false, xhtml: true, image: false, video: false };
  const stream = new SitemapStream({ hostname: site, xmlns, lastmodDateOnly: true });
  for (const { canonical = '', alternates, meta } of pages.filter(isListed)) {
    const lastmod = meta.get('article:modified_time');
    stream.write({ url: canonical, links: alternates, ...(lastmod && { lastmod }) });
  }
  stream.end();
  return `${(await streamToPromise(stream)).toString('utf8')}\n`;
}
