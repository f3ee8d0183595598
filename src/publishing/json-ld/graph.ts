import type {
  BreadcrumbList,
  CollectionPage,
  Organization,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { LOCALES, translator } from '../../i18n/index.ts';
import { allCollections, collectionOf } from '../../library/registry.ts';
import { entryAt } from '../../library/entry-id.ts';
import { absolute, article, PUBLISHER, type Node, type PageFacts } from '../../library/json-ld.ts';
import { plainData } from '../../library/plain.ts';
import { siteUrl } from '../../library/settings.ts';
import { allSummaries, summaryOf, type Summary } from '../../library/summaries.ts';
import { TEXT_LICENCE } from '../../library/licence.ts';

/** A set of descriptions in one document (JSON-LD 1.1, `@graph`). */
export interface Graph {
  '@context': 'https://schema.org';
  '@graph': Exclude<Thing, string>[];
}

/**
 * What a page tells search engines in the vocabulary of schema.org: the page, the way to it, the site and its
 * publisher, and the entry the page is about. Collections that nobody has described are articles.
 */
export async function pageGraph(page: PageFacts): Promise<Graph> {
  const entry = entryAt(page.address);
  const summary = entry && (await summaryOf(entry, page.locale));
  const main = summary ? await describeEntry(summary, page) : await describeList(page);
  const nodes: Exclude<Thing, string>[] = [publisher(page), website(page), webPage(page, summary, main)];
  if (page.address !== '/') nodes.push(breadcrumbs(page));
  if (main) nodes.push(main);
  nodes.push(...(await entriesInPlace(page)));
  return plainData({ '@context': 'https://schema.org', '@graph': nodes });
}

/** The graph as the text of a data block: nothing in it may end the script element or open a comment. */
export function graphText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}

/** The entry a page is about. */
async function describeEntry(summary: Summary, page: PageFacts): Promise<Node | undefined> {
  const { unlisted, jsonLd } = collectionOf(summary.collection);
  if (unlisted) return undefined;
  const own = (await jsonLd?.())?.entry;
  return own ? own(summary, page) : article(summary, page);
}

/** What a page that is no entry's own is about, where it is more than a collection of links. */
async function describeList(page: PageFacts): Promise<Node | undefined> {
  const collection = allCollections().find(({ name }) => page.address.startsWith(`/${name}/`));
  const known = await collection?.jsonLd?.();
  return page.address === `/${collection?.name ?? ''}/` ? known?.list?.(page) : known?.tool?.(page);
}

/** The entries that have no page of their own and stand on this one. */
async function entriesInPlace(page: PageFacts): Promise<Node[]> {
  const { locale } = page;
  if (!allCollections().some(({ name, place }) => place && page.address === `/${name}/`)) return [];
  const here = (await allSummaries(locale)).filter(({ address }) => address.startsWith(`${page.address}#`));
  const nodes = await Promise.all(
    here.map((summary) => {
      const { address, title, summary: description } = summary;
      return describeEntry(summary, { locale, address, title, description, parents: page.parents });
    }),
  );
  return nodes.filter((node) => node !== undefined);
}

function publisher({ locale }: PageFacts): Exclude<Organization, string> {
  const t = translator(locale);
  return {
    '@type': 'Organization',
    ...PUBLISHER,
    name: t('site.name'),
    description: t('site.footer.aboutText'),
    url: absolute(locale, '/'),
    logo: `${siteUrl()}/icons/icon-512.png`,
  };
}

/** The search box of search engines: where a query of theirs would be answered. */
function website({ locale }: PageFacts): Exclude<WebSite, string> {
  const target = `${absolute(locale, '/search/')}?q={search_term_string}`;
  const action: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: target },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${absolute(locale, '/')}#website`,
    url: absolute(locale, '/'),
    name: translator(locale)('site.name'),
    inLanguage: locale,
    publisher: PUBLISHER,
    potentialAction: action,
  };
}

function pageType(address: string, isEntry: boolean) {
  if (address === '/search/') return 'SearchResultsPage';
  if (address.startsWith('/about/')) return 'AboutPage';
  return isEntry || address === '/' ? 'WebPage' : 'CollectionPage';
}

function webPage(page: PageFacts, summary: Summary | undefined, main: object | undefined) {
  const { locale, address, title, description } = page;
  const url = absolute(locale, address);
  const node = {
    '@type': pageType(address, entryAt(address) !== undefined),
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: summary?.lang ?? locale,
    isPartOf: { '@id': `${absolute(locale, '/')}#website` },
    publisher: PUBLISHER,
    license: TEXT_LICENCE.url,
    ...(summary && { dateModified: summary.updated }),
    ...(address !== '/' && { breadcrumb: { '@id': `${url}#breadcrumbs` } }),
    ...(main && '@id' in main && { mainEntity: { '@id': main['@id'] as string } }),
    ...(summary && summary.languages.length > 1 && { workTranslation: translations(page, summary) }),
  };
  return node as WebPage | CollectionPage;
}

function translations({ locale, address }: PageFacts, { languages }: Summary) {
  return LOCALES.filter((other) => other !== locale && languages.includes(other)).map((other) => ({
    '@id': absolute(other, address),
  }));
}

function breadcrumbs({ locale, address, title, parents }: PageFacts): BreadcrumbList {
  const trail = [
    { address: '/', label: translator(locale)('site.home') },
    ...parents,
    { address, label: title },
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(locale, address)}#breadcrumbs`,
    itemListElement: trail.map(({ address: step, label }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: { '@id': absolute(locale, step) },
    })),
  };
}
