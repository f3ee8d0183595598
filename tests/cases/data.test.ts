import { expect, it, vi } from 'vitest';

vi.mock('astro:content', () => import('../support/hub-content.ts'));

const { casesInOrder } = await import('../../src/cases/queries.ts');
const { caseRow, caseRowSchema } = await import('../../src/cases/data.ts');

const PAGE = 'https://example.org/cases/verhnij-holm/';

it('a case is one line of the table: codes and words, and what is not known is said, not filled', async () => {
  const [holm] = await casesInOrder('ru');
  const row = caseRow(holm!, PAGE);
  expect(caseRowSchema.parse(row)).toEqual(row);
  expect(row).toMatchObject({
    id: 'verhnij-holm',
    regions: 'chui',
    region_labels: 'Чуйская область',
    sectors: 'serv',
    year_from: '2001',
    year_to: '2002',
    customer_kind: 'city-hall',
    money_soms: 12500,
    sources: 'LETTER',
    page: PAGE,
  });
  expect(row).not.toHaveProperty('coordinates', '');
  expect(row.contractor).toBeUndefined();
  expect(row.not_found).toBeTruthy();
});
