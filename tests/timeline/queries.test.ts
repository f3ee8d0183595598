import { expect, it, vi } from 'vitest';
import { byYear, timeline } from '../../src/timeline/queries.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

it('is made of what acts, cases, conferences and news tell', async () => {
  expect(await timeline('ru')).toEqual([
    {
      date: '2001',
      text: 'Верхний холм. Мэрия пишет письмо',
      lang: 'ru',
      kind: 'towns',
      address: '/cases/verhnij-holm/',
      sources: ['LETTER'],
      main: false,
    },
    {
      date: '2001-01-02',
      text: 'Закон №\u00a01: принятие',
      lang: 'ru',
      kind: 'acts',
      address: '/acts/zakon-1/',
      sources: ['LAW-1'],
      main: false,
    },
    {
      date: '2001-02-03',
      text: 'Закон подписан',
      lang: 'ru',
      kind: 'acts',
      address: '/acts/zakon-1/',
      sources: ['LAW-1'],
      main: true,
    },
    {
      date: '2002-01-05',
      text: 'Закон №\u00a02 меняет Закон №\u00a01',
      lang: 'ru',
      kind: 'acts',
      address: '/acts/zakon-1/',
      sources: ['LAW-1'],
      main: false,
    },
    {
      date: '2002-03-04',
      text: 'Конференция «Чтения на\u00a0холме»',
      lang: 'ru',
      kind: 'meetings',
      address: '/conferences/chteniya-2002/',
      sources: ['LETTER'],
      main: true,
    },
  ]);
});

it('says in which language each line is', async () => {
  const events = await timeline('ky');
  expect(events.find(({ date }) => date === '2001')?.lang).toBe('ky');
  // Nor are the words around a title in another language than the title.
  expect(events.find(({ date }) => date === '2002-03-04')).toMatchObject({
    lang: 'ru',
    text: 'Конференция «Чтения на\u00a0холме»',
  });
});

it('is cut into years', async () => {
  expect(byYear(await timeline('ru')).map(({ year, events }) => [year, events.length])).toEqual([
    ['2001', 3],
    ['2002', 2],
  ]);
});
