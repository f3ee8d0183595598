import type { Collection } from '../library/registry.ts';
import { organisationSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    organisations: true;
  }
}

export const organisationsCollection: Collection = {
  name: 'organisations',
  schema: organisationSchema,
  label: { ru: 'Организация', ky: 'Уюм', en: 'Organisation' },
  place: (id) => `/organisations/#${id}`,
  pageNeedsSections: true,
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 7, label: { ru: 'Организации', ky: 'Уюмдар', en: 'Organisations' } },
};
