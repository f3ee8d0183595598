/** Official texts of acts in the browser: articles, editions, what changed between them, two languages. */
import { expect, test, type Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { ALL_RULES, COLOUR_RULES, violations } from './axe.ts';
import { spaced } from '../support/spaces.ts';
import { misfits, ON_SCREEN } from './fit.ts';
import { serveHub, type ServedHub } from './hub.ts';

// One worker for all: they share a server.
test.describe.configure({ mode: 'default' });

const ACT = '/acts/zakon-3/';
const ARTICLE = `${ACT}2-1/`;
const CURRENT = `${ACT}editions/2002-01-05/`;
const FUTURE = `${ACT}editions/2030-01-01/`;
const COMPARISON = `${CURRENT}since/2001-02-03/`;
/** A sheet of A4 without its margins, as in print.spec.ts. */
const SHEET = { width: 672, height: 994 };

let hub: ServedHub;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  hub = await serveHub();
});
test.afterAll(() => hub.stop());

function open(page: Page, address: string) {
  return page.goto(hub.site + address);
}

/** The address of the page without the server's. */
function at(address: string) {
  return `${hub.site}${address}`;
}

for (const address of [ACT, ARTICLE, `${ACT}1/`, CURRENT, COMPARISON, `/ky${COMPARISON}`, `/en${ACT}`]) {
  test(`fits, and axe finds nothing: ${address}`, async ({ page }) => {
    await open(page, address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft((await page.evaluate(misfits, ON_SCREEN)).join('\n'), `fits ${width} px`).toBe('');
    }
    for (const [width, theme, rules] of [
      [360, 'light', ALL_RULES],
      [1280, 'light', ALL_RULES],
      [1280, 'dark', COLOUR_RULES],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      expect.soft(await violations(page, rules), `${theme}, ${width} px`).toBe('');
    }
  });
}

test('the act leads to its articles, and an article to its neighbours', async ({ page }) => {
  await open(page, ACT);
  await page.locator('#art-2-1').getByRole('link').click();
  await expect(page).toHaveURL(at(ARTICLE));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Статья 2-1. Каталог');
  await expect(page.locator('main')).toContainText('Своими словами эту статью мы ещё не изложили.');
  await page.getByRole('navigation', { name: 'Соседние статьи' }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(at(`${ACT}3/`));
  await expect(page.locator('#text')).toContainText('Окна открывают утром.');
});

test('a number of several signs stands in one line', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, ARTICLE);
    const numeral = page.locator('.number__numeral');
    const lines = await numeral.evaluate((element) => element.getClientRects().length);
    expect(lines).toBe(1);
    const [box, size] = await numeral.evaluate((element) => [
      element.getBoundingClientRect().height,
      parseFloat(getComputedStyle(element).fontSize),
    ]);
    expect(box).toBeLessThan((size ?? 0) * 1.5);
  }
});

test('a retelling says that its article has changed since, and shows how', async ({ page }) => {
  await open(page, `${ACT}1/`);
  await expect(page.locator('main')).toContainText('С тех пор текст статьи изменился');
  await page.getByRole('link', { name: 'Что изменилось с 3 февраля 2001 года' }).click();
  await expect(page).toHaveURL(at(`${COMPARISON}#art-1`));
  await expect(page.locator('#art-1')).toBeInViewport();
});

test('the switch leads from edition to edition, and each says what is in force when', async ({ page }) => {
  await open(page, CURRENT);
  const editions = page.getByRole('navigation', { name: 'Редакции' });
  await expect(editions.locator('[aria-current]')).toHaveText('5 января 2002');
  await expect(editions.locator('li').filter({ hasText: '5 января 2002' }).first()).toContainText(
    'действует',
  );
  await expect(page.locator('.notice')).toContainText('Новая редакция вступит в силу 1 января 2030 года.');
  await editions.getByRole('link', { name: '1 января 2030', exact: true }).click();
  await expect(page).toHaveURL(at(FUTURE));
  await expect(page.locator('.notice')).toContainText('Ещё не действует. Вступит в силу 1 января 2030 года.');
  await expect(page.locator('main')).toContainText('Окна открывают утром и вечером.');
  await page.getByRole('link', { name: 'К действующей редакции' }).click();
  await expect(page).toHaveURL(at(CURRENT));
  await editions.getByRole('link', { name: '3 февраля 2001', exact: true }).click();
  await expect(page.locator('.notice')).toContainText('сейчас действует другая');
});

