import type { Collection } from '../library/registry.ts';
import { overviewSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    overviews: true;
  }
}

export const overviewsCollection: Collection = {
  name: 'overviews',
  schema: overviewSchema,
  label: { ru: 'Обзор', ky: 'Сереп', en: 'Overview' },
  search: { with: 'acts' },
  pageIds: ['websites'],
};
