/** Search in a real browser: the page, its address, the dialog, and everything that can go wrong. */
import { expect, test } from '@playwright/test';
import { OF_THESE_TEXTS } from './pages.ts';
import type { Page } from '@playwright/test';

const RESULTS = '[data-search-results]';

function state(page: Page, value: string) {
  return expect(page.locator(RESULTS)).toHaveAttribute('data-state', value);
}

/** Goes to the search page of a language and waits for what comes of it. */
async function search(page: Page, parameters: Record<string, string>, prefix = '', outcome = 'done') {
  await page.goto(`${prefix}/search/?${new URLSearchParams(parameters)}`);
  await state(page, outcome);
}

/** Addresses of what belongs to the search, as the page asks for it. */
function searchRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requests.push(request.url());
  });
  return requests;
}

test.describe('the search page', () => {
  test('finds a word as written and leads to the place', async ({ page }) => {
    await search(page, { q: 'социальный талон' });
    const hits = page.locator(`${RESULTS} > li`);
    expect(await hits.count()).toBeGreaterThan(0);
    await expect(hits.locator('mark').first()).toBeVisible();
    for (const hit of await hits.all()) {
      // The link comes first in every result, before anything else that can be read.
      expect(await hit.evaluate((li) => li.firstElementChild?.matches('a, :has(> a:first-child)'))).toBe(
        true,
      );
    }
    const links = await page
      .locator(`${RESULTS} a`)
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const href of new Set(links)) {
      const [path = '', anchor] = href.split('#');
      const response = await page.request.get(path);
      expect(response.status(), href).toBe(200);
      if (anchor) expect(await response.text(), href).toContain(`id="${anchor}"`);
    }
    await hits.first().locator('a').first().click();
    await expect(page.locator('h1')).toContainText(/талон/i);
  });

  test('finds the number of an article and of a law', OF_THESE_TEXTS, async ({ page }) => {
    await search(page, { q: 'ст. 5' });
    await expect(page.locator(`${RESULTS} > li`).first()).toContainText('Статья 5');
    await search(page, { q: '№ 604' });
    await expect(page.locator(`${RESULTS} > li`).first()).toContainText('604');
  });

  test('narrows by kind and place, and the address remembers it', async ({ page }) => {
    await search(page, { q: 'Баткен' });
    const hits = page.locator(`${RESULTS} > li`);
    const facets = page.locator('[data-search-facets]');
    // On a wide page the boxes stand open beside the results.
    const box = facets.locator('label', { hasText: 'Опыт городов' });
    const count = Number(await box.locator('.facet__count').textContent());
    await box.locator('input').check();
    await expect(page).toHaveURL(/kind=cases/);
    await expect(hits).toHaveCount(Math.min(count, 10));
    await expect(box.locator('input')).toBeFocused();
    const place = facets.locator('label', { hasText: 'Баткен' });
    await place.locator('input').check();
    await expect(page).toHaveURL(/place=/);
    await state(page, 'done');
    await expect(hits).toHaveCount(Math.min(Number(await place.locator('.facet__count').textContent()), 10));
    await page.reload();
    await state(page, 'done');
    await expect(place.locator('input')).toBeChecked();
    await page.goBack();
    await expect(page).not.toHaveURL(/place=/);
    await expect(place.locator('input')).not.toBeChecked();
  });

  test('searches while one types, and by Enter', async ({ page }) => {
    await page.goto('/search/');
    await state(page, 'idle');
    const field = page.getByRole('searchbox');
    await field.pressSequentially('конкурс');
    await state(page, 'done');
    await expect(page.getByRole('status')).toContainText('«конкурс»');
    await expect(page).toHaveURL(/\?q=/);
    await field.fill('Каракол');
    await field.press('Enter');
    await expect(page.getByRole('status')).toContainText('«Каракол»');
    await expect(page).toHaveTitle(/^Каракол — /);
    await field.fill('');
    await state(page, 'idle');
    await expect(page.locator(`${RESULTS} > li`)).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('shows ten pages and more on demand', async ({ page }) => {
    await search(page, { q: 'заказ' });
    const hits = page.locator(`${RESULTS} > li`);
    await expect(hits).toHaveCount(10);
    await page.locator('[data-search-more]').click();
    await expect(hits.nth(10).locator('a').first()).toBeFocused();
  });

  test('says what to do when there is nothing', async ({ page }) => {
    await search(page, { q: 'абракадабра' }, '', 'empty');
    await expect(page.getByRole('status')).toContainText('Ничего не найдено');
    await expect(page.locator('main a[href="/glossary/"]').first()).toBeVisible();
    // No language has it: none is offered.
    await expect(page.locator('[data-search-language]:visible')).toHaveCount(0);
    // A word of the Kyrgyz texts alone.
    await search(page, { q: 'тейлөөчү' }, '', 'empty');
    await page.locator('[data-search-language][lang=ky]:visible').click();
    await expect(page).toHaveURL(/\/ky\/search\/\?q=/);
  });

  test('says which word nobody wrote', async ({ page }) => {
    await search(page, { q: 'талон абракадабра' }, '', 'weak');
    await expect(page.getByRole('status')).toContainText('абракадабра');
  });

  test('leads by arrow keys from the field to the results and back', async ({ page }) => {
    await search(page, { q: 'талон' });
    const field = page.locator('search-page').getByRole('searchbox');
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${RESULTS} h2 a`).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${RESULTS} h2 a`).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
  });

  test('marks an act that is repealed, after those in force', async ({ page }) => {
    await search(page, { q: 'постановление 814' });
    const hit = page.locator(`${RESULTS} > li`, { hasText: 'Постановление № 814' }).first();
    await expect(hit.locator('.hit__badge')).toHaveText('Утратил силу');
    await page.locator('[data-search-facets] label', { hasText: 'Утратил силу' }).locator('input').check();
    await expect(page).toHaveURL(/status=repealed/);
    await expect(page.locator(`${RESULTS} > li:not(:has(.hit__badge))`)).toHaveCount(0);
  });

  test('reads the texts of all results shown at once', async ({ page }) => {
    const texts: string[] = [];
    page.on('request', (request) => {
      if (/\/texts-\w+\.json$/.test(request.url())) texts.push(request.url());
    });
    await search(page, { q: 'заказ' });
    const shown = page.locator(`${RESULTS} .hit__text:not(:empty)`);
    await expect(shown).toHaveCount(10);
    expect(texts.length).toBeLessThanOrEqual(2);
    await page.locator('[data-search-more]').click();
    await expect(shown).not.toHaveCount(10);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('names the language of no text that is in the language of the reader', async ({ page }) => {
    await search(page, { q: 'Batken' }, '/en');
    await expect(page.locator(`${RESULTS} > li:not(:has([lang]))`).first()).toBeVisible();
    await search(page, { q: 'Баткен' });
    await expect(page.locator(`${RESULTS} [lang]`)).toHaveCount(0);
  });
});

test.describe('when things go wrong', () => {
  test('the index is not there: the page says so and helps on', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, { q: 'талон' }, '', 'error');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.locator('search-page nav a').first()).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.locator('[data-search-retry]:visible').click();
    await state(page, 'done');
  });

  for (const [what, files] of Object.entries({
    'parts of the index': '**/*.pf_index',
    'the list of texts': '**/ru.texts.json',
    "Pagefind's script": '**/pagefind.js',
    "Pagefind's list of records": '**/*.pf_meta',
  })) {
    test(`${what} did not come: what titles have said stays, with a word of it`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await search(page, { q: 'талон' }, '', 'error');
      await expect(page.getByRole('status')).toContainText('только по заголовкам');
      await expect(page.locator(`${RESULTS} > li`).first()).toContainText(/талон/i);
      await expect(page.locator('[data-search-retry]:visible')).toBeVisible();
    });
  }

  test('an index of Pagefind that does not open', async ({ page }) => {
    await page.route('**/*.pagefind', (route) => route.fulfill({ body: 'no program' }));
    await search(page, { q: 'талон' }, '', 'error');
    await expect(page.locator(`${RESULTS} > li`).first()).toBeVisible();
    await page.unroute('**/*.pagefind');
    await page.locator('[data-search-retry]:visible').click();
    await state(page, 'done');
  });

  test('a policy that forbids programs: titles answer, the page stays whole', async ({ page }) => {
    await page.route('**/_astro/worker*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await search(page, { q: 'талон' }, '', 'error');
    await expect(page.locator(`${RESULTS} > li`).first()).toBeVisible();
  });

  test('the line is gone before anybody searches, and comes back', async ({ page, context }) => {
    await page.goto('/search/');
    await context.setOffline(true);
    await page.getByRole('searchbox').fill('талон');
    await state(page, 'error');
    await context.setOffline(false);
    await page.getByRole('searchbox').press('Enter');
    await page.goto(`/search/?${new URLSearchParams({ q: 'талон' })}`);
    await state(page, 'done');
  });

  test('texts do not load: titles stay', async ({ page }) => {
    await page.route('**/texts-*.json', (route) => route.abort());
    await search(page, { q: 'талон' });
    await expect(page.locator(`${RESULTS} > li`).first().locator('a').first()).toBeVisible();
  });
});

