import { expect, it, vi } from 'vitest';
import '../../src/collections.ts';
import { organisationsByType, organisationsInOrder } from '../../src/organisations/queries.ts';
import type { Entry } from '../../src/library/entries.ts';
import type { Organisation } from '../../src/organisations/schema.ts';
import { original } from '../support/entries.ts';

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

it('who orders stands before who performs, and who supports comes last', () => {
  const one = (id: string, type: Organisation['type']) => ({ id, data: { type } }) as Entry<Organisation>;
  const groups = organisationsByType([
    one('fund', 'ngo'),
    one('giver', 'donor'),
    one('ministry', 'state-body'),
    one('union', 'ngo'),
  ]);
  expect(groups.map(({ type, organisations }) => [type, organisations.map(({ id }) => id)])).toEqual([
    ['state-body', ['ministry']],
    ['ngo', ['fund', 'union']],
    ['donor', ['giver']],
  ]);
});
