import { expect, it, vi } from 'vitest';
import { homePage } from '../../src/home/queries.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

it('the front page speaks the best language there is', async () => {
  const { locale, textLocale, data } = await homePage('ky');
  expect([locale, textLocale, data.title]).toEqual(['ky', 'ru', 'Библиотеки']);
});
