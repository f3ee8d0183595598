import { expect, it, vi } from 'vitest';
import { byYear, timeline } from '../../src/timeline/queries.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

it('lists the events of events.yaml, the latest first, each with its day, its words, its page and how it is known', async () => {
  expect(await timeline('ru')).toEqual([
    {
      id: 'readings',
      date: '2002-03-04',
      until: '2002-03-05',
      text: 'Чтения на\u00a0холме',
      lang: 'ru',
      kind: 'meetings',
      known: 'announced',
      address: '/conferences/chteniya-2002/',
      sources: ['LETTER'],
      main: false,
    },
    {
      id: 'law-signed',
      date: '2001-02-03',
      text: 'Закон подписан',
      lang: 'ru',
      kind: 'acts',
      known: 'reported',
      address: '/acts/zakon-1/',
      sources: ['LAW-1'],
      main: true,
    },
    {
      id: 'law-adopted',
      date: '2001-01-02',
      text: 'Закон принят',
      lang: 'ru',
      kind: 'acts',
      known: 'reported',
      address: '/acts/zakon-1/',
      // The day and its source stand in the passport of the act.
      sources: ['LAW-1'],
      main: false,
    },
    {
      id: 'letter',
      date: '2001',
      text: 'Мэрия пишет письмо',
      lang: 'ru',
      kind: 'towns',
      known: 'reported',
      address: '/cases/verhnij-holm/',
      sources: ['LETTER'],
      main: false,
    },
  ]);
});

it('says in which language each line is', async () => {
  const events = await timeline('ky');
  expect(events.map(({ id, lang }) => [id, lang])).toEqual([
    ['readings', 'ru'],
    ['law-signed', 'ru'],
    ['law-adopted', 'ru'],
    ['letter', 'ky'],
  ]);
});

it('is cut into years', async () => {
  expect(byYear(await timeline('ru')).map(({ year, events }) => [year, events.length])).toEqual([
    ['2002', 1],
    ['2001', 3],
  ]);
});
