import { localePath, translator, type Locale } from '../i18n/index.ts';

/** The icons of public/, drawn from the mark by `npm run icons`. */
export const ICONS = [
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/** The web app manifest of a language (W3C Application Manifest): the site on a phone's home screen. */
export function manifest(locale: Locale) {
  const t = translator(locale);
  return {
    id: localePath(locale, '/'),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.footer.aboutText'),
    lang: locale,
    dir: 'ltr',
    start_url: localePath(locale, '/'),
    scope: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#1a2456',
    icons: ICONS,
  };
}
