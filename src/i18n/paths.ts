import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from './locales.ts';

/** Turns a locale-less address (`/acts/`) into the address in `locale` (`/ky/acts/`); Russian has no prefix. */
export function localePath(locale: Locale, address: string): string {
  return locale === DEFAULT_LOCALE ? address : `/${locale}${address}`;
}

/** Where a link leads, and the language of the page there when it is not the reader's. */
export interface LinkTarget {
  href: string;
  hreflang?: Locale;
}

/** A link from a page in the reader's language to one that may exist in another language only. */
export function linkTo(reader: Locale, language: Locale, address: string): LinkTarget {
  const href = localePath(language, address);
  return language === reader ? { href } : { href, hreflang: language };
}

/** The reverse of `localePath`: which language an address is in, and the address without it. */
export function splitPath(path: string): { locale: Locale; address: string } {
  const [, first = '', ...rest] = path.split('/');
  if (isLocale(first) && first !== DEFAULT_LOCALE) return { locale: first, address: `/${rest.join('/')}` };
  return { locale: DEFAULT_LOCALE, address: path };
}

/** `getStaticPaths` entries for a page that has no other parameter: one per language. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The `[...locale]` route parameter of a language: undefined for the one without a prefix. */
export function localeParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}
