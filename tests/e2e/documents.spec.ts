/** Documents to fill in: kept on the device, added up, printed and taken into Word; nothing is sent. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { readBytes } from '../../src/official/readers/index.ts';
import { expect, test } from './pages.ts';

const BUDGET = '/templates/budget/';
const ANNOUNCEMENT = '/templates/announcement/';

/** What a pasted answer may hold; spaces are left out where a reader of files may set its own. */
const ANSWER = 'Жаңы үй: «ёлка» & <b>сад</b> “kit” 😀';

async function words(file: string, locale: 'ru' | 'ky' = 'ru'): Promise<string> {
  const { blocks } = await readBytes(readFileSync(file), locale);
  return blocks
    .map((block) => (block.type === 'table' ? block.rows.flat().join('\n') : block.text))
    .join('\n');
}

async function download(page: Page): Promise<string> {
  const started = page.waitForEvent('download');
  await page.locator('[data-do=word]').click();
  return (await started).path();
}

test('answers stay on the device, in every language of the document, until they are cleared', async ({
  page,
}) => {
  await page.goto(ANNOUNCEMENT);
  await page.getByLabel('Государственный заказчик').fill(ANSWER);
  await page.getByLabel('Дата объявления').fill('2027-03-15');
  await expect(page.locator('document-form [role=status]').last()).toHaveText('Сохранено в этом браузере.');

  await page.reload();
  await expect(page.getByLabel('Государственный заказчик')).toHaveValue(ANSWER);
  await page.goto(`/ky${ANNOUNCEMENT}`);
  await expect(page.getByLabel('Мамлекеттик заказчы')).toHaveValue(ANSWER);
  await page.goto(BUDGET);
  await expect(page.getByLabel('Название проекта')).toHaveValue('');

  await page.goto(ANNOUNCEMENT);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Очистить бланк' }).click();
  await expect(page.getByLabel('Государственный заказчик')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Дата объявления')).toHaveValue('');
});

test('a table adds itself up, grows by a line, and names what is no number', async ({ page }) => {
  await page.goto(BUDGET);
  const table = page.locator('[data-table]');
  const cell = (label: string, n: number) =>
    table.getByLabel(`${label}, строка ${String(n)}`, { exact: true });
  await cell('Сколько', 1).fill('3');
  await cell('Цена, сомов', 1).fill('150,50');
  await cell('Сколько', 2).fill('2');
  await cell('Цена, сомов', 2).fill('1 000');
  await expect(table.locator('[data-total=amount]')).toHaveText(/^2\s451,5$/);

  const lines = await table.locator('tbody tr').count();
  await page.getByRole('button', { name: 'Добавить строку' }).click();
  await cell('Сколько', lines + 1).fill('1');
  await cell('Цена, сомов', lines + 1).fill('дорого');
  await expect(table.locator('[data-wrong]')).toContainText('нужно число');
  await expect(cell('Цена, сомов', lines + 1)).toHaveAttribute('aria-invalid', 'true');
  await cell('Цена, сомов', lines + 1).fill('0,5');
  await expect(table.locator('[data-wrong]')).toBeEmpty();

  await page.reload();
  await expect(table.locator('tbody tr')).toHaveCount(lines + 1);
  await expect(table.locator('[data-total=amount]')).toHaveText(/^2\s452$/);
});

test('weights that do not make 100 are told', async ({ page }) => {
  await page.goto('/templates/scoring/');
  const table = page.locator('[data-table]');
  await expect(table.locator('[data-total=weight]')).toHaveText('100');
  await table.getByLabel('Вес, %, строка 1').fill('30');
  await expect(table.locator('[data-wrong]')).toContainText('100');
});

test('what is written goes into Word and onto paper, and nowhere else', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, search, pathname } = new URL(request.url());
    if (request.url().startsWith('blob:')) return;
    if (request.method() !== 'GET' || origin !== baseURL || search !== '' || request.postData() !== null)
      asked.push(`${request.method()} ${request.url()}`);
    else if (!/\.(?:js|woff2|css|svg)$/.test(pathname) && pathname !== BUDGET) asked.push(pathname);
  });
  await page.goto(BUDGET, { waitUntil: 'networkidle' });
  const long = `${ANSWER}\n${'Щука и ёж. '.repeat(900)}конец`;
  await page.getByLabel('Название проекта').fill(ANSWER);
  await page.getByLabel('Почему такие цены').fill(long);
  await page.getByLabel('Сумма из бюджета').fill('50000');

  const squeezed = (text: string) => text.replace(/\s+/gu, '');
  const read = squeezed(await words(await download(page)));
  const wanted = [ANSWER, long, '50000сом.'].map(squeezed);
  expect(wanted.filter((answer) => !read.includes(answer))).toEqual([]);

  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
    mergePages: true,
  });
  const letters = (words: string) => words.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  expect(letters(text).includes(letters(long)), 'printed whole').toBe(true);
  expect(letters(text)).toContain(letters('Наш совет, а не утверждённая форма'));
  expect(asked).toEqual([]);
});

test('a printed sheet is ready to be handed in: days in words, sources by name, nothing else of the site', async ({
  page,
}) => {
  await page.goto(ANNOUNCEMENT);
  await page.getByLabel('Дата объявления').fill('2027-03-15');
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
    mergePages: true,
  });
  const printed = text.replace(/\s+/gu, ' ');
  expect(printed).toContain('15 марта 2027');
  expect(printed).not.toContain('2027-03-15');
  expect(printed).toContain('Аламудунский АО');
  expect(printed).not.toMatch(/Источники|Обновлено|Пересказ не имеет/);
});

test('a broken or forbidden store does not break the blank', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => '{"project": 7, "costs-table": "?"';
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(BUDGET);
  await page.getByLabel('Название проекта').fill('Сад');
  await expect(page.locator('document-form > .after [role=status]')).toContainText('не даёт сохранять');
  expect(await words(await download(page))).toContain('Сад');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the blank reads, prints with lines to write on, and can be taken into Word', async ({ page }) => {
    await page.goto(ANNOUNCEMENT);
    await expect(page.getByText('Без JavaScript бланк можно напечатать')).toBeVisible();
    await expect(page.locator('document-form button:visible')).toHaveCount(0);
    const file = await page.request.get('/templates/announcement.docx');
    expect(file.headers()['content-type']).toContain('wordprocessingml');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Государственный заказчик')).toBeVisible();
  });
});
