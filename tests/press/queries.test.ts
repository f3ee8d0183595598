import { expect, it, vi } from 'vitest';
import { newsItems, pressByDate } from '../../src/press/queries.ts';

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
