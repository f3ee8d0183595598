import type { Dataset, Table } from 'schema-dts';
import type { Locale } from '../i18n/index.ts';
import { isKnown } from '../library/fields.ts';
import {
  absolute,
  article,
  entryNode,
  PUBLISHER,
  type Describe,
  type PageFacts,
} from '../library/json-ld.ts';
import { TEXT_LICENCE } from '../library/licence.ts';
import { costsOf } from './costs.ts';
import { cases, casesInOrder, COMPARE_ADDRESS, COSTS_ADDRESS } from './queries.ts';

export const entry: Describe = async (summary, page) => {
  const found = await cases.one(summary.id, page.locale);
  if (!found) return undefined;
  const { location, places, years } = found.data;
  return {
    ...article(summary, page),
    temporalCoverage: years.to ? `${years.from}/${years.to}` : years.from,
    isPartOf: { '@id': dataNode(page.locale) },
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

/** The node of the cases as data. */
function dataNode(locale: Locale): string {
  return `${absolute(locale, '/cases/')}#data`;
}

/** The cases as data, with the files they can be had in. */
export async function list({ locale, address, title, description }: PageFacts): Promise<Dataset> {
  const all = await casesInOrder(locale);
  const years = all.flatMap(({ data: { years } }) => [years.from, years.to ?? years.from]).sort();
  const file = (name: 'cases.csv' | 'cases.json', encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: absolute('ru', `/data/${name}`),
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    '@id': dataNode(locale),
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

/** The sums of all cases are data of their own, in a table; cases side by side are a view of the cases. */
export async function tool(page: PageFacts): Promise<Dataset | Table | undefined> {
  if (page.address === COSTS_ADDRESS) return costs(page);
  if (page.address !== COMPARE_ADDRESS) return undefined;
  return { '@type': 'Table', ...ofCases(page) };
}

async function costs(page: PageFacts): Promise<Dataset> {
  const years = costsOf(await casesInOrder(page.locale)).map(({ cost }) => cost.year);
  return {
    '@type': 'Dataset',
    ...ofCases(page),
    creator: PUBLISHER,
    ...(years.length > 0 && {
      temporalCoverage: `${String(Math.min(...years))}/${String(Math.max(...years))}`,
    }),
    spatialCoverage: { '@type': 'Country', name: 'Kyrgyzstan', identifier: 'KG' },
  };
}

function ofCases(page: PageFacts) {
  return {
    '@id': entryNode(page),
    name: page.title,
    description: page.description,
    url: absolute(page.locale, page.address),
    inLanguage: page.locale,
    isBasedOn: { '@id': dataNode(page.locale) },
    isAccessibleForFree: true,
    license: TEXT_LICENCE.url,
  };
}
