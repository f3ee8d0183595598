/**
 * The browser editor on its test backend, which keeps files in the browser: built into a folder of its own, since the
 * site that the other tests visit has none. What it writes is put into a copy of the small hub and checked.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import fastify, { type FastifyInstance } from 'fastify';
import fastifyStatic from '@fastify/static';
import { SCHEMAS } from '../../src/collections.ts';
import { buildEditor } from '../../src/editing/build.ts';
import { checkContent } from '../../src/check/index.ts';
import { markdownOptions } from '../../src/library/markdown.ts';
import { HUB } from '../support/content.ts';
import { expect, test } from './pages.ts';

test.describe.configure({ mode: 'serial' });

let folder: string;
let server: FastifyInstance;
let editor: string;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'editor-'));
  cpSync(HUB, path.join(folder, 'content'), { recursive: true });
  await buildEditor(path.join(folder, 'site/admin'), {
    backend: { name: 'test-repo' },
    review: false,
    schemas: SCHEMAS,
    content: path.join(folder, 'content'),
    folder: 'content',
    site: 'https://example.org',
  });
  server = fastify();
  await server.register(fastifyStatic, { root: path.join(folder, 'site') });
  await server.listen({ host: 'localhost', port: 0 });
  editor = `http://localhost:${(server.server.address() as AddressInfo).port}/admin/`;
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Opens the editor over the files of the small hub; answers with what it asked other servers for, and refusals. */
async function open(page: Page): Promise<string[]> {
  const strays: string[] = [];
  page.on('request', (request) => {
    if (/^(?!data:|blob:)/.test(request.url()) && !request.url().startsWith(new URL(editor).origin))
      strays.push(request.url());
  });
  page.on('console', (message) => {
    if (/content.security.policy|Errors found/i.test(message.text())) strays.push(message.text());
  });
  await page.setViewportSize({ width: 1280, height: 6000 });
  await page.goto(editor);
  const names = globSync('content/**/*.{mdx,yaml}', { cwd: folder });
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      for (const [name, text] of files) {
        const parts = ['sveltia-cms-test', ...name.split('/')];
        let dir = root;
        for (const part of parts.slice(0, -1)) dir = await dir.getDirectoryHandle(part, { create: true });
        const file = await dir.getFileHandle(parts.at(-1)!, { create: true });
        const writable = await file.createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
  );
  await page.getByRole('button', { name: 'Работать с тестовым репозиторием' }).click();
  // The editor reads all of its files first; a busy machine takes its time.
  await expect(page.getByText('Опыт городов', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  return strays;
}

/** What the editor has written, when it is there. */
async function written(page: Page, name: string): Promise<string> {
  let text = '';
  await expect
    .poll(async () => {
      text = await page.evaluate(async (name) => {
        let dir = await navigator.storage.getDirectory();
        const parts = ['sveltia-cms-test', ...name.split('/')];
        try {
          for (const part of parts.slice(0, -1)) dir = await dir.getDirectoryHandle(part);
          return await (await (await dir.getFileHandle(parts.at(-1)!)).getFile()).text();
        } catch {
          return '';
        }
      }, name);
      return text.length > 0 && text !== before(name);
    })
    .toBe(true);
  return text;
}

/** Files in a folder of the editor, but for texts. */
function pictures(page: Page, name: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    let dir = await navigator.storage.getDirectory();
    for (const part of ['sveltia-cms-test', ...name.split('/')]) dir = await dir.getDirectoryHandle(part);
    const names: string[] = [];
    for await (const name of dir.keys()) if (!name.endsWith('.mdx')) names.push(name);
    return names;
  }, name);
}

