import { DEFAULT_LOCALE, isLocale, type Locale } from '../../i18n/index.ts';

/** The language of the page being made, whatever the language of the text on it. */
export function readerLocale(astro: { currentLocale: string | undefined }): Locale {
  return isLocale(astro.currentLocale) ? astro.currentLocale : DEFAULT_LOCALE;
}
