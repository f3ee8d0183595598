import type { Key } from '../i18n/index.ts';

export { absolute } from '../library/json-ld.ts';

/** The feeds of each language; addresses are locale-less. */
export const FEEDS = ['all', 'press', 'acts'] as const;
export type FeedName = (typeof FEEDS)[number];

export function feedAddress(name: FeedName): string {
  return `/feeds/${name}.xml`;
}

/** The files of open data: one for all languages. */
export const DATA_FILES = [
  'cases.csv',
  'cases.json',
  'acts.json',
  'documents.json',
  'timeline.json',
  'sources.json',
] as const;
export type DataFile = (typeof DATA_FILES)[number];

export function dataAddress(file: DataFile): string {
  return `/data/${file}`;
}

/** What each file of data holds, in the words of the interface. */
export const DATA_WORDS = {
  'cases.csv': 'publishing.data.cases-csv',
  'cases.json': 'publishing.data.cases-json',
  'acts.json': 'publishing.data.acts-json',
  'documents.json': 'publishing.data.documents-json',
  'timeline.json': 'publishing.data.timeline-json',
  'sources.json': 'publishing.data.sources-json',
} as const satisfies Record<DataFile, Key>;
