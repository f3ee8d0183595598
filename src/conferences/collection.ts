import type { Collection } from '../library/registry.ts';
import { answered, placeAndYear } from '../library/scaffold/fill.ts';
import { daysInOrder } from './rules.ts';
import { conferenceSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    conferences: true;
  }
}

export const conferencesCollection: Collection = {
  name: 'conferences',
  schema: conferenceSchema,
  label: { ru: 'Конференция', ky: 'Конференция', en: 'Conference' },
  pageIds: ['programme', 'topics', 'path'],
  rules: [daysInOrder],
  navigation: { place: 5, label: { ru: 'Конференция', ky: 'Конференция', en: 'Conference' } },
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 5, label: { ru: 'Конференции', ky: 'Конференциялар', en: 'Conferences' } },
  scaffold: { folder: (answers, today) => placeAndYear(answers, answered(answers, 'date') || today) },
};
