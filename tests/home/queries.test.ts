import { expect, it, vi } from 'vitest';
import { guidesWithoutCard, guideLabel } from '../../src/home/labels.ts';
import { homePage } from '../../src/home/queries.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

it('the front page speaks the best language there is', async () => {
  const { locale, textLocale, data } = await homePage('ky');
  expect([locale, textLocale, data.title]).toEqual(['ky', 'ru', 'Библиотеки']);
});

it('a role card’s button says the guide’s short name and its language', async () => {
  expect(await guideLabel('gorod', 'en')).toEqual({ text: 'Инструкция для города', lang: 'ru' });
  expect(await guideLabel('nowhere', 'en')).toMatchObject({ text: 'nowhere' });
});

it('a guide without a role card has a link under the cards', async () => {
  expect(await guidesWithoutCard(['somebody'], 'en')).toEqual([
    { address: '/guides/gorod/', text: 'Инструкция для города', lang: 'ru' },
  ]);
  expect(await guidesWithoutCard(['gorod'], 'en')).toEqual([]);
});
