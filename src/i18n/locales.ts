/** The languages of the site, the default first. */
export const LOCALES = ['ru', 'ky', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Addresses in this language carry no prefix. */
export const DEFAULT_LOCALE: Locale = 'ru';

/**
 * Where a text is looked for when it does not exist in the reader's language, best first.
 * Most readers of Kyrgyz also read Russian; most readers of English in the country too.
 */
export const FALLBACK: Readonly<Record<Locale, readonly Locale[]>> = {
  ru: ['ru', 'ky', 'en'],
  ky: ['ky', 'ru', 'en'],
  en: ['en', 'ru', 'ky'],
};

/** Name of each language in that language. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  ru: 'Русский',
  ky: 'Кыргызча',
  en: 'English',
};

export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}

/** The first language of `locale`'s fallback order for which `has` is true. */
export function firstAvailable(locale: Locale, has: (candidate: Locale) => boolean): Locale | undefined {
  return FALLBACK[locale].find(has);
}
