import { translator } from '../i18n/index.ts';
import type { Collection } from '../library/registry.ts';
import { answered, fill } from '../library/scaffold/fill.ts';
import { TO_FILL } from '../library/scaffold/marks.ts';
import { slugOf } from '../library/scaffold/slug.ts';
import { actSchema, articleSchema } from './schema.ts';

declare module '../library/registry.ts' {
  interface CollectionNames {
    acts: true;
    articles: true;
  }
}

export const actsCollection: Collection = {
  name: 'acts',
  schema: actSchema,
  label: { ru: 'Акт', ky: 'Акт', en: 'Act' },
  place: (id) => `/acts/#${id}`,
  pageNeedsSections: true,
  numberedSections: () => 'p',
  pageIds: ['articles', 'history', 'amending-acts', 'carpet', 'ch-rest', 'approved', 'under', 'passport'],
  figuresNeedSources: true,
  namedBy: ['short', 'title'],
  citedAfterText: ['mentioned', 'adopted', 'inForce', 'repealed', 'amendments', 'history'],
  navigation: { place: 1, label: { ru: 'Закон', ky: 'Мыйзам', en: 'Law' } },
  jsonLd: async () => ({ entry: (await import('./json-ld.ts')).describeAct }),
  search: {
    place: 1,
    label: { ru: 'Законы и акты', ky: 'Мыйзамдар жана актылар', en: 'Laws and regulations' },
  },
  data: [
    {
      name: 'acts.json',
      about: {
        ru: 'Закон и подзаконные акты: паспорта, поправки, хроника.',
        ky: 'Мыйзам жана мыйзам алдындагы актылар: паспорттору, өзгөртүүлөрү, хроникасы.',
        en: 'The law and its regulations: passports, amendments, history.',
      },
      table: async () => (await import('./data.ts')).actRecords,
    },
  ],
  feed: {
    label: {
      ru: 'изменения в актах',
      ky: 'актылардагы өзгөрүүлөр',
      en: 'changes in the acts',
    },
    about: {
      ru: 'Что происходит с законом и подзаконными актами и какие пересказы обновились.',
      ky: 'Мыйзам жана мыйзам алдындагы актылар менен эмне болуп жатат жана кайсы баяндоолор жаңырды.',
      en: 'What happens to the law and its regulations, and which retellings have been updated.',
    },
  },
  news: [() => import('./news.ts')],
  scaffold: {
    folder: (answers) =>
      slugOf(
        [
          answered(answers, 'short') || answered(answers, 'title'),
          answered(answers, 'date').slice(0, 4),
        ].join(' '),
      ),
  },
};

export const articlesCollection: Collection = {
  name: 'articles',
  schema: articleSchema,
  label: { ru: 'Статья закона', ky: 'Мыйзамдын беренеси', en: 'Article of the law' },
  within: 'acts',
  folderName: { pattern: '^\\d+(-\\d+)*$', hint: 'Номер статьи цифрами' },
  folders: {
    of: (id) => `acts/${id.replace('/', '/articles/')}`,
    id: (folder) => {
      const [, act, number] = /^acts\/([a-z\d-]+)\/articles\/(\d+(?:-\d+)*)$/.exec(folder) ?? [];
      return act && `${act}/${number ?? ''}`;
    },
  },
  addresses: {
    of: (id) => `/acts/${id}/`,
    id: (address) => /^\/acts\/([^/]+\/[^/]+)\/$/.exec(address)?.[1],
  },
  // One that has no folder is still a number of its act's page.
  place: (id) => `/acts/${id.replace('/', '/#art-')}`,
  sharedTitles: true,
  pageIds: ['text'],
  numberedSections: (id) => `art-${id.split('/')[1] ?? ''}-p`,
  figuresNeedSources: true,
  nameOf: async (id, locale, name) => {
    const [act = '', number = ''] = id.split('/');
    return translator(locale)('library.article', {
      act: await name({ collection: 'acts', id: act }),
      number,
    });
  },
  jsonLd: async () => ({ entry: (await import('./json-ld.ts')).describeArticle }),
  search: { with: 'acts' },
  scaffold: {
    // Articles are named by their act and number, which no field holds.
    folder: () => '',
    body: [`## 1. ${TO_FILL}: о чём пункт`, fill('пересказ пункта своими словами')],
  },
};
