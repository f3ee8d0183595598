import { expect, it, vi } from 'vitest';
import { organisationsInOrder } from '../../src/organisations/queries.ts';
import { original } from '../support/things.ts';

vi.mock('astro:content', () => ({
  getCollection: () =>
    Promise.resolve(
      [
        { title: 'Ясли', order: 100 },
        { title: 'Ёлочка', order: 100 },
        { title: 'Жар-птица', order: 100 },
        { title: 'Школа', order: 1 },
      ].map((data, i) => original(`organisation-${i}`, data)),
    ),
}));

it('organisations stand as editors ordered them, then by name', async () => {
  const all = await organisationsInOrder('ru');
  expect(all.map(({ data }) => data.title)).toEqual(['Школа', 'Ёлочка', 'Жар-птица', 'Ясли']);
});
