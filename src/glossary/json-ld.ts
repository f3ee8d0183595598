import type { DefinedTermSet } from 'schema-dts';
import { absolute, entryNode, type Describe, type PageFacts } from '../library/json-ld.ts';
import { TEXT_LICENCE } from '../library/licence.ts';
import { terms, termsInOrder } from './queries.ts';

export const entry: Describe = async ({ id, lang }, page) => {
  const term = await terms.one(id, page.locale);
  if (!term) return undefined;
  const { title, summary, synonyms, abbreviation, equivalents } = term.data;
  const others = Object.entries(equivalents).flatMap(([language, list]) =>
    language === lang ? [] : (list?.map((equivalent) => equivalent.term) ?? []),
  );
  return {
    '@type': 'DefinedTerm',
    '@id': entryNode(page),
    url: absolute(page.locale, page.address),
    name: title,
    description: summary,
    alternateName: [...(abbreviation ? [abbreviation] : []), ...synonyms, ...others],
    inDefinedTermSet: { '@id': `${absolute(page.locale, '/glossary/')}#terms` },
  };
};

/** The glossary as a set, by reference: each term is described on its own page. */
export async function list({ locale, address, title, description }: PageFacts): Promise<DefinedTermSet> {
  const all = await termsInOrder(locale);
  return {
    '@type': 'DefinedTermSet',
    '@id': `${absolute(locale, address)}#terms`,
    url: absolute(locale, address),
    name: title,
    description,
    inLanguage: locale,
    license: TEXT_LICENCE.url,
    hasDefinedTerm: all.map((term) => ({ '@id': `${absolute(locale, term.address)}#thing` })),
  };
}
