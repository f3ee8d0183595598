import type { ItemList, WebApplication } from 'schema-dts';
import { translator } from '../i18n/index.ts';
import { absolute, entryNode, PUBLISHER, type Describe, type PageFacts } from '../library/json-ld.ts';
import { TEXT_LICENCE } from '../library/licence.ts';
import { guides, guidesInOrder, planAddress, roleLists, ROLES_ADDRESS } from './queries.ts';

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

/** The plan of a guide is a program in the page; the checklists by role are a list of lists. */
export async function tool(page: PageFacts): Promise<WebApplication | ItemList | undefined> {
  if (page.address === ROLES_ADDRESS) return checklists(page);
  const guide = (await guidesInOrder(page.locale)).find((entry) => planAddress(entry) === page.address);
  return guide && planner(page, entryNode(guide));
}

function planner(page: PageFacts, guide: string): WebApplication {
  return {
    '@type': 'WebApplication',
    '@id': entryNode(page),
    name: page.title,
    description: page.description,
    url: absolute(page.locale, page.address),
    inLanguage: page.locale,
    applicationCategory: 'BusinessApplication',
    operatingSystem: 'Any',
    // Without it the page is a table to fill in by hand.
    browserRequirements: 'JavaScript',
    isAccessibleForFree: true,
    isBasedOn: { '@id': guide },
    publisher: PUBLISHER,
    license: TEXT_LICENCE.url,
  };
}

async function checklists(page: PageFacts): Promise<ItemList> {
  const t = translator(page.locale);
  const url = absolute(page.locale, page.address);
  const roles = [...new Set((await roleLists(page.locale)).map(({ role }) => role))];
  return {
    '@type': 'ItemList',
    '@id': entryNode(page),
    name: page.title,
    description: page.description,
    url,
    numberOfItems: roles.length,
    itemListElement: roles.map((role, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: t(`guides.role.${role}`),
      url: `${url}#${role}`,
    })),
  };
}
