import type { Article, Thing } from 'schema-dts';
import { cases } from '../../cases/queries.ts';
import { terms } from '../../glossary/queries.ts';
import { guides } from '../../guides/queries.ts';
import { isKnown } from '../../library/fields.ts';
import type { CollectionName } from '../../library/entry-id.ts';
import type { Summary } from '../../library/summaries.ts';
import { organisations } from '../../organisations/queries.ts';
import { absolute } from '../addresses.ts';
import { TEXT_LICENCE } from '../licence.ts';
import { describeAct, describeArticle } from './acts.ts';
import { describeConference, describePressItem } from './events.ts';
import { PUBLISHER, type PageFacts } from './page.ts';

export type Node = Exclude<Thing, string>;
export type Describe = (summary: Summary, page: PageFacts) => Promise<Node | undefined>;

/** The node of the entry a page is about. */
export function entryNode({ locale, address }: { locale: PageFacts['locale']; address: string }): string {
  return `${absolute(locale, address)}#thing`;
}

/** A text of ours that is nothing more special. */
function article(summary: Summary, page: PageFacts): Article {
  return {
    '@type': 'Article',
    '@id': entryNode(page),
    headline: page.title,
    description: summary.summary,
    inLanguage: summary.lang,
    dateModified: summary.updated,
    mainEntityOfPage: absolute(page.locale, page.address),
    author: PUBLISHER,
    publisher: PUBLISHER,
    license: TEXT_LICENCE.url,
  };
}

const describeTerm: Describe = async ({ id, lang }, page) => {
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

const describeCase: Describe = async (summary, page) => {
  const found = await cases.one(summary.id, page.locale);
  if (!found) return undefined;
  const { location, places, years } = found.data;
  return {
    ...article(summary, page),
    temporalCoverage: years.to ? `${years.from}/${years.to}` : years.from,
    isPartOf: { '@id': `${absolute(page.locale, '/cases/')}#data` },
    contentLocation: [
      { '@type': 'Place', name: location },
      ...places.filter(isKnown).map(({ name, latitude, longitude }) => ({
        '@type': 'Place' as const,
        name: name ?? found.data.place,
        geo: { '@type': 'GeoCoordinates' as const, latitude, longitude },
      })),
    ],
  };
};

const describeGuide: Describe = async ({ id, summary }, page) => {
  const guide = await guides.one(id, page.locale);
  if (!guide) return undefined;
  const url = absolute(page.locale, page.address);
  return {
    '@type': 'HowTo',
    '@id': entryNode(page),
    name: page.title,
    description: summary,
    inLanguage: guide.textLocale,
    dateModified: guide.updated,
    step: guide.data.steps.map(({ number, short }, i) => ({
      '@type': 'HowToStep',
      position: i + 1,
      name: short,
      url: `${url}#step-${number}`,
    })),
  };
};

const describeOrganisation: Describe = async ({ id, summary }, page) => {
  const organisation = await organisations.one(id, page.locale);
  if (!organisation) return undefined;
  const { title, short, names, website, type } = organisation.data;
  const isState = type === 'state-body' || type === 'municipality';
  return {
    '@type': isState ? 'GovernmentOrganization' : type === 'ngo' ? 'NGO' : 'Organization',
    '@id': entryNode(page),
    name: title,
    description: summary,
    alternateName: [...(short ? [short] : []), ...names.map(({ name }) => name)],
    ...(website && { url: website }),
    mainEntityOfPage: absolute(page.locale, page.address),
  };
};

/** Collections of content by what they are in the world; a collection that is not here is an article. */
const DESCRIBERS: Readonly<Partial<Record<CollectionName, Describe>>> = {
  home: () => Promise.resolve(undefined),
  acts: describeAct,
  articles: describeArticle,
  conferences: describeConference,
  press: describePressItem,
  glossary: describeTerm,
  cases: describeCase,
  guides: describeGuide,
  organisations: describeOrganisation,
};

/** The entry a page is about. */
export async function describeEntry(summary: Summary, page: PageFacts): Promise<Node | undefined> {
  const describe = DESCRIBERS[summary.collection];
  return describe ? describe(summary, page) : article(summary, page);
}
