import { expect, it, vi } from 'vitest';
import type { Entry } from '../../src/library/entries.ts';
import { newsItems, pressByDate, pressByYear } from '../../src/press/queries.ts';
import type { PressItem } from '../../src/press/schema.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

it('news are dated in the reader’s language and say which language their title is in', async () => {
  expect(newsItems(await pressByDate('en'), 'en')).toEqual([
    {
      date: '2002-03-05',
      dateText: '5 March 2002',
      href: '/en/press/2002-03-05-pismo/',
      title: 'Библиотекарь написал письмо',
      lang: 'ru',
    },
  ]);
  expect(newsItems(await pressByDate('ru'), 'ru')[0]?.lang).toBeUndefined();
});

it('news stand under their years, however well their dates are known', () => {
  const item = (date: string) => ({ id: date, data: { date } }) as Entry<PressItem>;
  const years = pressByYear(['2019-07-31', '2018-09', '2018-05-22', '2010'].map(item));
  expect(years.map(({ year, items }) => [year, items.map(({ id }) => id)])).toEqual([
    ['2019', ['2019-07-31']],
    ['2018', ['2018-09', '2018-05-22']],
    ['2010', ['2010']],
  ]);
});