test('keeps to the policy of the site, on the page and in the dialog', async ({ page }) => {
  const refused: string[] = [];
  await page.exposeFunction('refuse', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.apply(Reflect.get(window, 'refuse') as (what: string) => void, window, [
        `${violatedDirective} ${blockedURI}`,
      ]);
    });
  });
  page.on('pageerror', ({ message }) => refused.push(message));
  await search(page, { q: 'талон' });
  await expect(page.locator(`${RESULTS} mark`).first()).toBeVisible();
  await page.goto('/cases/');
  await page.keyboard.press('/');
  await page.keyboard.type('талон');
  await expect(page.getByRole('dialog').locator('li a').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('an index of another build: the page says so and offers to load anew', async ({ page }) => {
  await page.route('**/pagefind/ru.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), format: 1 } });
  });
  await search(page, { q: 'талон' }, '', 'stale');
  await expect(page.getByRole('status')).toContainText('Справочник обновился');
  await page.unroute('**/pagefind/ru.json');
  await page.locator('[data-search-retry]:visible').click();
  await state(page, 'done');
});

test('says how it read a query, and takes it back', async ({ page }) => {
  await search(page, { q: 'rjyrehc' });
  const reading = page.locator('[data-search-reading]');
  await expect(reading).toContainText('«конкурс»');
  await reading.locator('a').click();
  await expect(page).toHaveURL(/exact=1/);
  await state(page, 'empty');
});

