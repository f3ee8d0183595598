import { describe, it } from 'vitest';
import { LAYERS } from '../../src/ui/styles/layers.ts';
import { uncoveredCharacters } from '../support/fonts.ts';
import {
  alternateProblems,
  descriptionProblems,
  headingProblems,
  languageProblems,
  missingTitles,
  strayLinks,
} from '../support/heads.ts';
import { brokenLinks, thirdParties, unreachable } from '../support/links.ts';
import { invalidMarkup } from '../support/markup.ts';
import { builtFolder, none, Site } from '../support/site.ts';
import { brokenValues } from '../support/texts.ts';
import { overweight, styleAttributes } from '../support/weights.ts';

/**
 * Rules that hold whatever editors write, if the check passes it: a long text, an arrow, two pages of one title are no
 * mistake of the code. What the code owes by itself is measured on the small site: hub.test.ts.
 */

/** Letters of the three languages and the signs that their texts are set with. */
const ALPHABETS = /^[A-Za-zА-Яа-яЁёҢңӨөҮү\d«»“”„’—–…№.,:;!?()§%]$/u;

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
  it('have titles', () => {
    none(missingTitles(site));
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
  it('show only letters their fonts have', () => {
    none(uncoveredCharacters(site, ALPHABETS));
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
  it('bring few scripts and styles', () => {
    none(overweight(site, ['script', 'style']));
  });
});
