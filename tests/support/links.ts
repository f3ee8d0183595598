/** Do all addresses lead somewhere? */
import { attribute, elements } from './dom.ts';
import { resourcesOf } from './resources.ts';
import { links, originOf, resolve } from './site.ts';
import type { Page, Problem, Site } from './site.ts';
import { cssUrls, stylesOf } from './styles.ts';

/** Elements and attributes that send a reader somewhere. */
const NAVIGATION: [tag: string, name: string][] = [
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
  ['button', 'formaction'],
  ['blockquote', 'cite'],
];

/** Internal links and #fragments that lead nowhere, and files that are missing. */
export function brokenLinks(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const origin = originOf(page);
    const hrefs = new Set([
      ...navigation(page),
      ...counterparts(page),
      ...resourcesOf(page).map(({ href }) => href),
    ]);
    const onPage = [...hrefs].flatMap((href) => broken(site, page.address, href, origin));
    const inStyles = stylesOf(page, site).flatMap(({ css, from }) =>
      cssUrls(css).flatMap((href) => broken(site, from, href, origin)),
    );
    return [...onPage, ...inStyles].map((message) => ({ page: page.address, message }));
  });
}

/** Pages that no chain of links from the front page leads to. The error page needs none. */
export function unreachable(site: Site): Problem[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const seen = new Set<string>();
  const waiting = ['/'];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const page = pages.get(next);
    if (page === undefined || seen.has(next)) continue;
    seen.add(next);
    const hrefs = elements(page.document, 'a').map((link) => attribute(link, 'href') ?? '');
    const addresses = hrefs
      .filter((href) => URL.canParse(href, 'http://x'))
      .map((href) => resolve(page.address, href));
    waiting.push(...addresses.map(({ address }) => address).filter((address) => address !== undefined));
  }
  return [...pages.keys()]
    .filter((address) => !seen.has(address) && !address.endsWith('/404.html'))
    .map((address) => ({ page: address, message: 'no link leads here' }));
}

/** Resources of other sites, which a reader's browser would tell where the reader is. */
export function thirdParties(site: Site): Problem[] {
  return site.pages.flatMap((page) => {
    const origin = originOf(page);
    const all = [
      ...resourcesOf(page),
      ...acquaintances(page),
      ...stylesOf(page, site).flatMap(({ css, from }) => cssUrls(css).map((href) => ({ href, from }))),
    ];
    return all
      .filter(({ href, from }) => isForeign(from, href, origin))
      .map(({ href }) => ({ page: page.address, message: `fetches ${href} from another site` }));
  });
}

/** Links that only prepare a visit already tell the other site. */
function acquaintances({ address, document }: Page): { href: string; from: string }[] {
  return ['preconnect', 'dns-prefetch', 'prefetch', 'prerender']
    .flatMap((relation) => links(document, relation))
    .map((link) => ({ href: attribute(link, 'href') ?? '', from: address }));
}

function isForeign(from: string, href: string, origin: string | undefined): boolean {
  const { url, address } = resolve(from, href, origin);
  return url !== undefined && address === undefined;
}

/** What is posted goes to the server, not to a file. */
function navigation({ document }: Page): string[] {
  return NAVIGATION.flatMap(([tag, name]) =>
    elements(document, tag)
      .filter((element) => attribute(element, 'method') !== 'post')
      .map((element) => attribute(element, name))
      .filter((href) => href !== undefined),
  );
}

/** Absolute links of the head to this site: canonical, other languages, pictures for cards. */
function counterparts({ document }: Page): string[] {
  const rels = elements(document, 'link').filter((link) =>
    ['canonical', 'alternate', 'next', 'prev'].includes(attribute(link, 'rel') ?? ''),
  );
  const cards = elements(document, 'meta').filter((meta) => attribute(meta, 'property') === 'og:image');
  return [
    ...rels.map((link) => attribute(link, 'href')),
    ...cards.map((meta) => attribute(meta, 'content')),
  ].filter((href) => href !== undefined);
}

function broken(site: Site, from: string, href: string, origin: string | undefined): string[] {
  let target;
  try {
    target = resolve(from, href, origin);
  } catch {
    return [`${href}: not an address`];
  }
  const { address, fragment } = target;
  if (address === undefined) return [];
  if (site.lacksSlash(address)) return [`${href}: lacks the closing slash, the reader would be sent on`];
  const file = site.file(address);
  if (file === undefined) return [`${href}: no such page or file`];
  const named = fragment.replace(/:~:.*$/, '');
  if (named === '' || named === 'top' || !file.endsWith('.html')) return [];
  return site.ids(address).has(named) ? [] : [`${href}: no element with this id`];
}
