import { localePath, translator, type Locale } from '../i18n/index.ts';

/** The sections of the site, in the order of the masthead; each is named after its collection of content. */
export const SECTIONS = ['acts', 'guides', 'cases', 'glossary', 'conferences', 'press'] as const;
export type Section = (typeof SECTIONS)[number];

export interface NavigationLink {
  href: string;
  label: string;
}

/** Links to the sections in the reader's language. */
export function sectionLinks(locale: Locale): (NavigationLink & { section: Section })[] {
  const t = translator(locale);
  return SECTIONS.map((section) => ({
    section,
    href: localePath(locale, `/${section}/`),
    label: t(`site.nav.${section}`),
  }));
}

/** The breadcrumb trail of a page: home, then the given parents (locale-less addresses). */
export function trail(
  locale: Locale,
  parents: readonly { address: string; label: string }[],
): NavigationLink[] {
  const home = { address: '/', label: translator(locale)('site.home') };
  return [home, ...parents].map(({ address, label }) => ({ href: localePath(locale, address), label }));
}

/** The crumb of a section. */
export function sectionCrumb(locale: Locale, section: Section): { address: string; label: string } {
  return { address: `/${section}/`, label: translator(locale)(`site.nav.${section}`) };
}
