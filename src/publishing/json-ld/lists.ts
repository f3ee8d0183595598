import type { Dataset, DefinedTermSet, Thing } from 'schema-dts';
import { casesInOrder } from '../../cases/queries.ts';
import { termsInOrder } from '../../glossary/queries.ts';
import { absolute, dataAddress } from '../addresses.ts';
import { TEXT_LICENCE } from '../licence.ts';
import { PUBLISHER, type PageFacts } from './page.ts';

/** The glossary as a set, by reference: each term is described on its own page. */
async function termSet({ locale, address, title, description }: PageFacts): Promise<DefinedTermSet> {
  const terms = await termsInOrder(locale);
  return {
    '@type': 'DefinedTermSet',
    '@id': `${absolute(locale, address)}#terms`,
    url: absolute(locale, address),
    name: title,
    description,
    inLanguage: locale,
    license: TEXT_LICENCE.url,
    hasDefinedTerm: terms.map((term) => ({ '@id': `${absolute(locale, term.address)}#thing` })),
  };
}

/** The cases as data, with the files they can be had in. */
async function caseData({ locale, address, title, description }: PageFacts): Promise<Dataset> {
  const cases = await casesInOrder(locale);
  const years = cases.flatMap(({ data: { years } }) => [years.from, years.to ?? years.from]).sort();
  const file = (name: 'cases.csv' | 'cases.json', encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: absolute('ru', dataAddress(name)),
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    '@id': `${absolute(locale, address)}#data`,
    url: absolute(locale, address),
    name: title,
    description,
    inLanguage: 'ru',
    license: TEXT_LICENCE.url,
    isAccessibleForFree: true,
    creator: PUBLISHER,
    ...(years.length > 0 && { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
    spatialCoverage: { '@type': 'Country', name: 'Kyrgyzstan', identifier: 'KG' },
    distribution: [file('cases.csv', 'text/csv'), file('cases.json', 'application/json')],
  };
}

const LISTS: Readonly<Record<string, (page: PageFacts) => Promise<Exclude<Thing, string>>>> = {
  '/glossary/': termSet,
  '/cases/': caseData,
};

/** What a page that is no entry's own is about, where it is more than a collection of links. */
export async function describeList(page: PageFacts): Promise<Exclude<Thing, string> | undefined> {
  return await LISTS[page.address]?.(page);
}
