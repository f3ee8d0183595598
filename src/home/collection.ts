import type { Collection } from '../library/collections.ts';
import { homeSchema } from './schema.ts';

declare module '../library/collections.ts' {
  interface CollectionNames {
    home: true;
  }
}

export const homeCollection: Collection = {
  name: 'home',
  schema: homeSchema,
  label: { ru: 'Главная', ky: 'Башкы бет', en: 'Home' },
  addresses: { of: () => '/', id: (address) => (address === '/' ? 'front' : undefined) },
  required: ['front'],
  fixed: true,
  unlisted: true,
  search: { with: 'about' },
};
