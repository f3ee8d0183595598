import type { Article, Thing } from 'schema-dts';
import { localePath, type Locale } from '../i18n/index.ts';
import { TEXT_LICENCE } from './licence.ts';
import { siteUrl } from './settings.ts';
import type { Summary } from './summaries.ts';

/** What a page says of itself; the descriptions for machines are made from it. */
export interface PageFacts {
  locale: Locale;
  /** Locale-less. */
  address: string;
  title: string;
  description: string;
  /** Pages between home and this one, with locale-less addresses. */
  parents: readonly { address: string; label: string }[];
}

/** The node of the hub itself, described on every page and named by every other node. */
export const PUBLISHER = { '@id': `${siteUrl()}/#publisher` };

export type Node = Exclude<Thing, string>;

/** Describes the entry a page is about; undefined where the page's own description says it all. */
export type Describe = (summary: Summary, page: PageFacts) => Promise<Node | undefined>;

declare module './registry.ts' {
  interface Collection {
    /**
     * What search engines are told in the vocabulary of schema.org: of an entry (an `Article` unless said), of the list
     * of the collection, where it is more than links, and of its further pages, its tools. Loaded when pages are made:
     * the check runs without Astro.
     */
    jsonLd?: () => Promise<{
      entry?: Describe;
      list?: (page: PageFacts) => Promise<Node>;
      tool?: (page: PageFacts) => Promise<Node | undefined>;
    }>;
  }
}

/** The absolute address of a page or a file in a language. */
export function absolute(locale: Locale, address: string): string {
  return siteUrl() + localePath(locale, address);
}

/** The node of an entry: the thing its page is about, or its place on another page. */
export function entryNode({ locale, address }: { locale: Locale; address: string }): string {
  return absolute(locale, address) + (address.includes('#') ? '' : '#thing');
}

/** A text of ours that is nothing more special. */
export function article(summary: Summary, page: PageFacts): Article {
  return {
    '@type': 'Article',
    '@id': entryNode(page),
    headline: page.title,
    description: summary.summary,
    inLanguage: summary.lang,
    dateModified: summary.updated,
    mainEntityOfPage: absolute(page.locale, page.address),
    author: PUBLISHER,
    publisher: PUBLISHER,
    license: TEXT_LICENCE.url,
  };
}
