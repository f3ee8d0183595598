import { expect, it } from 'vitest';
import ManagePage from '../../src/interest/ManagePage.astro';
import { textOf } from '../support/dom.ts';
import { AIGUL, NOW } from '../support/interest.ts';
import { rendered } from '../support/render.ts';

const RECORD = {
  ...AIGUL,
  ...{ reference: '7K3M92QXAB', locale: 'ru', createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() },
  ...{ expiresAt: NOW.toISOString(), confirmedAt: null as string | null, pendingEmail: null },
};

async function shown(sendsEmail: boolean, confirmedAt: string | null): Promise<string> {
  const record = { ...RECORD, confirmedAt };
  const view = {
    name: 'manage',
    locale: 'ru',
    status: 200,
    record,
    coming: [],
    link: '/',
    values: record,
    problems: [],
  };
  return textOf(await rendered(ManagePage, { view: { ...view, sendsEmail } }));
}

it('says whether the address is proved, where it can be; without mail it says nothing of it', async () => {
  expect(await shown(true, null)).toContain('не подтверждён');
  expect(await shown(true, NOW.toISOString())).toMatch(/[^е] подтверждён|Адрес почтыподтверждён/);
  expect(await shown(false, null)).not.toContain('подтверждён');
});
