import type { Collection } from '../library/registry.ts';
import { homeSchema } from './schema.ts';

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
