import type { Collection } from '../library/registry.ts';
import { answered, fill, placeAndYear } from '../library/scaffold/fill.ts';
import { writtenName } from '../markdown/index.ts';
import { CASE_SECTIONS, hasProblemAndResult } from './rules.ts';
import { caseSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    cases: true;
  }
}

export const casesCollection: Collection = {
  name: 'cases',
  schema: caseSchema,
  label: { ru: 'Опыт городов', ky: 'Шаарлардын тажрыйбасы', en: 'Case study' },
  pageIds: ['action', 'figures', 'series'],
  figuresNeedSources: true,
  rules: [hasProblemAndResult],
  sectionNames: CASE_SECTIONS,
  navigation: { place: 3, label: { ru: 'Опыт городов', ky: 'Шаарлардын тажрыйбасы', en: 'Case studies' } },
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 3, label: { ru: 'Опыт городов', ky: 'Шаарлардын тажрыйбасы', en: 'Case studies' } },
  data: [
    {
      name: 'cases.csv',
      about: {
        ru: 'Опыт городов: каждый пример — одна строка. Открывается в Excel: знаки в UTF-8, столбцы разделены точкой с запятой.',
        ky: 'Шаарлардын тажрыйбасы: ар бир мисал — бир сап. Excelде ачылат: белгилер UTF-8де, мамычалар чекиттүү үтүр менен бөлүнгөн.',
        en: 'Case studies, one line each. Opens in Excel: characters in UTF-8, columns parted by semicolons.',
      },
      table: async () => (await import('./data.ts')).casesTable,
    },
    {
      name: 'cases.json',
      about: {
        ru: 'Опыт городов со всеми полями, показателями и хроникой.',
        ky: 'Шаарлардын тажрыйбасы бардык талаалары, көрсөткүчтөрү жана хроникасы менен.',
        en: 'Case studies with all fields, figures and chronicle.',
      },
      table: async () => (await import('./data.ts')).caseRecords,
    },
  ],
  scaffold: {
    folder: (answers, today) => placeAndYear(answers, answered(answers, 'years.from') || today),
    body: [
      `## Проблема ${writtenName('problem')}`,
      fill('что не устраивало жителей'),
      `## Результат ${writtenName('result')}`,
      fill('что сделано и что изменилось'),
    ],
  },
};
