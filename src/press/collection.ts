import type { Collection } from '../library/registry.ts';
import { answered, fill } from '../library/scaffold/fill.ts';
import { slugOf } from '../library/scaffold/slug.ts';
import { pressSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    press: true;
  }
}

export const pressCollection: Collection = {
  name: 'press',
  schema: pressSchema,
  label: { ru: 'Новости', ky: 'Жаңылыктар', en: 'News' },
  figuresNeedSources: true,
  newestFirst: true,
  navigation: { place: 6, label: { ru: 'Новости', ky: 'Жаңылыктар', en: 'News' } },
  jsonLd: () => import('./json-ld.ts'),
  search: { place: 6, label: { ru: 'Новости', ky: 'Жаңылыктар', en: 'News' } },
  scaffold: {
    folder: (answers, today) =>
      [answered(answers, 'date') || today, slugOf(answered(answers, 'title'))].filter(Boolean).join('-'),
    body: [fill('о чём сообщили, своими словами')],
  },
  feed: {
    label: { ru: 'новости', ky: 'жаңылыктар', en: 'news' },
    about: {
      ru: 'Публикации о социальном заказе, пересказанные своими словами.',
      ky: 'Социалдык заказ жөнүндө жарыялоолор, өз сөзүбүз менен баяндалган.',
      en: 'Publications on state social contracting, retold in our own words.',
    },
  },
  news: [() => import('./news.ts')],
};
