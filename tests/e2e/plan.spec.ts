/** The plan of a guide: days counted back, kept in the address, taken into a calendar. */
import { readFile } from 'node:fs/promises';
import { readCalendarDays } from '../support/calendars.ts';
import { expect, test } from './pages.ts';

const PLAN = '/guides/municipality/plan/';

test('a plan is reckoned, sent as an address and taken into a calendar that says the same', async ({
  page,
}) => {
  await page.goto(PLAN);
  await page.getByLabel('Договор нужен к этому дню').fill('2027-04-01');
  await page.getByLabel('Сколько дней: Договор').fill('14');
  await page.getByLabel('Сколько дней: Отбор').fill('21');
  const selection = page.locator('#plan-selection');
  await expect(selection.locator('[data-begin]')).toHaveText('25 февраля 2027, четверг');
  await expect(selection.locator('[data-ready]')).toHaveText('18 марта 2027, четверг');
  await expect(page.locator('#plan-announcement [data-begin]')).toBeEmpty();
  await expect(page.getByRole('status')).toContainText('25 февраля 2027');

  await page.goto(page.url().replace('/guides/', '/ky/guides/'));
  await expect(page.locator('#plan-selection [data-begin]')).toHaveText('2027-жылдын 25-февралы, бейшемби');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '.ics' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('municipality-2027-04-01.ics');
  expect(readCalendarDays(await readFile(await download.path(), 'utf8'))).toEqual([
    { summary: '5. Тандоо', first: '2027-02-25', after: '2027-03-18' },
    { summary: '6. Келишим', first: '2027-03-18', after: '2027-04-01' },
    { summary: 'Келишимге кол коюлду', first: '2027-04-01', after: '2027-04-02' },
  ]);
});
