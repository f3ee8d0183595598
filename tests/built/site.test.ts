import { describe, it } from 'vitest';
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
  it('stay light where they are made to be read', () => {
    none(overweight(site));
  });
});
