import type { NewsArticle } from 'schema-dts';
import { absolute, PUBLISHER, type Describe } from '../library/json-ld.ts';
import { TEXT_LICENCE } from '../library/licence.ts';
import { sourcesOf } from '../library/sources.ts';
import { press } from './queries.ts';

/** Our retelling, and the publication it retells: the old date belongs to the latter. */
export const entry: Describe = async (summary, page): Promise<NewsArticle | undefined> => {
  const item = await press.one(summary.id, page.locale);
  if (!item) return undefined;
  const { publisher, date, source: key } = item.data;
  const [source] = key ? sourcesOf([key], page.locale) : [];
  return {
    '@type': 'NewsArticle',
    '@id': `${absolute(page.locale, page.address)}#thing`,
    headline: page.title,
    description: summary.summary,
    inLanguage: summary.lang,
    dateModified: summary.updated,
    author: PUBLISHER,
    publisher: PUBLISHER,
    license: TEXT_LICENCE.url,
    mainEntityOfPage: absolute(page.locale, page.address),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source?.title ?? page.title,
      datePublished: date,
      publisher: { '@type': 'Organization', name: publisher },
      ...(source && { inLanguage: source.language }),
      ...(source?.url && { url: source.url }),
    },
  };
};
