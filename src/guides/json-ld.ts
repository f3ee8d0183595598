import { absolute, entryNode, type Describe } from '../library/json-ld.ts';
import { guides } from './queries.ts';

export const entry: Describe = async ({ id, summary }, page) => {
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
