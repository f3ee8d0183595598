import type { Locale } from '../i18n/index.ts';

/** Of a page that does not exist in every language of the site. */
export interface OnlyIn {
  languages: readonly Locale[];
  /** Locale-less address, with its anchor, of the nearest page that readers of the other languages have. */
  elsewhere: string;
}
