import { afterEach, beforeEach, expect, it } from 'vitest';
import { interest } from '../../src/cli/interest.ts';
import { spoken } from '../../src/interest/tokens.ts';
import { AIGUL, NOW, temporaryStore } from '../support/interest-desk.ts';

let place: ReturnType<typeof temporaryStore>;
let reference: string;

beforeEach(async () => {
  place = temporaryStore();
  const sending = { locale: 'ru', now: NOW, expiresAt: '2031-01-01T00:00:00.000Z', mail: false } as const;
  ({ reference } = await place.store.save(AIGUL, sending));
});
afterEach(() => place.end());

it('lists and exports, without the hashes of links', async () => {
  expect(await interest(place.store, ['list'])).toContain('Айгүл Осмонова, aigul@example.kg');
  const json = await interest(place.store, ['export', '--format', 'json']);
  expect(JSON.parse(json)).toEqual([
    expect.objectContaining({ reference: spoken(reference), topics: AIGUL.topics }),
  ]);
  expect(json).not.toMatch(/token/);
  expect(await interest(place.store, ['export', '--format', 'csv'])).toContain(';aigul@example.kg;');
});

it('counts by role, place and language', async () => {
  const text = await interest(place.store, ['stats']);
  expect(text).toMatch(/Записей: 1/);
  for (const words of ['Некоммерческую организацию', 'Баткен', 'ky']) expect(text).toContain(words);
});

it('deletes by reference as it is read out', async () => {
  expect(await interest(place.store, ['delete', spoken(reference).toLowerCase()])).toBe('Запись удалена.');
  await expect(interest(place.store, ['delete', spoken(reference)])).rejects.toThrow('нет');
});

it('purges by a day in Bishkek', async () => {
  expect(await interest(place.store, ['purge', '--before', '2030-05-10'])).toContain('Удалено записей: 0');
  expect(await interest(place.store, ['purge', '--before', '2030-05-11'])).toContain('Удалено записей: 1');
});

it.each([
  [[]],
  [['lost']],
  [['export']],
  [['export', '--format', 'xml']],
  [['purge']],
  [['purge', '--before', '31.01.2026']],
  [['purge', '--before', '2026-02-30']],
  [['delete']],
])('says in Russian what is wrong with %j', async (words) => {
  await expect(interest(place.store, words)).rejects.toThrow(/[а-я]/);
});
