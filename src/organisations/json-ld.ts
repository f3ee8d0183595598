import { absolute, entryNode, type Describe } from '../library/json-ld.ts';
import { organisations } from './queries.ts';

export const entry: Describe = async ({ id, summary }, page) => {
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
