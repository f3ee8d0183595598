import type { Legislation } from 'schema-dts';
import { actOf, acts, articles, numberOf } from './queries.ts';
import type { Act } from './schema.ts';
import { translator, type Locale } from '../i18n/index.ts';
import { livesAt } from '../library/entries.ts';
import { absolute, entryNode, type Describe } from '../library/json-ld.ts';

/** Of the page's own text and of the act it retells, this is the act. */
async function actNode(locale: Locale, id: string): Promise<string> {
  return entryNode({ locale, address: await livesAt({ collection: 'acts', id }) });
}

const FORCE: Readonly<Record<Act['status'], string | undefined>> = {
  'in-force': 'https://schema.org/InForce',
  repealed: 'https://schema.org/NotInForce',
  unchecked: undefined,
};

/** The time an act was or is in force, as an ISO 8601 interval; open where it goes on. */
export function coverage({ inForce, repealed, status }: Act): string | undefined {
  if (!inForce && !repealed) return undefined;
  const end = repealed?.date ?? (status === 'in-force' ? '..' : undefined);
  return end === undefined ? undefined : `${inForce?.date ?? '..'}/${end}`;
}

/** Strings that stand for what the act is, never for our retelling: that is the page. */
export const describeAct: Describe = async ({ id }, page): Promise<Legislation | undefined> => {
  const act = await acts.one(id, page.locale);
  if (!act) return undefined;
  const { data } = act;
  const force = FORCE[data.status];
  const temporalCoverage = coverage(data);
  return {
    '@type': 'Legislation',
    '@id': await actNode(page.locale, id),
    name: data.officialTitle ?? data.title,
    alternateName: [data.short, ...(data.otherTitles?.map(({ title }) => title) ?? [])],
    abstract: data.summary,
    ...(data.number && { legislationIdentifier: data.number }),
    legislationType: data.type,
    legislationDate: data.date,
    legislationJurisdiction: { '@type': 'Country', name: 'Kyrgyzstan', identifier: 'KG' },
    ...(data.inForce && { legislationDateOfApplicability: data.inForce.date }),
    ...(data.checkedEdition && { legislationDateVersion: data.checkedEdition }),
    ...(force && { legislationLegalForce: force as 'https://schema.org/InForce' }),
    ...(temporalCoverage && { temporalCoverage }),
    ...(data.replaces && { legislationRepeals: { '@id': await actNode(page.locale, data.replaces) } }),
    ...(data.parent && { isBasedOn: { '@id': await actNode(page.locale, data.parent) } }),
    ...(data.official && { sameAs: data.official.url }),
    mainEntityOfPage: absolute(page.locale, page.address),
  };
};

export const describeArticle: Describe = async ({ id }, page): Promise<Legislation | undefined> => {
  const article = await articles.one(id, page.locale);
  const act = article && (await acts.one(actOf(article), page.locale));
  if (!act) return undefined;
  const t = translator(page.locale);
  return {
    '@type': 'Legislation',
    '@id': `${absolute(page.locale, page.address)}#thing`,
    name: `${t('acts.article.number', { number: numberOf(article) })}. ${article.data.title}`,
    abstract: article.data.summary,
    legislationIdentifier: [act.data.number, numberOf(article)].filter(Boolean).join('/'),
    legislationDate: act.data.date,
    legislationJurisdiction: { '@type': 'Country', name: 'Kyrgyzstan', identifier: 'KG' },
    isPartOf: { '@id': await actNode(page.locale, act.id) },
    mainEntityOfPage: absolute(page.locale, page.address),
  };
};
