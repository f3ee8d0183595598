import { describe, expect, it, vi } from 'vitest';
import { overviewSchema } from '../../src/overviews/schema.ts';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

const { overviewsInOrder } = await import('../../src/overviews/queries.ts');

describe('overviews', () => {
  it('come with the words of the best language there is, and say which it is', async () => {
    const [laws] = await overviewsInOrder('ky');
    expect(laws).toMatchObject({ address: '/overviews/dva-zakona/', locale: 'ky', textLocale: 'ru' });
  });

  it('stand in the middle of the list where editors gave no place', () => {
    const page = { title: 'Два закона', summary: 'Чем различаются.', updated: '2002-04-01' };
    expect(overviewSchema.parse(page).order).toBe(100);
    expect(overviewSchema.safeParse({ ...page, order: '1' }).success).toBe(false);
  });
});