function before(name: string): string {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

/** Everything the check has to say of the hub with these files in it. */
function problemsWith(files: Readonly<Record<string, string | Buffer>>): unknown[] {
  const copy = path.join(folder, 'checked');
  cpSync(path.join(folder, 'content'), copy, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(copy, name.replace(/^content\//, ''));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { problems } = checkContent(copy, SCHEMAS, markdownOptions(copy));
  rmSync(copy, { recursive: true });
  return problems;
}

const field = (place: Page | Locator, name: string) =>
  place.getByRole('group', { name: new RegExp(`[(⁨]${name}\\)?⁩»$`) }).first();
const fill = (place: Page | Locator, name: string, text: string) =>
  place
    .getByRole('textbox', { name: `(${name})` })
    .first()
    .fill(text);
const tick = (place: Page | Locator, key: string) =>
  place
    .getByRole('checkbox', { name: new RegExp(`^${key}`) })
    .first()
    .click();

/** A fact: what is known of it, with the source that says so. */
async function know(page: Page, name: string, text: string): Promise<void> {
  await fill(field(page, name), 'text', text);
  await tick(field(page, name), 'LETTER');
}

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).getByRole('combobox').first().click();
  await page.getByRole('option', { name: option }).click();
}

const PICTURE = readFileSync(path.join(import.meta.dirname, '../../public/icons/icon-192.png'));

/** Uploads a picture into the folder of the page and says in the text what is on it. */
async function addPicture(page: Page, name: string, description: string): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Текст страницы' });
  await page.getByRole('button', { name: 'Вставить картинку' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Загрузить' }).click();
  await (await chooser).setFiles({ name, mimeType: 'image/png', buffer: PICTURE });
  await page.getByRole('button', { name: 'Вставить', exact: true }).click();
  await expect(text).toHaveValue(/!\[ЗАПОЛНИТЕ/);
  await text.fill((await text.inputValue()).replace(/(?<=!\[)ЗАПОЛНИТЕ[^\]]*/, description));
}

const BODY = `## Проблема {/* #problem */}

Подросткам негде [читать](../../glossary/kniga/ru.mdx).[^LETTER]

<Note kind="practice">

В холме \\<двух\\> домов есть \`полки\`.

</Note>

## Результат {/* #result */}

Читальня открыта по [статье 1](../../acts/zakon-1/articles/1/ru.mdx).[^LAW-1] Сколько книг: <Gap>не сосчитано</Gap>.`;

test('a case written in Russian is a file that passes the check', async ({ page }) => {
  const strays = await open(page);
  await page.goto(`${editor}#/collections/cases/new`);
  await fill(page, 'title', 'Нижний Холм открывает читальню');
  await fill(page, 'summary', 'Посёлок заказывает читальню у библиотеки.');
  await fill(page, 'place', 'Нижний Холм');
  await fill(page, 'what', 'Читальня для подростков');
  await choose(page, 'regions', 'Чуйская');
  await fill(page, 'location', 'село Нижний Холм, Чуйская область');
  await choose(page, 'sectors', 'подростки');
  await fill(page, 'from', '2002');
  await page.getByRole('radio', { name: 'мэрия' }).click();
  await know(page, 'customer', 'мэрия Нижнего Холма');
  await fill(field(page, 'contractor'), 'unknown', 'имя исполнителя не найдено');
  await know(page, 'form', 'договор о читальне');
  await fill(field(page, 'money'), 'unknown', 'сумма не найдена');
  await know(page, 'period', '2002 год');
  await know(page, 'beneficiaries', 'подростки посёлка');
  await fill(page, 'basis', 'zakon-1/1');
  await page.getByRole('button', { name: 'Добавить ⁨Что делали (timeline)⁩' }).click();
  await fill(field(page, 'timeline'), 'event', 'letter');
  await page.getByRole('textbox', { name: 'Текст страницы' }).fill(BODY);
  await addPicture(page, 'Полки читальни.png', 'Полки новой читальни');
  await page.getByRole('textbox', { name: 'Слаг' }).fill('nizhnij-holm');
  await page.getByRole('button', { name: 'Сохранить' }).click();

  const name = 'content/cases/nizhnij-holm/ru.mdx';
  const text = await written(page, name);
  const [picture = ''] = await pictures(page, path.dirname(name));
  expect(picture).toMatch(/^[a-z\d-]+\.png$/);
  expect(text.split('---\n')[2]).toBe(`\n${BODY}\n\n![Полки новой читальни](./${picture})\n`);
  expect(text).toContain("years:\n  from: '2002'\n");
  expect(text).toContain('money:\n  unknown: сумма не найдена\nperiod:');
  expect(problemsWith({ [name]: text, [`${path.dirname(name)}/${picture}`]: PICTURE })).toEqual([]);
  expect(strays).toEqual([]);
});

test('a text that is there changes in one line only, and so does a translation', async ({ page }) => {
  const strays = await open(page);
  const changes = [
    ['cases', 'content/cases/verhnij-holm/ru.mdx', 'title', 'Верхний Холм читает'],
    ['cases-ky', 'content/cases/verhnij-holm/ky.mdx', 'title', 'Жогорку Дөбө окуйт'],
  ] as const;
  for (const [collection, name, key, value] of changes) {
    const [, slug, file] = name.replace('.mdx', '').split('/').slice(1);
    await page.goto(`${editor}#/collections/${collection}/entries/${slug}/${file}`);
    const save = page.getByRole('button', { name: 'Сохранить' });
    // What is typed before the editor has read the file would be put back.
    const was = /^title: (.*)$/m.exec(before(name))![1]!;
    await expect(page.getByRole('textbox', { name: `(${key})` }).first()).toHaveValue(was, {
      timeout: 60_000,
    });
    // It may read the file once more and put the field back: then there is nothing to save, and one types again.
    await expect(async () => {
      await fill(page, key, was);
      await fill(page, key, value);
      await save.click({ timeout: 3000 });
    }).toPass({ timeout: 60_000 });
    const text = await written(page, name);
    expect(text).toBe(before(name).replace(/^title: .*$/m, `title: ${value}`));
  }
  expect(strays).toEqual([]);
});

test('a new source goes to the end of the list, whose comments stay', async ({ page }) => {
  await open(page);
  const name = 'content/sources.yaml';
  await page.goto(`${editor}#/collections/_singletons/entries/sources`);
  await page.getByRole('button', { name: 'Добавить ⁨Источники⁩' }).click();
  await fill(page, 'key', 'NEWS-2002');
  await fill(page, 'title', 'Холм: читальня открыта');
  await fill(page, 'publisher', 'Газета холма');
  await fill(page, 'short', 'Газета холма, 2002');
  await choose(page, 'language', 'ru');
  await choose(page, 'kind', 'СМИ');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  expect(await written(page, name)).toBe(
    `${before(name)}
- key: NEWS-2002
  title: 'Холм: читальня открыта'
  publisher: Газета холма
  short: Газета холма, 2002
  language: ru
  kind: media
`,
  );
});

test('an event is written down once, at the end of the list', async ({ page }) => {
  await open(page);
  const name = 'content/events.yaml';
  await page.goto(`${editor}#/collections/_singletons/entries/events`);
  await page.getByRole('button', { name: 'Добавить ⁨События⁩' }).click();
  await fill(page, 'id', 'reading-room');
  await fill(page, 'date', '2002-05');
  await page.getByRole('radio', { name: /рассказали/ }).click();
  await page.getByRole('radio', { name: /towns|город/i }).click();
  await fill(page, 'about', 'cases/verhnij-holm');
  await fill(page, 'ru', 'Холм открывает читальню');
  await tick(field(page, 'sources'), 'LETTER');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const text = await written(page, name);
  expect(text.startsWith(before(name).trimEnd())).toBe(true);
  expect(text.slice(before(name).trimEnd().length)).toMatch(
    /^\n+- id: reading-room\n {2}date: '?2002-05'?\n {2}known: reported\n {2}kind: towns\n/,
  );
});
