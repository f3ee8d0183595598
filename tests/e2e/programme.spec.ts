/**
 * The pages of a rich invented programme, which the published site does not have. They are built from the fixtures
 * by the tests of the built pages, or here, and served on a port of their own.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readCalendar } from '../support/calendars.ts';
import { freePort } from '../support/port.ts';
import { GOROD, richSettings } from '../support/programme.ts';
import { ALL_RULES, violations } from './axe.ts';
import { misfits, ON_SCREEN } from './fit.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** One page of each template, the languages taking turns. */
const PAGES = [
  GOROD,
  `${GOROD}programme/`,
  `/ky${GOROD}programme/`,
  `/en${GOROD}programme/track/goroda/`,
  `${GOROD}sessions/masterskaya-zayavki/`,
  `/ky${GOROD}sessions/dom-i-knigi/`,
  `${GOROD}speakers/`,
  `/en${GOROD}speakers/elena-kim/`,
  `/ky${GOROD}venue/`,
  `${GOROD}materials/`,
  `/en${GOROD}press/`,
  `/ky${GOROD}changes/`,
];

// One worker for all: they share a server.
test.describe.configure({ mode: 'default' });

let server: ChildProcess;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const port = await freePort();
  site = `http://localhost:${String(port)}`;
  const env = { ...process.env, ...richSettings(), PORT: String(port), HOST: 'localhost' };
  server = spawn(process.execPath, ['src/cli/start.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(site)) resolve();
    });
    server.on('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)}`));
    });
  });
});

test.afterAll(() => {
  server.kill();
});

for (const address of PAGES) {
  test(`programme: fits and is accessible: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(site + address);
    expect.soft((await page.evaluate(misfits, ON_SCREEN)).join('\n'), 'fits 320 px').toBe('');
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, ALL_RULES);
      expect.soft(found, `axe, ${colorScheme}, ${String(width)} px`).toBe('');
    }
  });
}

test('programme: one’s own is kept, narrowed to, taken along and shared, by keyboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  await page.goto(`${site}${GOROD}programme/`);
  const mine = page.locator('my-programme');
  for (const title of ['Озеро, которое читает', 'Отчёт без слёз']) {
    const button = page.getByRole('button', { name: new RegExp(title) });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(mine).toContainText('Выбрано: 2');

  // It is there on the next visit, and on the session's own page.
  await page.goto(`${site}${GOROD}sessions/ozero/`);
  await expect(page.getByRole('button', { name: /В моей программе/ })).toBeVisible();
  await page.goto(`${site}${GOROD}programme/`);
  await mine.getByRole('button', { name: 'Показать только мои' }).click();
  await expect(page.locator('li[data-slot]:visible')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: /17 сентября/ })).toBeHidden();

  const download = page.waitForEvent('download');
  await mine.getByRole('button', { name: 'Скачать календарь' }).click();
  const calendar = readCalendar(readFileSync(await (await download).path(), 'utf8'));
  expect(calendar.map(({ slot }) => slot)).toEqual(['ozero', 'otchet-bez-slez']);

  // Without a connection the copy taken before serves.
  await context.setOffline(true);
  const offline = page.waitForEvent('download');
  await mine.getByRole('button', { name: 'Скачать календарь' }).click();
  expect(readCalendar(readFileSync(await (await offline).path(), 'utf8'))).toHaveLength(2);
  await context.setOffline(false);

  await mine.getByRole('button', { name: 'Скопировать ссылку' }).click();
  await expect(mine).toContainText('Ссылка скопирована');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site}${GOROD}programme/#mine=ozero,otchet-bez-slez`);

  // Somebody else opens it: sees that choice, keeps it only when told to.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(mine).toContainText('Вам прислали эту программу: 2');
  await expect(page.locator('li[data-slot]:visible')).toHaveCount(2);
  await mine.getByRole('button', { name: 'Сохранить себе' }).click();
  await expect(mine).toContainText('Выбрано: 2');
  await expect(page).toHaveURL(`${site}${GOROD}programme/`);
});

test('programme: a link that names nothing known shows everything', async ({ page }) => {
  await page.goto(`${site}${GOROD}programme/#mine=%3Cimg%3E,gone`);
  await expect(page.locator('li[data-slot]')).toHaveCount(21);
  await expect(page.locator('li[data-slot]:visible')).toHaveCount(21);
});

test('programme: says what is on and what is next, by the clock of the conference', async ({ page }) => {
  // A reader elsewhere: the instants count, not the hours on the wall.
  await page.clock.setFixedTime(new Date('2026-09-17T05:35:00Z'));
  for (const address of [`${site}${GOROD}programme/`, `${site}/en${GOROD}`]) {
    await page.goto(address);
    await expect(page.locator('now-next p')).toHaveCount(2);
    await expect(page.locator('now-next a')).toHaveCount(5);
    await expect(page.locator('li[aria-current=time]')).toHaveCount(3);
  }
  // What was moved is called by its title, not by the mark above it.
  await page.clock.setFixedTime(new Date('2026-09-17T08:30:00Z'));
  await page.goto(`${site}${GOROD}programme/`);
  await expect(page.locator('now-next')).toContainText('Кто оценивает');
  await expect(page.locator('now-next')).not.toContainText('Перенесено');
  await page.clock.setFixedTime(new Date('2026-09-19T05:35:00Z'));
  await page.goto(`${site}${GOROD}programme/`);
  await expect(page.locator('now-next')).toBeEmpty();
});

test('programme: side by side where the page is wide, one under another on a phone', async ({ page }) => {
  await page.goto(`${site}${GOROD}programme/`);
  const tops = async () =>
    Promise.all(
      ['stranica-dogovora', 'oslik', 'masterskaya-zayavki'].map(
        async (slot) => (await page.locator(`li[data-slot=${slot}]`).boundingBox())?.y,
      ),
    );
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(new Set(await tops()).size).toBe(1);
  await page.setViewportSize({ width: 360, height: 900 });
  expect(new Set(await tops()).size).toBe(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('programme: everything is read and reached, calendars are files', async ({ page, request }) => {
    await page.goto(`${site}${GOROD}programme/`);
    await expect(page.locator('li[data-slot]:visible')).toHaveCount(21);
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'Деньги и оценка' }).click();
    await expect(page).toHaveURL(`${site}${GOROD}programme/track/dengi/`);
    const link = page.getByRole('link', { name: /в календарь/ });
    const response = await request.get(`${site}${String(await link.getAttribute('href'))}`);
    expect(response.headers()['content-type']).toContain('text/calendar');
    expect(readCalendar(await response.text()).map(({ slot }) => slot)).toEqual(
      await page
        .locator('li[data-slot]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-slot'))),
    );
  });
});
