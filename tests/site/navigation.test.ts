import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { sectionCrumb, sectionLinks, trail } from '../../src/site/navigation.ts';

describe('the sections of the masthead', () => {
  const SECTIONS = ['acts', 'guides', 'templates', 'cases', 'glossary', 'conferences', 'press'];

  it('are the collections that ask for a place, in its order, at the addresses of their lists', () => {
    expect(sectionLinks('ru').map(({ section }) => section)).toEqual(SECTIONS);
    expect(sectionLinks('ru').map(({ href }) => href)).toEqual(SECTIONS.map((section) => `/${section}/`));
  });

  it('lead to the reader’s language under different names', () => {
    for (const locale of LOCALES) {
      const links = sectionLinks(locale);
      expect(new Set(links.map(({ label }) => label)).size).toBe(SECTIONS.length);
    }
    expect(sectionLinks('ky').map(({ href }) => href)).toEqual(SECTIONS.map((section) => `/ky/${section}/`));
    expect(sectionLinks('en')[0]).toEqual({ section: 'acts', href: '/en/acts/', label: 'Law' });
  });
});

describe('the breadcrumbs', () => {
  it('begin at home and follow the parents, in the reader’s language', () => {
    const parents = [sectionCrumb('en', 'acts'), { address: '/acts/zakon-1/', label: 'Law No. 1' }];
    expect(trail('en', parents)).toEqual([
      { href: '/en/', label: 'Home' },
      { href: '/en/acts/', label: 'Law' },
      { href: '/en/acts/zakon-1/', label: 'Law No. 1' },
    ]);
  });

  it('of a page without parents are the way home', () => {
    expect(trail('ru', [])).toEqual([{ href: '/', label: 'Главная' }]);
  });
});
