import type { Collection } from '../library/registry.ts';
import { templateRules } from './rules.ts';
import { templateSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    templates: true;
  }
}

export const templatesCollection: Collection = {
  name: 'templates',
  schema: templateSchema,
  label: { ru: 'Документ', ky: 'Документ', en: 'Document' },
  figuresNeedSources: true,
  pageIds: ['form', 'filled'],
  rules: [templateRules],
  // Between the guides, whose steps the documents belong to, and the cases.
  navigation: { place: 2.5, label: { ru: 'Документы', ky: 'Документтер', en: 'Documents' } },
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 2.5, label: { ru: 'Документы', ky: 'Документтер', en: 'Documents' } },
  data: [
    {
      name: 'documents.json',
      about: {
        ru: 'Документы для заполнения: строки, источники, файлы Word.',
        ky: 'Толтурулуучу документтер: саптары, булактары, Word файлдары.',
        en: 'Documents to fill in: their lines, sources and Word files.',
      },
      table: async () => (await import('./data.ts')).documentsTable,
    },
  ],
};