test('a comparison marks every change for the eye and says it for the ear', async ({ page }) => {
  await open(page, COMPARISON);
  await expect(page.locator('.notice')).toContainText('Изменено: 2. Добавлено: 1. Исключено: 1.');
  const article = page.locator('#art-1');
  const added = await article
    .locator('ins')
    .evaluateAll((all) =>
      all.map((mark) =>
        [...mark.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
          .join(''),
      ),
    );
  expect(added.map(spaced)).toEqual([
    'полную ',
    ' города',
    'двери',
    '(В редакции Закона от 5 января 2002 года № 2)',
  ]);
  await expect(article.locator('del')).toHaveText('[исключено: окна конец]');
  await expect(article.locator('ins').nth(2)).toHaveText('[добавлено: двери конец]');
  await expect(page.locator('#art-2 h2 del')).toContainText('Статья 2. Полки');
  await expect(page.locator('#art-2-1 h2 ins')).toContainText('Статья 2-1. Каталог');
  await expect(page.locator('#art-3')).toHaveCount(0);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media, forcedColors: 'none' });
    await expect(article.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(article.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
  }
  // Where the reader's own colours rule, what was added has a frame as well.
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  await expect(article.locator('ins').first()).toHaveCSS('outline-style', 'solid');
});

test('a comparison prints whole, without what is there for the ear', async ({ page }) => {
  await page.setViewportSize(SHEET);
  await open(page, COMPARISON);
  await page.emulateMedia({ media: 'print' });
  expect((await page.evaluate(misfits, ON_SCREEN)).join('\n')).toBe('');
  await expect(page.getByRole('navigation', { name: 'Редакции' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const printed = text.replace(/\s+/g, ' ');
  for (const words of ['окна', 'двери', 'Полка стоит ровно', 'Каталог ведут так', 'исключено'])
    expect(printed).toContain(words);
});

test('two languages stand one under the other on a phone, side by side on a desk', async ({ page }) => {
  await open(page, ARTICLE);
  const columns = page.locator('.languages--two > div');
  await expect(columns).toHaveCount(2);
  const boxes = async () =>
    (await Promise.all([0, 1].map((i) => columns.nth(i).boundingBox()))).map((box) => box!);
  await page.setViewportSize({ width: 360, height: 900 });
  const [upper, lower] = await boxes();
  expect(lower!.y).toBeGreaterThanOrEqual(upper!.y + upper!.height);
  expect(lower!.x).toBe(upper!.x);
  await page.setViewportSize({ width: 1280, height: 900 });
  const [left, right] = await boxes();
  expect(right!.y).toBe(left!.y);
  expect(right!.x).toBeGreaterThanOrEqual(left!.x + left!.width);
  await expect(columns.nth(1).locator('.law')).toHaveAttribute('lang', 'ky');
  // The same article in Kyrgyz has the languages the other way round.
  await open(page, `/ky${ARTICLE}`);
  await expect(columns.first().locator('.law')).toHaveText('Каталог ушундайча жүргүзүлөт.');
});

test('the language switch leads to the text, else to the act, and anchors follow', async ({ page }) => {
  await open(page, `${ARTICLE}#text-2-1`);
  const languages = page.getByRole('navigation', { name: 'Язык сайта' });
  await languages.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(at(`/en${ACT}#art-2-1`));
  await page.locator('#art-2-1').getByRole('link').click();
  await expect(page).toHaveURL(at(ARTICLE));
  await open(page, `${CURRENT}#art-3`);
  await languages.getByRole('link', { name: 'Кыргызча' }).click();
  await expect(page).toHaveURL(at(`/ky${CURRENT}#art-3`));
});

for (const [language, query, title] of [
  ['', 'каталог ведут', 'Статья 2-1. Каталог'],
  ['/ky', 'каталог жүргүзүлөт', '2-1-берене. Каталог'],
  ['/en', 'каталог ведут', 'Статья 2-1. Каталог'],
] as const) {
  test(`the search finds the official text by its article: ${language || '/ru'}`, async ({ page }) => {
    await open(page, `${language}/search/?${new URLSearchParams({ q: query }).toString()}`);
    const hit = page.locator('[data-search-results] > li').first();
    await expect(hit).toContainText(title);
    await hit.getByRole('link').first().click();
    await expect(page).toHaveURL(at(language === '/ky' ? `/ky${ARTICLE}` : ARTICLE));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the editions, their comparison and the articles are read by links alone', async ({ page }) => {
    await open(page, ACT);
    await page.getByRole('link', { name: 'Что изменилось с 3 февраля 2001 по 5 января 2002 года' }).click();
    await expect(page.locator('#art-1 del')).toBeVisible();
    await page.getByRole('link', { name: 'Редакция от 5 января 2002 года' }).click();
    await expect(page).toHaveURL(at(CURRENT));
    await page.getByRole('link', { name: 'Статья 2-1. Каталог' }).click();
    await expect(page.locator('#art-2-1')).toBeInViewport();
    await open(page, ARTICLE);
    await expect(page.locator('main table')).toContainText('Азбуки');
    await page.getByRole('link', { name: 'Кыргызча' }).click();
    await expect(page).toHaveURL(at(`/ky${ARTICLE}`));
  });
});