test('marks on the page what was searched, and leaves the address clean', async ({ page }) => {
  await search(page, { q: 'талонами' });
  const link = page.locator(`${RESULTS} a`).first();
  await expect(link).not.toHaveAttribute('href', /mark=/);
  await link.click();
  await expect(page).not.toHaveURL(/search/);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('search-found')?.size ?? 0))
    .toBeGreaterThan(0);
  await expect(page).not.toHaveURL(/mark=/);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => CSS.highlights.has('search-found'))).toBe(false);
});

test('offers to put the marks away, and prints neither', async ({ page }) => {
  await search(page, { q: 'талон' });
  await page.locator(`${RESULTS} a`).first().click();
  const note = page.locator('[data-search-marks]');
  await expect(note).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await note.getByRole('button').click();
  await expect(note).toBeHidden();
  expect(await page.evaluate(() => CSS.highlights.has('search-found'))).toBe(false);
});

test('titles answer before the texts are there, and stay where they are', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/search/?${new URLSearchParams({ q: 'конкурс' })}`);
  const titles = page.locator(`${RESULTS} > li h2`);
  await expect(titles.first()).toBeVisible();
  await state(page, 'loading');
  const early = await titles.allTextContents();
  const top = async () => (await titles.first().boundingBox())?.y;
  const before = await top();
  release(undefined);
  await state(page, 'done');
  expect((await titles.allTextContents()).slice(0, early.length)).toEqual(early);
  await expect(page.locator('[data-search-facets] label').first()).toBeVisible();
  expect(await top()).toBe(before);
});

test('nothing of the search loads before somebody means to search', async ({ page }) => {
  const requests = searchRequests(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => requests.length).toBeGreaterThan(0);
});

test.describe('the dialog', () => {
  test('suggests, counts, and gives way to the search page', async ({ page }) => {
    const requests = searchRequests(page);
    await page.goto('/cases/');
    await page.locator('[data-search-open]').first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await expect.poll(() => requests.length).toBeGreaterThan(0);
    await page.keyboard.type('заказ');
    const links = dialog.locator('li a');
    await expect(links).toHaveCount(6);
    await expect(dialog.locator('mark').first()).toHaveText(/^заказ/i);
    await expect(dialog.getByRole('status')).toHaveText('6 подсказок');
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await state(page, 'done');
  });

  test('closes by its button and by a press beside it', async ({ page }) => {
    await page.goto('/');
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('/');
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await expect(dialog).toBeHidden();
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(dialog).toBeHidden();
  });

  test('says so when there is nothing, and when the index is away', async ({ page }) => {
    await page.goto('/cases/');
    await page.keyboard.press('/');
    const status = page.getByRole('dialog').getByRole('status');
    await page.keyboard.type('абракадабра');
    await expect(status).toContainText('Подсказок нет');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.type('талон');
    await expect(status).toHaveText('Поиск сейчас не отвечает');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });

  test('on the search page the key leads to its own field', async ({ page }) => {
    await page.goto('/search/');
    await page.keyboard.press('/');
    await expect(page.locator('search-page').getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the search page, which says what to do', async ({ page }) => {
    await page.goto('/cases/');
    await page.locator('[data-search-open]').first().click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByText('JavaScript')).toBeVisible();
    await expect(page.locator('search-page nav a').first()).toBeVisible();
    await expect(page.locator(RESULTS)).toHaveAttribute('data-state', 'idle');
  });
});
