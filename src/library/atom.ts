import { generateAtomFeed } from 'feedsmith';
import type { InLanguages, Locale, PartialDate } from '../i18n/index.ts';
import { plainText } from './plain.ts';

export interface AtomEntry {
  /** Never changes once published: the absolute address of the page, or a `tag:` URI (RFC 4151). */
  id: string;
  title: string;
  /** Absolute address of the page. */
  address: string;
  /** When the entry last changed: a date of the content, or a moment with its offset (RFC 3339). */
  updated: string;
  published?: string | undefined;
  summary?: string | undefined;
  /** The language of the words, where it is not the feed's. */
  lang?: Locale | undefined;
}

export interface AtomFeed {
  id: string;
  title: string;
  subtitle?: string | undefined;
  locale: Locale;
  /** Who answers for the feed, which RFC 4287 demands; the feed's title where nobody is named. */
  author?: string | undefined;
  /** Absolute address of the feed itself. */
  self: string;
  /** Absolute address of the page that shows the same to people. */
  alternate: string;
  /** Stands when there are no entries; otherwise the latest change of an entry. */
  updated: string;
  entries: AtomEntry[];
}

/** News for feed readers in a language, unordered. */
export type News = (locale: Locale) => Promise<AtomEntry[]>;

declare module './registry.ts' {
  interface Collection {
    /** A feed of its own beside that of everything: what it is called, and what it brings. */
    feed?: { label: InLanguages; about: InLanguages };
    /** What its feed brings; loaded when files are made. Features above the collection add theirs. */
    news?: readonly (() => Promise<{ news: News }>)[];
  }
}

/** A date of the content as a moment (RFC 3339): what is not known of it is its beginning, in UTC. */
export function moment(date: PartialDate): string {
  if (date.includes('T')) return date;
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}

const text = (value: string) => ({ value: plainText(value), type: 'text' as const });

/**
 * Writes an Atom feed (RFC 4287) as an XML document. Entries keep the given order; the same feed data gives the
 * same text, so that readers that compare bytes are not woken.
 */
export function atomFeed(feed: AtomFeed): string {
  const moments = feed.entries.map(({ updated }) => moment(updated)).sort();
  return generateAtomFeed({
    xml: { lang: feed.locale },
    id: feed.id,
    title: text(feed.title),
    ...(feed.subtitle && { subtitle: text(feed.subtitle) }),
    updated: moments.at(-1) ?? moment(feed.updated),
    authors: [{ name: plainText(feed.author ?? feed.title) }],
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.alternate, rel: 'alternate', type: 'text/html', hreflang: feed.locale },
    ],
    entries: feed.entries.map((entry) => ({
      ...(entry.lang && entry.lang !== feed.locale && { xml: { lang: entry.lang } }),
      id: entry.id,
      title: text(entry.title),
      updated: moment(entry.updated),
      ...(entry.published && { published: moment(entry.published) }),
      ...(entry.summary && { summary: text(entry.summary) }),
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html', hreflang: feed.locale }],
    })),
  });
}
