import '../collections.ts';
import { inLanguage, localePath, translator, type Locale } from '../i18n/index.ts';
import { allCollections, collectionOf, type CollectionName } from '../library/registry.ts';

/** A section of the site is a collection that has a place in the masthead. */
export type Section = CollectionName;

export interface NavigationLink {
  href: string;
  label: string;
}

/** Links to the sections in the reader's language, in the order of the masthead. */
export function sectionLinks(locale: Locale): (NavigationLink & { section: Section })[] {
  return allCollections()
    .flatMap(({ name, navigation }) => (navigation ? [{ section: name, ...navigation }] : []))
    .sort((a, b) => a.place - b.place)
    .map(({ section, label }) => ({
      section,
      href: localePath(locale, `/${section}/`),
      label: inLanguage(locale, label),
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
  const { label, navigation } = collectionOf(section);
  return { address: `/${section}/`, label: inLanguage(locale, navigation?.label ?? label) };
}
