import type { Collection } from '../library/registry.ts';
import { fill } from '../library/scaffold/fill.ts';
import { termSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    glossary: true;
  }
}

export const glossaryCollection: Collection = {
  name: 'glossary',
  schema: termSchema,
  label: { ru: 'Словарь', ky: 'Сөздүк', en: 'Glossary' },
  navigation: { place: 4, label: { ru: 'Словарь', ky: 'Сөздүк', en: 'Glossary' } },
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 4, label: { ru: 'Словарь', ky: 'Сөздүк', en: 'Glossary' } },
  scaffold: { body: [fill('откуда термин и чем отличается от похожих')] },
};
