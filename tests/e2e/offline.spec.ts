/** Reading without a network: what was visited, what was taken along, what is said of the rest, a new build. */
import { test as base, expect, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pack } from '../../src/offline/kept.ts';

const GUIDE = '/guides/researcher/';
const NEWS = ' (новая сборка)';

/** The site behind a line that can be cut, which can also show a next build of one page. */
interface Line {
  origin: string;
  cut: () => void;
  mend: () => void;
  rebuild: () => void;
}

const test = base.extend<{ line: Line }>({
  serviceWorkers: 'allow',
  line: async ({ baseURL }, use) => {
    let isCut = false;
    let isNew = false;
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (isCut) {
        request.socket.destroy();
        return;
      }
      void answer(path).then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(body),
        () => request.socket.destroy(),
      );
    });
    async function answer(path: string) {
      const real = await fetch(new URL(path, baseURL), { redirect: 'manual' });
      const headers = Object.fromEntries(
        [...real.headers].filter(
          ([name]) => !/^(content-(encoding|length)|etag|transfer|connection)/.test(name),
        ),
      );
      let body: Buffer = Buffer.from(await real.arrayBuffer());
      if (isNew && path === GUIDE) body = rebuilt(body);
      if (isNew && path === `${GUIDE}pack.json`) {
        const page = rebuilt(Buffer.from(await (await fetch(new URL(GUIDE, baseURL))).arrayBuffer()));
        const pack = JSON.parse(body.toString()) as Pack;
        const digest = createHash('sha256').update(page).digest('hex');
        const files = pack.files.map((file) => (file.path === GUIDE ? { ...file, digest } : file));
        body = Buffer.from(JSON.stringify({ build: 'next', files }));
      }
      return { status: real.status, headers, body };
    }
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    await use({
      origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
      cut: () => {
        isCut = true;
        server.closeAllConnections();
      },
      mend: () => {
        isCut = false;
      },
      rebuild: () => {
        isNew = true;
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

function rebuilt(html: Buffer): Buffer {
  return Buffer.from(html.toString().replace('</h1>', `${NEWS}</h1>`));
}

/** Waits until the page and the one that says what is kept are on the device. */
async function settled(page: Page, path: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        async (wanted) =>
          (await caches.match(wanted, { ignoreSearch: true })) !== undefined &&
          sessionStorage.getItem('kept-asked') !== null,
        path,
      ),
    )
    .toBe(true);
}

test('what was visited is there without a network, and a page that is not says what is', async ({
  page,
  line,
}) => {
  await page.goto(line.origin + GUIDE);
  await settled(page, GUIDE);
  const title = await page.locator('h1').innerText();
  line.cut();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(title);
  // With its looks: the styles and the fonts were kept too.
  expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily)).toContain(
    'Golos',
  );
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);

  await page.goto(`${line.origin}/press/`);
  await expect(page.getByText('этой страницы на устройстве нет')).toBeVisible();
  await page.locator('[data-visited]').getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(line.origin + GUIDE);
});

test('a section is taken along with the search of titles, and given back', async ({ page, line }) => {
  await page.goto(`${line.origin}/cases/`);
  await settled(page, '/cases/');
  const keep = page.locator('main keep-offline');
  await keep.scrollIntoViewIfNeeded();
  await expect(keep.getByRole('status')).toHaveText(/^Объём:\s\d+\sКБ$/);

  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: line.origin, quotaSize: 1 });
  await keep.getByRole('button', { name: 'Сохранить' }).click();
  await expect(keep.getByRole('status')).toContainText('не хватило места');
  await session.send('Storage.overrideQuotaForOrigin', { origin: line.origin });

  await keep.getByRole('button', { name: 'Сохранить' }).click();
  await expect(keep.getByRole('status')).toHaveText(/^Есть\sбез\sсети\sс\s\d\d\.\d\d\.\d{4},\s\d+\sКБ$/, {
    timeout: 45_000,
  });
  await expect(keep.getByRole('button', { name: 'Удалить' })).toBeFocused();

  line.cut();
  await page.goto(`${line.origin}/search/?q=Баткен`);
  await page.locator('main a[href*="/cases/batken"]').first().click();
  await expect(page.locator('h1')).toContainText('Баткен');

  line.mend();
  await page.goto(`${line.origin}/offline/`);
  const cases = page.locator('keep-offline[data-address="/cases/"]');
  await cases.scrollIntoViewIfNeeded();
  await cases.getByRole('button', { name: 'Удалить' }).click();
  await expect(cases.getByRole('button', { name: 'Сохранить' })).toBeFocused();
  expect(
    await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('/cases/'))),
  ).toEqual([]);
});

test('a new build is taken quietly, at the next visit', async ({ page, line }) => {
  await page.goto(line.origin + GUIDE);
  await settled(page, GUIDE);
  await page.locator('main keep-offline').getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.locator('main keep-offline').getByRole('status')).toContainText('Есть без сети');
  line.rebuild();
  const next = await page.context().newPage();
  await next.goto(`${line.origin}/cases/`);
  await settled(next, '/cases/');
  await expect
    .poll(() =>
      next.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith(' next')).length),
    )
    .toBe(1);
  line.cut();
  await page.reload();
  await expect(page.locator('h1')).toContainText(NEWS.trim());
});
