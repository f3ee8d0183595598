import { expect, it, vi } from 'vitest';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

const { flatCases } = await import('../../src/cases/flat.ts');

it('a case is one flat record; what is not known is empty', async () => {
  const [holm] = await flatCases('ru');
  expect(holm).toMatchObject({
    id: 'verhnij-holm',
    address: '/cases/verhnij-holm/',
    regions: 'Чуйская область',
    sectors: 'Социальные услуги',
    yearFrom: '2001',
    yearTo: '2002',
    customerKind: 'Мэрия',
    contractor: '',
    amount: 12500,
    coordinates: '',
    basis: 'zakon-1/1',
    sources: 'LETTER',
  });
  for (const value of Object.values(holm ?? {})) expect(['string', 'number']).toContain(typeof value);
});

it('speaks the reader’s language', async () => {
  const [holm] = await flatCases('ky');
  expect(holm).toMatchObject({ place: 'Жогорку дөңсөө', regions: 'Чүй облусу' });
});
