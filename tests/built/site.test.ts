import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { localePath } from '../../src/i18n/paths.ts';
import { LAYERS } from '../../src/ui/styles/layers.ts';
import { attribute, elements, textOf } from '../support/dom.ts';
import { uncoveredCharacters } from '../support/fonts.ts';
import {
  alternateProblems,
  descriptionProblems,
  headingProblems,
  languageProblems,
  strayLinks,
  titleProblems,
} from '../support/heads.ts';
import { brokenLinks, thirdParties, unreachable } from '../support/links.ts';
import { invalidMarkup } from '../support/markup.ts';
import { builtFolder, none, Site } from '../support/site.ts';
import { spaced } from '../support/spaces.ts';
import { brokenValues, typewriterHabits } from '../support/texts.ts';
import { overweight, styleAttributes } from '../support/weights.ts';

const site = new Site(builtFolder());

describe(`the ${String(site.pages.length)} built pages`, () => {
  it('lead somewhere with every link, #fragment and file', () => {
    none(brokenLinks(site));
  });
  it('can all be reached from the front page', () => {
    none(unreachable(site));
  });
  it('fetch nothing from other sites', () => {
    none(thirdParties(site));
  });
  it('are valid HTML', () => {
    none(invalidMarkup(site));
  });
  it('have titles, different ones within a language', () => {
    none(titleProblems(site));
  });
  it('have descriptions', () => {
    none(descriptionProblems(site));
  });
  it('have one h1', () => {
    none(headingProblems(site));
  });
  it('are in the language of their address', () => {
    none(languageProblems(site));
  });
  it('name their counterparts in the other languages, and are named by them', () => {
    none(alternateProblems(site));
  });
  it('keep their reader in one language', () => {
    none(strayLinks(site));
  });
  it('print no broken values', () => {
    none(brokenValues(site));
  });
  it('keep to Russian and Kyrgyz typography', () => {
    none(typewriterHabits(site));
  });
  it('show only characters their fonts have', () => {
    none(uncoveredCharacters(site));
  });
  it('carry no styles on elements', () => {
    none(styleAttributes(site));
  });
  it('fix the order of the cascade before anything is styled', () => {
    const first = `<style>${LAYERS}</style>`;
    const late = site.pages.filter(
      ({ html }) => !html.startsWith(first, html.search(/<style|<link rel="stylesheet"/)),
    );
    none(late.map(({ address }) => ({ page: address, message: `does not begin its styles with ${first}` })));
  });
  it('stay light where they are made to be read', () => {
    none(overweight(site));
  });
});

/** The interface links to sections of «about» by their names: a section renamed must be noticed. */
describe.each(LOCALES)('the sections of «about» that every page links to, in %s', (locale) => {
  const t = translator(locale);
  const about = site.pages.find(({ address }) => address === localePath(locale, '/about/'))!.document;
  const heading = (id: string) => {
    const section = elements(about, 'section').find((one) => attribute(one, 'id') === id);
    return section && textOf(elements(section, 'h2')[0]!);
  };

  it.each([
    ['checking', 'site.footer.checking'],
    ['report', 'site.footer.report'],
  ] as const)('#%s is what the footer calls it', (id, key) => {
    expect(heading(id)).toBe(spaced(t(key)));
  });

  it('#languages, where a translation is corrected, speaks of languages', () => {
    expect(heading('languages')).toBe({ ru: 'Языки', ky: 'Тилдер', en: 'Languages' }[locale]);
  });
});
