import type { Locale } from '../../i18n/index.ts';
import { siteUrl } from '../../library/settings.ts';

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
