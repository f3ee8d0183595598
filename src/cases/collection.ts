import type { Collection } from '../library/registry.ts';
import { answered, fill, placeAndYear } from '../library/scaffold/fill.ts';
import { writtenName } from '../markdown/index.ts';
import { hasProblemAndResult } from './rules.ts';
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
  figuresNeedSources: true,
  rules: [hasProblemAndResult],
  navigation: { place: 3, label: { ru: 'Опыт городов', ky: 'Шаарлардын тажрыйбасы', en: 'Case studies' } },
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 3, label: { ru: 'Опыт городов', ky: 'Шаарлардын тажрыйбасы', en: 'Case studies' } },
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
