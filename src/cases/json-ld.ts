import type { Dataset } from 'schema-dts';
import { isKnown } from '../library/fields.ts';
import { absolute, article, PUBLISHER, type Describe, type PageFacts } from '../library/json-ld.ts';
import { TEXT_LICENCE } from '../library/licence.ts';
import { cases, casesInOrder } from './queries.ts';

export const entry: Describe = async (summary, page) => {
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
