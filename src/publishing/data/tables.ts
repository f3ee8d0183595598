import type { InLanguages } from '../../i18n/index.ts';
import { DATA_LANGUAGE, type DataFile } from '../../library/data-table.ts';
import { TEXT_LICENCE } from '../../library/licence.ts';
import { plainData } from '../../library/plain.ts';
import { allCollections } from '../../library/registry.ts';
import { siteUrl } from '../../library/settings.ts';
import { sourceSchema } from '../../library/source-schema.ts';
import { writtenSources } from '../../library/sources.ts';
import { absolute, dataAddress } from '../addresses.ts';

const TIMELINE: InLanguages = {
  ru: 'События по датам: акты, конференции, публикации.',
  ky: 'Окуялар даталары боюнча: актылар, конференциялар, жарыялоолор.',
  en: 'Events by date: acts, conferences, publications.',
};

const SOURCES: InLanguages = {
  ru: 'Источники, на которые ссылаются страницы.',
  ky: 'Беттер шилтеме берген булактар.',
  en: 'The sources that the pages cite.',
};

/** The files of open data: what the collections declare, then what is made of all of them. */
export function dataFiles(): DataFile[] {
  return [
    ...allCollections().flatMap(({ data = [] }) => data),
    {
      name: 'timeline.json',
      about: TIMELINE,
      table: async () => (await import('./timeline.ts')).timelineTable,
    },
    {
      name: 'sources.json',
      about: SOURCES,
      table: () => Promise.resolve({ schema: sourceSchema, rows: () => Promise.resolve(writtenSources()) }),
    },
  ];
}

/** A JSON file of data: who made it and on what terms, then the records, in the order of the site's lists. */
export async function dataJson({ name, table }: DataFile): Promise<string> {
  const { rows } = await table();
  const document = {
    address: siteUrl() + dataAddress(name),
    dictionary: `${absolute(DATA_LANGUAGE, '/data/')}#${anchorOf(name)}`,
    licence: TEXT_LICENCE.url,
    records: await rows(),
  };
  return `${JSON.stringify(plainData(document), undefined, 2)}\n`;
}

/** The place of a file's fields in the dictionary. */
export function anchorOf(file: string): string {
  return file.replace('.', '-');
}
