import type { Collection } from '../library/registry.ts';
import { fill } from '../library/scaffold/fill.ts';
import { TO_FILL } from '../library/scaffold/marks.ts';
import { guideRules } from './rules.ts';
import { guideSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    guides: true;
  }
}

export const guidesCollection: Collection = {
  name: 'guides',
  schema: guideSchema,
  label: { ru: 'Инструкция', ky: 'Нускама', en: 'Guide' },
  numberedSections: () => 'step',
  pageIds: ['steps', 'checklist'],
  rules: [guideRules],
  ownReadability: true,
  navigation: { place: 2, label: { ru: 'Инструкции', ky: 'Нускамалар', en: 'Guides' } },
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 2, label: { ru: 'Инструкции', ky: 'Нускамалар', en: 'Guides' } },
  scaffold: {
    ready: { 'steps.0.number': 1 },
    body: [
      `## 1. ${TO_FILL}: название шага`,
      fill('что сделать на этом шаге, до 60 слов'),
      `<Outcome>${TO_FILL}: какой документ получится</Outcome>`,
    ],
  },
};
