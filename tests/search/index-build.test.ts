import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load as parseHtml } from 'cheerio/slim';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../src/collections.ts';
import { splitPath } from '../../src/i18n/index.ts';
import type { Texts } from '../../src/search/catalogue.ts';
import { createEngine } from '../../src/search/engine.ts';
import { folderLoad } from '../bench/search/evaluation.ts';
import { buildIndex } from '../../src/search/index-build.ts';
import { readEntries } from '../../src/search/records.ts';
import { unpackWords } from '../../src/search/query/vocabulary.ts';

// The real Pagefind, from pages to results: what the browser runs, with files in place of the network.

let root: string;

const load = () => folderLoad(root);

/** Enough different words to make Pagefind cut the index into several chunks. */
const MANY = Array.from({ length: 9000 }, (_, i) => `источник${i.toString(26).padStart(4, 'а')}`);

function page(locale: string, language: string, title: string, body: string, place = ''): string {
  return `<!doctype html><html lang="${locale}"><body><article lang="${language}" data-search="x" data-search-kind="cases"
    data-search-title="${title}" data-search-place="${place}">${body}</article></body></html>`;
}

const RU = {
  'cases/batken': page(
    'ru',
    'ru',
    'Баткен',
    `<p>Социальный заказ на 50&nbsp;000 сомов, 2017–2018 годы.</p>
     <section id="s-1"><h2>Проблема</h2><p>Мусор. Отчёт «О заказе» (ст.12).</p></section>
     <section id="s-2"><h2>Чужие слова</h2><p>к о в</p></section>`,
    'Баткен',
  ),
  'acts/5': page('ru', 'ru', 'Статья 5. Талон', '<p>Уполномоченный орган: социальный талон.</p>'),
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [
      `press/${i}`,
      page('ru', 'ru', `Новость ${i + 100}`, `<p>${MANY.slice(i * 1000, i * 1000 + 1000).join(' ')}</p>`),
    ]),
  ),
};
const KY = {
  'ky/cases/batken': page('ky', 'ky', 'Баткен шаары', '<p>Келишим түзүлдү.</p>', 'Баткен'),
  'ky/acts/5': page('ky', 'ru', 'Статья 5. Талон', '<p>Уполномоченный орган: социальный талон.</p>'),
};

const PAGES = Object.entries({ ...RU, ...KY, 'en/search': '<p>No marks</p>' }).map(([folder, html]) => ({
  ...splitPath(`/${folder}/`),
  entries: readEntries(parseHtml(html)),
}));

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'search-'));
  await buildIndex(root, PAGES);
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

async function find(reader: string, query: string) {
  const engine = createEngine(reader, load());
  const found = await engine.search({ query, chosen: {}, literal: false });
  return { ...found, engine, addresses: found.hits.map(({ page }) => page.address) };
}

