import made from 'virtual:sections';
import { inLanguage, localePath, translator, type InLanguages, type Locale } from '../i18n/index.ts';
import type { CollectionName } from '../library/registry.ts';

/** A section of the site is a collection that has a place in the masthead. */
export type Section = CollectionName;

/** What the frame of a page knows of a collection. */
export interface SectionFacts {
  name: CollectionName;
  label: InLanguages;
  /** Its place in the masthead, from the left, and its name there. */
  navigation?: { place: number; label: InLanguages } | undefined;
}

const sections = made as readonly SectionFacts[];

export interface NavigationLink {
  href: string;
  label: string;
}

/** Links to the sections in the reader's language, in the order of the masthead. */
export function sectionLinks(locale: Locale): (NavigationLink & { section: Section })[] {
  return sections
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
  const known = sections.find(({ name }) => name === section);
  if (!known) throw new Error(`No such section: ${section}`);
  return { address: `/${section}/`, label: inLanguage(locale, known.navigation?.label ?? known.label) };
}