describe('buildIndex', () => {
  it('writes only what a search needs', async () => {
    expect((await readdir(path.join(root, 'pagefind'))).sort()).toEqual([
      'en.json',
      'en.texts.json',
      'index',
      'ky',
      'ky.json',
      'ky.texts.json',
      'pagefind-entry.json',
      'pagefind.js',
      expect.stringMatching(/^pagefind\.zxx_\w+\.pf_meta$/),
      'ru',
      'ru.json',
      'ru.texts.json',
      'wasm.unknown.pagefind',
    ]);
    const names = await readdir(path.join(root, 'pagefind/ky'));
    expect(names.map((name) => name.replace(/-\w+/, ''))).toEqual(['texts.json']);
  });

  it('writes the same files for the same pages', async () => {
    const before = path.join(root, 'before');
    await cp(path.join(root, 'pagefind'), before, { recursive: true });
    await buildIndex(root, PAGES);
    const files = (await readdir(before, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());
    for (const file of files) {
      const old = path.join(file.parentPath, file.name);
      const now = path.join(root, 'pagefind', path.relative(before, old));
      expect(await readFile(now), now).toEqual(await readFile(old));
    }
    await rm(before, { recursive: true });
  });
});

describe('the index, searched by the engine', () => {
  it('finds words with й as written', async () => {
    expect((await find('ru', 'социальный')).addresses).toEqual(['/acts/5/', '/cases/batken/']);
    expect((await find('ru', 'уполномоченный')).addresses).toEqual(['/acts/5/']);
  });

  it('finds every word of every page', async () => {
    const engine = createEngine('ru', load());
    const texts = (await load()('/pagefind/ru.texts.json')) as Texts;
    const all = texts.languages.flatMap(({ words }) => [...unpackWords(words).values()]);
    expect(all).toEqual(expect.arrayContaining(['социальный', '50000', '2018', '12', 'отчет']));
    for (const word of all.filter((word, i) => !word.startsWith('источник') || i % 1500 === 0)) {
      const { hits } = await engine.search({ query: word, chosen: {}, literal: true });
      expect(hits.length, word).toBeGreaterThan(0);
    }
  });

  it('finds what begins with a word across the borders of chunks', async () => {
    expect((await readdir(path.join(root, 'pagefind/index'))).length).toBeGreaterThan(1);
    expect((await find('ru', 'источник')).hits).toHaveLength(9);
  });

  it('lands on the section, and shows what it says', async () => {
    const { hits, engine } = await find('ru', 'отчет');
    expect(hits[0]!.places[0]).toMatchObject({
      anchor: 's-1',
      heading: [{ text: 'Проблема', marked: false }],
    });
    expect((await engine.excerpts(hits))[0]).toEqual([
      { text: 'Мусор. ', marked: false },
      { text: 'Отчёт', marked: true },
      { text: ' «О заказе» (ст.12).', marked: false },
    ]);
  });

  it('meets numbers whole', async () => {
    expect((await find('ru', '5')).addresses).toEqual(['/acts/5/']);
    expect((await find('ru', '50')).addresses).toEqual([]);
    for (const sum of ['50000', '50 000', '50 тыс.', '50 миң', '50,000'])
      expect((await find('ru', sum)).addresses, sum).toEqual(['/cases/batken/']);
  });

  it('finds a page by its place and by words of different sections', async () => {
    expect((await find('ru', 'баткен мусор')).addresses).toEqual(['/cases/batken/']);
  });

  it('says what it did not find', async () => {
    expect(await find('ru', 'келишим')).toMatchObject({ state: 'empty', reading: { unknown: ['келишим'] } });
    expect(await find('ru', 'талон келишим')).toMatchObject({
      state: 'weak',
      reading: { unknown: ['келишим'] },
    });
  });

  it('searches texts of other languages too, where the reader has no own', async () => {
    expect((await find('ky', 'келишим')).addresses).toEqual(['/cases/batken/']);
    const { hits } = await find('ky', 'талон');
    expect(hits.map(({ page }) => [page.address, page.language])).toEqual([['/acts/5/', 'ru']]);
    // The Russian text of the case has been translated: a reader of Kyrgyz does not get to it.
    expect((await find('ky', 'мусор')).state).toBe('empty');
  });

  it('is empty, not broken, where a language has no pages', async () => {
    expect((await find('en', 'order')).state).toBe('empty');
  });

  it('answers with an error when its files are gone, and recovers', async () => {
    let broken = true;
    const engine = createEngine('ru', (file) =>
      broken ? Promise.reject(new Error('offline')) : load()(file),
    );
    const request = { query: 'талон', chosen: {}, literal: false };
    await engine.warm();
    expect((await engine.search(request)).state).toBe('error');
    broken = false;
    expect((await engine.search(request)).state).toBe('done');
  });

  it('says that its files are of another build, and recovers', async () => {
    let stale = true;
    const engine = createEngine('ru', async (file) => {
      const content = (await load()(file)) as object;
      return stale ? { ...content, format: 1 } : content;
    });
    const request = { query: 'талон', chosen: {}, literal: false };
    expect((await engine.search(request)).state).toBe('stale');
    stale = false;
    expect((await engine.search(request)).state).toBe('done');
  });

  it('answers from titles before the texts are there, in the same order; corrected, once their words are', async () => {
    const engine = createEngine('ru', load());
    const early = async (query: string) => {
      const answers: string[][] = [];
      const { hits } = await engine.search(
        { query, chosen: {}, literal: false },
        { early: (found) => answers.push(found.hits.map(({ page }) => page.address)) },
      );
      expect(hits[0]?.page.address).toBe('/acts/5/');
      return answers;
    };
    expect(await early('nfkjy')).toEqual([[], ['/acts/5/']]);
    // Nothing is to be waited for any more.
    expect(await early('талон')).toEqual([]);
  });

  it('leaves off what is not wanted any more', async () => {
    const engine = createEngine('ru', load());
    const asking = new AbortController();
    const request = { query: 'талон', chosen: {}, literal: false };
    const first = engine.search(request, { signal: asking.signal });
    asking.abort();
    expect((await first).hits).toEqual([]);
    expect((await engine.search(request)).state).toBe('done');
  });

  it('asks for each file once, and for those of ten texts together', async () => {
    const asked: string[] = [];
    const engine = createEngine('ru', (file) => {
      asked.push(file);
      return load()(file);
    });
    const request = { query: 'талон', chosen: {}, literal: false };
    await engine.excerpts((await engine.search(request)).hits);
    await engine.excerpts((await engine.search(request)).hits);
    expect(asked).toEqual([
      '/pagefind/ru.json',
      '/pagefind/ru.texts.json',
      '/pagefind/pagefind.js',
      expect.stringMatching(/^\/pagefind\/ru\/texts-\w+\.json$/),
    ]);
  });

  it('says that there is no such article, though the number stands somewhere', async () => {
    expect(await find('ru', 'статья 12')).toMatchObject({ state: 'weak', reading: { unknown: ['12'] } });
    expect(await find('ru', 'статья 21-1')).toMatchObject({ state: 'weak', reading: { unknown: ['21-1'] } });
    expect(await find('ru', '5-статья')).toMatchObject({ state: 'done', addresses: ['/acts/5/'] });
  });
});
